/// Puts other ids in place of some, wherever records, relations and sources are named by them.
struct Replacement {
  /// The ids that shall stand, by those that stand there.
  let ids: [String: String]
  /// The place that everything shall have; `nil` where it keeps its own.
  var place: Position?

  /// The id that shall stand for a record.
  func id(_ id: String) -> String { ids[id] ?? id }

  /// The id of a record, or of a relation with its ends replaced.
  func reference(_ name: String) -> String {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3 else { return id(name) }
    let end = parts[2].split(separator: "#", omittingEmptySubsequences: false).map(String.init)
    return "\(id(parts[0]))/\(parts[1])/\(([id(end[0])] + end.dropFirst()).joined(separator: "#"))"
  }

  func record(_ record: Record) -> Record {
    Record(
      id: id(record.id), section: record.section, facts: record.facts.map(fact), support: support(record.support),
      position: place ?? record.position)
  }

  /// Relations with their ends, and what they tell, replaced; those in the rows of a table stay there.
  func relations(_ relations: [Relation]) -> [Relation] {
    let tables = RecastTables { $0.resting(on: support($0.support), at: place) }
    return relations.map { relation in
      guard let rows = relation.rows else { return self.relation(relation) }
      return Relation(from: id(relation.from), to: id(relation.to), rows: rows.range, of: tables(rows.table))
    }
  }

  private func relation(_ relation: Relation) -> Relation {
    relation.renamed(
      reference(relation.id), from: id(relation.from), to: id(relation.to), facts: relation.facts.map(fact),
      periods: relation.periods.map { $0.map(act) }, support: support(relation.support), position: place)
  }

  private func act(_ act: Act) -> Act {
    Act(
      kind: act.kind, date: fact(act.date), effective: act.effective.map { fact($0) }, reservation: act.reservation)
  }

  private func fact(_ fact: Fact) -> Fact {
    let claims = fact.claims.map { claim -> Claim in
      let value = if case .reference(let id) = claim.value { Value.reference(reference(id)) } else { claim.value }
      return Claim(value: value, support: support(claim.support), position: place ?? claim.position)
    }
    let key = Attribute.keyedByIDs.contains(fact.attribute) ? fact.key.map(id) : fact.key
    return Fact(
      attribute: fact.attribute, key: key, claims: claims, preferred: fact.preferred, because: fact.because,
      position: place ?? fact.position, writtenSort: fact.writtenSort)
  }

  private func support(_ support: Support) -> Support {
    var replaced = support
    replaced.sources = support.sources.map(citation)
    replaced.against = support.against.map(citation)
    return replaced
  }

  private func citation(_ citation: Citation) -> Citation {
    Citation(source: id(citation.source), details: citation.details, position: place ?? citation.position)
  }
}

extension Relation {
  /// The relation under another id.
  func renamed(_ id: String) -> Relation {
    id == self.id
      ? self
      : Relation(
        id: id, kind: kind, from: from, to: to, facts: facts, periods: periods, support: support, position: position)
  }

  /// The relation under another id, with some of its parts replaced.
  func renamed(
    _ id: String, from: String, to: String, facts: [Fact]? = nil, periods: [[Act]]? = nil, support: Support? = nil,
    position: Position? = nil
  ) -> Relation {
    Relation(
      id: id, kind: kind, from: from, to: to, facts: facts ?? self.facts,
      periods: periods ?? self.periods, support: support ?? self.support, position: position ?? self.position)
  }
}
