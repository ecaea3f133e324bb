/// Makes two states of a graph comparable: every id as the later one has it, and no places in files.
struct Alignment {
  /// The state whose ids are renamed.
  private let dataset: Dataset
  /// The new ids by the old ones, where they differ.
  let ids: [String: String]

  private static let nowhere = Position(file: "", line: 0, column: 0)

  /// Nothing gets another id, but former ids give way to present ones.
  init(_ dataset: Dataset) {
    self.dataset = dataset
    ids = [:]
  }

  /// Records are told by their ids, else by those that they had before, whichever of the two states is the older.
  init(_ before: Dataset, as after: Dataset) {
    let known = Set(after.records.map(\.id))
    var taken = known.intersection(before.records.map(\.id))
    var ids: [String: String] = [:]
    for record in before.records where !known.contains(record.id) {
      let target = after.record(record.id)?.id ?? record.formerIDs.first(where: known.contains)
      // Of two records that have become one, only the first goes on in it.
      if let target, taken.insert(target).inserted { ids[record.id] = target }
    }
    dataset = before
    self.ids = ids
  }

  /// All records and relations, renamed.
  var renamed: Dataset {
    dataset.rebuilt(records: dataset.records.map(record), relations: dataset.relations.map(relation))
  }

  private func id(_ id: String) -> String {
    let own = dataset.record(id)?.id ?? id
    return ids[own] ?? own
  }

  private func record(_ record: Record) -> Record {
    Record(
      id: id(record.id), section: record.section, facts: record.facts.map(fact), support: support(record.support),
      position: Alignment.nowhere)
  }

  private func relation(_ relation: Relation) -> Relation {
    relation.renamed(
      reference(relation.id), from: id(relation.from), to: id(relation.to), facts: relation.facts.map(fact),
      periods: relation.periods.map { $0.map(act) }, support: support(relation.support), position: Alignment.nowhere)
  }

  private func act(_ act: Act) -> Act {
    Act(
      kind: act.kind, date: fact(act.date), effective: act.effective.map { fact($0) }, reservation: act.reservation)
  }

  private func fact(_ fact: Fact) -> Fact {
    let claims = fact.claims.map { claim -> Claim in
      let value = if case .reference(let id) = claim.value { Value.reference(reference(id)) } else { claim.value }
      return Claim(value: value, support: support(claim.support), position: Alignment.nowhere)
    }
    return Fact(
      attribute: fact.attribute, key: fact.key, claims: claims, preferred: fact.preferred, because: fact.because,
      position: Alignment.nowhere, writtenSort: fact.writtenSort)
  }

  /// The id of a record, or of a relation with its ends renamed.
  private func reference(_ name: String) -> String {
    let parts = name.split(separator: "/").map(String.init)
    guard parts.count == 3 else { return id(name) }
    let end = parts[2].split(separator: "#").map(String.init)
    return "\(id(parts[0]))/\(parts[1])/\(([id(end[0])] + end.dropFirst()).joined(separator: "#"))"
  }

  private func support(_ support: Support) -> Support {
    var renamed = support
    renamed.sources = support.sources.map(citation)
    renamed.against = support.against.map(citation)
    return renamed
  }

  private func citation(_ citation: Citation) -> Citation {
    Citation(source: id(citation.source), details: citation.details, position: Alignment.nowhere)
  }
}

extension Relation {
  /// The relation under another id, with some of its parts replaced.
  func renamed(
    _ id: String, from: String? = nil, to: String? = nil, facts: [Fact]? = nil, periods: [[Act]]? = nil,
    support: Support? = nil, position: Position? = nil
  ) -> Relation {
    Relation(
      id: id, kind: kind, from: from ?? self.from, to: to ?? self.to, facts: facts ?? self.facts,
      periods: periods ?? self.periods, support: support ?? self.support, position: position ?? self.position)
  }
}
