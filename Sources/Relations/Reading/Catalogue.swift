/// A draft with its records found by id, as the checks need it.
public struct Catalogue: Sendable {
  /// What the files say.
  public let draft: Draft
  private let indices: [String: Int]
  private let kinds: [String: RelationKind]

  /// A draft, indexed; where two records have one id, the first is found.
  public init(_ draft: Draft) {
    self.draft = draft
    var indices: [String: Int] = [:]
    for (index, record) in draft.records.enumerated() where indices[record.id] == nil { indices[record.id] = index }
    for (index, record) in draft.records.enumerated() {
      for former in record.formerIDs where indices[former] == nil { indices[former] = index }
    }
    self.indices = indices
    kinds = Dictionary(draft.kinds.map { ($0.name, $0) }) { first, _ in first }
  }

  /// The record of an id, or of an id that it had before.
  public func record(_ id: String) -> Record? { indices[id].map { draft.records[$0] } }

  /// The kind of a relation.
  public func kind(of relation: Relation) -> RelationKind? { kinds[relation.kind] }

  /// Every id by which a record of some sections can be named, sorted.
  public func ids(in sections: [Section]) -> [String] {
    indices.filter { sections.contains(draft.records[$0.value].section) }.map(\.key).sorted()
  }

  /// "; did you mean 'x' (events.yaml:80)?" where an id comes near to another of the same sections.
  func suggestion(for id: String, in sections: [Section]) -> String {
    let near = nearest(to: id, among: ids(in: sections)).prefix(3).compactMap { name in
      record(name).map { "'\(name)' (\($0.position.brief))" }
    }
    return near.isEmpty ? "" : "; did you mean \(near.joined(separator: " or "))?"
  }

  /// The relations whose ends are both known, with former ids resolved.
  var soundRelations: [Relation] {
    draft.relations.compactMap { relation in
      guard let from = record(relation.from), let to = record(relation.to) else { return nil }
      return relation.renamed(from: from.id, to: to.id)
    }
  }

  /// Every citation of every statement in the graph, in the order of the files.
  var citations: [Citation] {
    let ofRecords = draft.records.flatMap { [$0.support] + $0.facts.supports }
    let ofRelations = draft.relations.flatMap { relation in
      [relation.support] + relation.facts.supports
        + relation.acts.flatMap { [$0.date].supports + ($0.effective.map { [$0].supports } ?? []) }
    }
    return (ofRecords + ofRelations).flatMap { $0.sources + $0.against }
  }
}

extension Sequence<Fact> {
  /// What all claims of the facts rest on.
  var supports: [Support] { flatMap { $0.claims.map(\.support) } }
}

extension Relation {
  /// The relation between the present ids of its ends.
  func renamed(from: String, to: String) -> Relation {
    guard from != self.from || to != self.to else { return self }
    let number = id.firstIndex(of: "#").map { String(id[$0...]) } ?? ""
    return Relation(
      id: "\(from)/\(kind)/\(to)\(number)", kind: kind, from: from, to: to, facts: facts, periods: periods,
      support: support, position: position)
  }
}
