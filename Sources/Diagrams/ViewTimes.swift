import Relations

/// Views that are drawn as of a day on which not all was there that they name.
extension Views {
  /// A view without the names of what was not there on its day, and how many these are; as it is where nothing would be
  /// left of it, so that its drawing can say so.
  static func present(_ view: View, in dataset: Dataset) throws -> (view: View, absent: Int) {
    var scope = Scope()
    scope.asOf = try view.value("as-of").map { try PartialDate(parsing: $0) }
    guard scope.asOf != nil, !view.options.allSatisfy({ !named.contains($0.name) }) else { return (view, 0) }
    let part = try dataset.within(scope)
    var absent: Set<String> = []
    let options = try view.options.map { option -> View.Option in
      guard named.contains(option.name) else { return option }
      let terms = option.values.flatMap { $0.split(separator: " ").map(String.init) }
      let kept = try terms.filter { term in
        guard try isAbsent(term, of: option.name, in: part) else { return true }
        absent.insert(term)
        return false
      }
      return kept.isEmpty ? option : View.Option(option.name, kept, at: option.position)
    }
    return (View(name: view.name, options: options, position: view.position), absent.count)
  }

  private static let named = ["of", "select", "exclude", "rows", "across"]

  private static func isAbsent(_ term: String, of option: String, in part: Dataset) throws -> Bool {
    do {
      if option == "of" {
        _ = try part.entity(called: term)
      } else if term != "indicators" {
        _ = try part.ids(in: Selection(parsing: [term]))
      }
      return false
    } catch let error as UnknownName where error.isLeftOut {
      return true
    }
  }

  /// What a caption says of names that were left out.
  static func absence(_ count: Int, in glossary: Glossary) -> String {
    switch count {
    case 0: ""
    case 1: " " + glossary.say("One that the view names was not there yet, or no more.")
    default: " " + glossary.fill("{n} that the view names were not there yet, or no more.", [("n", String(count))])
    }
  }
}
