/// A choice of entities, in selectors close to the ones that dbt users know.
///
/// `id`, `+id` with its ancestors, `2+id` with two generations of them, `id+` with its descendants, `around:id`,
/// `kind:state`, `type:declaration`, `topic:ai`, `stage:draft`, `evidence:inferred`, `relation:hosts`, `case:id`. A comma is *and*, a space is *or*.
public struct Selection: Hashable, Sendable {
  /// The alternatives, each a list of terms that must all hold.
  let alternatives: [[Term]]

  /// One selector.
  enum Term: Hashable, Sendable {
    /// An entity, with so many generations before and after it; `nil` is none, `.max` all.
    case lineage(id: String, up: Int?, down: Int?)
    case trait(Trait, String)
  }

  /// The closed list of prefixes.
  enum Trait: String, Sendable, CaseIterable {
    case around, kind, type, topic, stage, evidence, relation, `case`
  }

  /// The selectors of a text; those of several texts are alternatives to one another.
  public init(parsing texts: [String]) throws(SelectionError) {
    var alternatives: [[Term]] = []
    for alternative in texts.flatMap({ $0.split(whereSeparator: \.isWhitespace) }) {
      var terms: [Term] = []
      for part in alternative.split(separator: ",", omittingEmptySubsequences: false) {
        guard !part.isEmpty else {
          throw SelectionError(selector: String(alternative), reason: "nothing stands before or after a comma")
        }
        terms.append(try Selection.term(String(part)))
      }
      alternatives.append(terms)
    }
    guard !alternatives.isEmpty else { throw SelectionError(selector: "", reason: "it is empty") }
    self.alternatives = alternatives
  }

  private static func term(_ text: String) throws(SelectionError) -> Term {
    if let colon = text.firstIndex(of: ":") {
      let prefix = String(text[..<colon])
      let value = String(text[text.index(after: colon)...])
      guard let trait = Trait(rawValue: prefix) else {
        // Ids from tables may hold colons; a prefix that is misspelt is a word nevertheless.
        if !Reader.isWord(prefix) { return try lineage(text) }
        let known = Trait.allCases.map { $0.rawValue + ":" }.joined(separator: ", ")
        let meant = suggestion(for: prefix, among: Trait.allCases.map(\.rawValue)) ?? "; there are \(known)"
        throw SelectionError(selector: text, reason: "no selector is called '\(prefix):'\(meant)")
      }
      guard !value.isEmpty else { throw SelectionError(selector: text, reason: "nothing stands after the colon") }
      return .trait(trait, value)
    }
    return try lineage(text)
  }

  private static func lineage(_ text: String) throws(SelectionError) -> Term {
    var parts = text.split(separator: "+", omittingEmptySubsequences: false).map(String.init)
    func steps(_ word: String) throws(SelectionError) -> Int {
      if word.isEmpty { return .max }
      if let count = Int(word), count > 0 { return count }
      throw SelectionError(selector: text, reason: "'\(word)' is no number of generations")
    }
    var up: Int?
    var down: Int?
    if parts.count > 1, parts[0].isEmpty || Int(parts[0]) != nil { up = try steps(parts.removeFirst()) }
    if parts.count > 1, parts[1].isEmpty || Int(parts[1]) != nil { down = try steps(parts.removeLast()) }
    guard parts.count == 1, !parts[0].isEmpty else {
      throw SelectionError(selector: text, reason: "write '+id', '2+id', 'id+', 'id+2' or '+id+'")
    }
    return .lineage(id: parts[0], up: up, down: down)
  }
}

/// A selector that cannot be read.
public struct SelectionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The selector as it was written.
  public let selector: String
  /// What is wrong with it.
  public let reason: String

  /// The failure as a sentence.
  public var description: String { "the selector '\(selector)': \(reason)" }
}
