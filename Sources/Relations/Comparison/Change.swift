/// How one thing that is recorded of a record or a relation differs between two states of a graph.
public struct Change: Hashable, Sendable {
  /// What is told: an attribute such as `signed` or `names.ru`, an act, `sources`, `evidence`, `holds`…
  public let attribute: String
  /// What was said before; `nil` for nothing.
  public let before: Stated?
  /// What is said after; `nil` for nothing.
  public let after: Stated?
}

/// What is said under one name.
public enum Stated: Hashable, Sendable {
  /// A value, or rival claims of one.
  case fact(Fact)
  /// What a participant did.
  case act(Act)
  /// Who says so, or who denies it.
  case sources([Citation])
  /// A word of the format, such as `inferred`, or a remark.
  case words(String)
}

extension Change: CustomStringConvertible {
  /// The change in a few words: `signed: 2009 → 2009-06-16`.
  public var description: String {
    switch (before, after) {
    case (let before?, let after?) where before.value != after.value: "\(attribute): \(before.value) → \(after.value)"
    case (nil, let after?): "\(attribute): \(after.value) (new)"
    case (let before?, nil): "\(attribute): \(before.value) (no longer recorded)"
    default: "\(attribute): told otherwise"
    }
  }
}

extension Stated {
  /// What tells it from others of the same name: values that stay are the same though others now say so.
  var value: String {
    switch self {
    case .fact(let fact): fact.claims.map(\.value.description).joined(separator: " or ")
    case .act(let act): act.date.claims.map(\.value.description).joined(separator: " or ")
    case .sources(let citations): citations.map(\.source).joined(separator: " ")
    case .words(let words): words
    }
  }
}

extension Change {
  /// What is said, name by name.
  typealias Statements = [(name: String, what: Stated)]

  /// The differences between what is said before and after, in the order of what is said after.
  static func between(_ before: Statements, _ after: Statements) -> [Change] {
    let (earlier, later) = (Dictionary(grouping: before, by: \.name), Dictionary(grouping: after, by: \.name))
    return (after + before).map(\.name).uniqued().flatMap { name -> [Change] in
      let (old, new) = (earlier[name, default: []].map(\.what), later[name, default: []].map(\.what))
      if old.count < 2, new.count < 2 {
        return old == new ? [] : [Change(attribute: name, before: old.first, after: new.first)]
      }
      return between(old, new, called: name)
    }
  }

  /// Of several under one name those are the same that have the same value.
  private static func between(_ before: [Stated], _ after: [Stated], called name: String) -> [Change] {
    let (earlier, later) = (Set(before), Set(after))
    var new = after.filter { !earlier.contains($0) }
    let old = before.filter { !later.contains($0) }
    let kept = old.map { stated -> Change in
      let match = new.firstIndex { $0.value == stated.value }.map { new.remove(at: $0) }
      return Change(attribute: name, before: stated, after: match)
    }
    return kept + new.map { Change(attribute: name, before: nil, after: $0) }
  }
}

extension Support {
  /// What is said of who says so, how surely, and how far along it is.
  var statements: Change.Statements {
    let texts = [("note", note), ("quote", quote), ("as-of", asOf?.description)]
    return [("evidence", .words(evidence.rawValue)), ("stage", .words(stage.rawValue))]
      + [("sources", sources), ("against", against)].filter { !$0.1.isEmpty }.map { ($0.0, .sources($0.1)) }
      + texts.compactMap { name, text in text.map { (name, .words($0)) } }
  }
}

extension Record {
  /// What is said of the record; as of a day, without dates that had certainly not come by then.
  func statements(asOf day: PartialDate?) -> Change.Statements {
    let come = facts.filter { fact in
      guard let day, section.holdsEntities else { return true }
      return !fact.claims.contains { $0.value.date != nil } || fact.certainty { $0.begun(by: day) } != .no
    }
    return [("kind", .words(kind))] + come.map { ($0.name, .fact($0)) } + support.statements
  }
}

extension Relation {
  /// What is said of the relation; acts of a participant who came back say of which period they are.
  var statements: Change.Statements {
    let done = periods.enumerated().flatMap { index, acts in
      acts.map { act -> (name: String, what: Stated) in
        (act.kind.rawValue + (index > 0 ? " (period \(index + 1))" : ""), .act(act))
      }
    }
    return facts.map { ($0.name, .fact($0)) } + done + support.statements
  }
}
