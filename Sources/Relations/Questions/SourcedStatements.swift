/// Something that is told with sources of its own: a record, one of its values, a relation or a part of one.
struct SourcedStatement {
  /// What it is: the kind of record, `value` or `relation`.
  let what: String
  /// The id of the record or relation.
  let id: String
  /// What is told, for people.
  let says: String
  /// Who says so, and who denies it.
  let support: Support
  /// The ids of what it concerns: the record, or the relation and its ends.
  let about: [String]
}

extension Dataset {
  /// All that is told with sources of its own in this part of the graph: of records, then of relations.
  var sourcedStatements: [SourcedStatement] {
    let ofRecords = records.flatMap(statements)
    let ofRelations = relations.flatMap { relation -> [SourcedStatement] in
      let (says, about) = (sentence(relation), [relation.id, relation.from, relation.to])
      return relation.supports.map { .init(what: "relation", id: relation.id, says: says, support: $0, about: about) }
    }
    return (ofRecords + ofRelations).filter { !($0.support.sources + $0.support.against).isEmpty }
  }

  private func statements(of record: Record) -> [SourcedStatement] {
    let whole = SourcedStatement(
      what: record.kind, id: record.id, says: record.name, support: record.support, about: [record.id])
    return [whole]
      + record.facts.flatMap { fact in
        fact.claims.map {
          .init(
            what: "value", id: record.id, says: "\(fact.name): \(spoken($0.value))", support: $0.support,
            about: [record.id] + [fact.key].compactMap { key in key.flatMap(self.record)?.id })
        }
      }
  }

  /// The ids of the sources that a statement names, for or against it, by their present ids.
  func named(in support: Support) -> Set<String> {
    Set((support.sources + support.against).compactMap { record($0.source)?.id })
  }
}

extension Relation {
  /// What the relation, each of its values and each of its acts rest on.
  var supports: [Support] {
    [support] + facts.supports + acts.map(\.date).supports + acts.compactMap(\.effective).supports
  }
}
