/// A draft with its records found by id, as the checks need it.
public struct Catalogue: Sendable {
  /// What the files say.
  public let draft: Draft
  /// The records, with present ids wherever they name others by former ones.
  public let records: [Record]
  /// The relations whose ends are both known, with former ids resolved and repetitions numbered.
  public let soundRelations: [Relation]
  /// Present ids in place of former ones.
  private let replacement: Replacement
  private let indices: [String: Int]
  private let kinds: [String: RelationKind]

  /// A draft, indexed; where two records have one id, the first is found.
  public init(_ draft: Draft) {
    self.draft = draft
    let indices = draft.indices
    self.indices = indices
    replacement = draft.presentIDs(indices)
    // Most graphs have no former ids, and a large one costs much to copy.
    let hasFormerIDs = !replacement.ids.isEmpty
    let relations = draft.soundRelations(indices)
    records = hasFormerIDs ? draft.records.map(replacement.record) : draft.records
    soundRelations = hasFormerIDs ? replacement.relations(relations) : relations
    kinds = Dictionary(draft.kinds.map { ($0.name, $0) }) { first, _ in first }
  }

  /// The record of an id, or of an id that it had before.
  public func record(_ id: String) -> Record? { indices[id].map { draft.records[$0] } }

  /// The section of the record of an id, or of an id that it had before.
  func section(of id: String) -> Section? { indices[id].map { draft.records[$0].section } }

  /// A reference to a record or a relation, with present ids in place of former ones.
  func present(_ reference: String) -> String { replacement.reference(reference) }

  /// The kind of a relation.
  public func kind(of relation: Relation) -> RelationKind? { kinds[relation.kind] }

  /// Every id by which a record of some sections can be named, sorted.
  public func ids(in sections: [Section]) -> [String] {
    indices.filter { sections.contains(draft.records[$0.value].section) }.map(\.key).sorted()
  }

  /// "; did you mean 'x' (events.yaml:80)?" for each of some ids that comes near to another one of the same sections.
  func suggestions(for unknown: some Sequence<String>, in sections: [Section]) -> [String: String] {
    var suggestions: [String: String] = [:]
    var known: [String]?
    for id in unknown where suggestions[id] == nil {
      let names = known ?? ids(in: sections)
      known = names
      let near = nearest(to: id, among: names).compactMap { name in
        record(name).map { "'\(name)' (\($0.position.brief))" }
      }
      suggestions[id] = near.isEmpty ? "" : "; did you mean \(near.joined(separator: " or "))?"
    }
    return suggestions
  }

  /// Does something with every citation of every statement in the graph, in the order of the files.
  func forEachCitation(_ body: (Citation) -> Void) {
    func visit(_ support: Support) {
      guard !support.isBare else { return }
      support.sources.forEach(body)
      support.against.forEach(body)
    }
    for record in draft.records {
      visit(record.support)
      record.facts.forEach { $0.claims.forEach { visit($0.support) } }
    }
    draft.supportsOfTables.forEach(visit)
    for relation in draft.relations {
      visit(relation.support)
      relation.facts.forEach { $0.claims.forEach { visit($0.support) } }
      for act in relation.periods.joined() {
        act.date.claims.forEach { visit($0.support) }
        act.effective?.claims.forEach { visit($0.support) }
      }
    }
  }
}

extension Draft {
  /// The places of the records by their ids, and by those that they had before where no other record has these now.
  fileprivate var indices: [String: Int] {
    var indices: [String: Int] = [:]
    for (index, record) in records.enumerated() where indices[record.id] == nil { indices[record.id] = index }
    for (index, record) in records.enumerated() {
      for former in record.formerIDs where indices[former] == nil { indices[former] = index }
    }
    return indices
  }

  /// Present ids in place of those that records had before.
  fileprivate func presentIDs(_ indices: [String: Int]) -> Replacement {
    let former = records.flatMap(\.formerIDs).compactMap { id in indices[id].map { (id, records[$0].id) } }
    return Replacement(ids: Dictionary(former.filter { $0.0 != $0.1 }) { first, _ in first })
  }

  /// Further relations of a kind between the same ends get the numbers `#2` and on, in the order of the files.
  fileprivate func soundRelations(_ indices: [String: Int]) -> [Relation] {
    var seen: [String: Int] = [:]
    return relations.compactMap { relation in
      guard let from = indices[relation.from], let to = indices[relation.to] else { return nil }
      let ends = (records[from].id, records[to].id)
      let isNamedSo = ends == (relation.from, relation.to)
      let id = isNamedSo ? relation.id : "\(ends.0)/\(relation.kind)/\(ends.1)"
      let count = seen[id, default: 0] + 1
      seen[id] = count
      guard !isNamedSo || count > 1 else { return relation }
      return relation.renamed(count > 1 ? "\(id)#\(count)" : id, from: ends.0, to: ends.1)
    }
  }
}

extension Sequence<Fact> {
  /// What all claims of the facts rest on.
  var supports: [Support] { flatMap { $0.claims.map(\.support) } }
}
