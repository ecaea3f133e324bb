import Relations

/// What the options of a view can be, before any of them is heeded.
enum ViewChecks {
  /// The options that every view has.
  static let common = [
    "drawing", "select", "exclude", "as-of", "collapse", "width", "theme", "title", "caption", "disclaimer", "lang",
  ]

  /// The words that an option can be, where it is one of a few.
  private static let words: [(option: String, words: [String])] = [
    ("show", ["before", "after", "both"]), ("collapse", ["leaves"]),
    ("direction", Lineage.Direction.allCases.map(\.rawValue)), ("edge-labels", EdgeWords.allCases.map(\.rawValue)),
    ("flow", ["down", "right"]), ("layout", ["layers", "forces"]), ("theme", themes.map(\.name)),
    ("clusters", Grouping.allCases.map(\.rawValue)),
  ]

  /// Checks that a view has what its drawing needs, and nothing that it does not heed.
  static func check(_ view: View, for drawing: any Drawing) throws(ViewError) {
    for name in drawing.needs where view.values(name).isEmpty {
      throw ViewError(view, "the drawing '\(drawing.name)' needs '\(name)'")
    }
    for option in view.options where !(common + drawing.options).contains(option.name) {
      throw ViewError(view, option: option.name, "the drawing '\(drawing.name)' has no '\(option.name)'")
    }
    for name in ["depth", "width", "min-weight"] {
      guard let text = view.value(name) else { continue }
      if Int(text).map({ $0 < 1 }) ?? true {
        throw ViewError(view, option: name, "'\(name)' is a whole number from 1, not '\(text)'")
      }
    }
    for (name, words) in words {
      guard let text = view.value(name), !words.contains(text) else { continue }
      let choice =
        words.count > 1 ? words.dropLast().joined(separator: ", ") + " or " + words[words.count - 1] : words[0]
      throw ViewError(view, option: name, "'\(name)' is \(choice), not '\(text)'")
    }
    if view.value("min-weight") != nil, view.value("project") == nil {
      throw ViewError(view, option: "min-weight", "'min-weight' goes with 'project'")
    }
    if view.value("project") != nil, view.value("clusters") != nil || !view.values("via").isEmpty {
      throw ViewError(view, option: "project", "what is joined by 'project' has no 'via' and no 'clusters'")
    }
  }
}
