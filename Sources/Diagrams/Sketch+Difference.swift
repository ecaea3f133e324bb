import Relations

/// Two states of a graph in one picture.
extension Sketch {
  /// Draws an entity of either state: as it differs, or as one state alone has it.
  mutating func node(_ pair: Comparison.Pair<Record>, of comparison: Comparison, _ shown: DifferenceDrawing.Shown) {
    let entity = pair.latest
    let old = pair.before.map { drawn($0, in: comparison.before) }
    let new = pair.after.map { drawn($0, in: comparison.after) }
    var both = new ?? old ?? drawn(entity, in: comparison.union)
    both.style = both.style.marked(pair.status)
    if let mark = pair.status.mark {
      both.label.append(.detail(glossary.mark(mark) + summary(of: pair, upTo: 3)))
      both.classes.append(pair.status.rawValue)
      both.tooltip += ", " + glossary.say(mark.word) + summary(of: pair, upTo: .max)
    }
    var node = shown.picked(both, old, new)
    node.sisters = [both, old, new].compactMap { $0?.label }.filter { $0 != node.label }
    let state = shown == .before || pair.after == nil ? comparison.before : comparison.after
    add(node, marked: state.marks(of: entity))
  }

  /// Draws a relation of either state: as it differs, or as one state alone has it.
  mutating func edge(
    _ pair: Comparison.Pair<Relation>, of comparison: Comparison, _ shown: DifferenceDrawing.Shown, reversed: Bool
  ) {
    // What differs says what it is, however many edges there are.
    let words = edgeWords == .number && pair.status != .unchanged ? .word : edgeWords
    let old = pair.before.flatMap { drawn($0, in: comparison.before, reversed: reversed, words) }
    let new = pair.after.flatMap { drawn($0, in: comparison.after, reversed: reversed, words) }
    guard var both = new ?? old else { return }
    for relation in [pair.before, pair.after].compactMap({ $0 }) { withhold(relation) }
    both.style = both.style.marked(pair.status)
    if let mark = pair.status.mark {
      let told = pair.status == .changed ? "± " + summary(of: pair, upTo: 1).dropFirst(2) : glossary.mark(mark)
      both.label = told + (both.label.isEmpty ? "" : words == .word ? ": " : " ") + both.label
      both.classes.append(pair.status.rawValue)
      both.tooltip += "; " + glossary.say(mark.word) + summary(of: pair, upTo: .max)
    }
    var edge = shown.picked(both, old, new)
    edge.sisters = [both, old, new].compactMap { $0?.label }.filter { $0 != edge.label }
    let (state, relation) = shown == .before ? (comparison.before, pair.before) : (comparison.after, pair.after)
    let isMarked = shown != .both || pair.status != .unchanged
    add(edge, of: relation ?? pair.latest, in: relation == nil ? comparison.before : state, isInLegend: isMarked)
  }

  /// What the marks and lines of a difference mean, for those that are there.
  mutating func explain(_ statuses: Set<Comparison.Status>, between comparison: Comparison) {
    let only = "in the state of {day} only"
    let meanings: [(Comparison.Status, String, String)] = [
      (.added, only, comparison.after.moment), (.removed, only, comparison.before.moment),
      (.changed, "in both, and what stands behind ± is not the same", ""),
      (.unchanged, "grey and thin: the same in both", ""),
    ]
    diagram.legend += meanings.filter { statuses.contains($0.0) }.map { status, meaning, day in
      let mark = status.mark.map { glossary.mark($0) + ": " } ?? ""
      let told = glossary.fill(meaning, [("day", glossary.date(day))])
      return .edge(Diagram.EdgeStyle(palette: .neutral).marked(status), mark + told)
    }
  }

  /// What has changed, behind a colon, as far as there is room.
  private func summary<Item>(of pair: Comparison.Pair<Item>, upTo count: Int) -> String {
    guard pair.status == .changed else { return "" }
    let changes = pair.changes.map { count == .max ? spoken($0) : brief($0) }.uniqued()
    let told = (pair.was.map { [glossary.fill("was {id}", [("id", $0)])] } ?? []) + changes
    let left = told.count - count
    let more = left > 0 ? glossary.fill(" and {n} more", [("n", String(left))]) : ""
    return ": " + told.prefix(count).joined(separator: ", ") + more
  }

  /// What has changed, in a word or two.
  private func brief(_ change: Change) -> String {
    guard change.attribute == "holds", case .words(let word)? = change.after else {
      return glossary.say(change.attribute)
    }
    return glossary.say(word == "yes" ? "now certain" : "now possible")
  }

  /// What has changed, from what to what, its words in the language of the picture.
  private func spoken(_ change: Change) -> String {
    let (whole, name) = (change.description, change.attribute + ": ")
    guard !glossary.isEmpty, whole.hasPrefix(name) else { return whole }
    let values = whole.dropFirst(name.count)
    let remark = ["(new)", "(no longer recorded)", "told otherwise"].first { values.hasSuffix($0) } ?? ""
    return glossary.say(change.attribute) + ": " + values.dropLast(remark.count) + glossary.say(remark)
  }
}

extension Glossary {
  /// A mark in the language: its sign and its word.
  fileprivate func mark(_ mark: (sign: String, word: String)) -> String { mark.sign + " " + say(mark.word) }
}

extension Comparison.Status {
  /// The sign and the word by which it is told without colour; none for what is the same.
  var mark: (sign: String, word: String)? {
    switch self {
    case .added: ("+", "new")
    case .removed: ("−", "gone")
    case .changed: ("±", "changed")
    case .unchanged: nil
    }
  }
}

extension DifferenceDrawing.Shown {
  /// What is drawn of the three ways to draw one thing; where one state alone is shown that does not have it, its place.
  fileprivate func picked<Item: Placed>(_ both: Item, _ old: Item?, _ new: Item?) -> Item {
    var absent = both
    absent.isAbsent = true
    switch self {
    case .both: return both
    case .before: return old ?? absent
    case .after: return new ?? absent
    }
  }
}

/// What has a place in a picture that may be left empty.
private protocol Placed {
  var isAbsent: Bool { get set }
}

extension Diagram.Node: Placed {}
extension Diagram.Edge: Placed {}

extension Diagram.NodeStyle {
  /// Heavy for what is new, dotted for what is gone, heavy and dashed for what has changed, grey for the rest.
  fileprivate func marked(_ status: Comparison.Status) -> Self {
    var style = self
    switch status {
    // What is doubtful has its word; a broken line would look as if it had changed.
    case .added: (style.isEmphasised, style.line) = (true, .solid)
    case .removed: style.line = .dotted
    case .changed: (style.isEmphasised, style.line) = (true, .dashed)
    case .unchanged: style.palette = .neutral
    }
    return style
  }
}

extension Diagram.EdgeStyle {
  /// Heavy for what is new, dotted for what is gone, heavy and dashed for what has changed, grey for the rest.
  fileprivate func marked(_ status: Comparison.Status) -> Self {
    var style = self
    switch status {
    case .added: (style.width, style.line) = (2.4, .solid)
    case .removed: (style.width, style.line) = (1.6, .dotted)
    case .changed: (style.width, style.line) = (2.4, .dashed)
    case .unchanged: (style.palette, style.width) = (.neutral, 0.8)
    }
    return style
  }
}
