/// Something that is told with sources of its own: a record, one of its values, a relation or a part of one.
struct SourcedStatement {
  /// What is told; the words for it are made only for those who read them.
  enum Told {
    case record(Record)
    case value(Fact, Value, of: Record)
    case relation(Relation)
  }

  let told: Told
  /// Who says so, and who denies it.
  let support: Support

  /// What it is: the kind of record, `value` or `relation`.
  var what: String {
    switch told {
    case .record(let record): record.kind
    case .value: "value"
    case .relation: "relation"
    }
  }

  /// The id of the record or relation.
  var id: String {
    switch told {
    case .record(let record), .value(_, _, let record): record.id
    case .relation(let relation): relation.id
    }
  }
}

extension Dataset {
  /// All that is told with sources of its own in this part of the graph: of records, then of relations.
  var sourcedStatements: [SourcedStatement] {
    let ofRecords = records.flatMap { record in
      [SourcedStatement(told: .record(record), support: record.support)]
        + record.facts.flatMap { fact in
          fact.claims.map { SourcedStatement(told: .value(fact, $0.value, of: record), support: $0.support) }
        }
    }
    let ofRelations = relations.flatMap { relation in
      relation.supports.map { SourcedStatement(told: .relation(relation), support: $0) }
    }
    return (ofRecords + ofRelations).filter { !$0.support.isBare }
  }

  /// What a statement says, for people.
  func says(_ statement: SourcedStatement) -> String {
    switch statement.told {
    case .record(let record): record.name
    case .value(let fact, let value, _): "\(fact.name): \(value.spoken)"
    case .relation(let relation): sentence(relation)
    }
  }

  /// Whether a statement is about a record or relation: its own record or what a value is told of, the relation or an
  /// end of it.
  func isAbout(_ id: String, _ statement: SourcedStatement) -> Bool {
    switch statement.told {
    case .record(let record): record.id == id
    case .value(let fact, _, let record): record.id == id || fact.key.flatMap(self.record)?.id == id
    case .relation(let relation): [relation.id, relation.from, relation.to].contains(id)
    }
  }

  /// The ids of the sources that a statement names, for or against it.
  func named(in support: Support) -> Set<String> {
    Set((support.sources + support.against).map(\.source))
  }
}

extension Relation {
  /// What the relation, each of its values and each of its acts rest on.
  var supports: [Support] {
    [support] + facts.supports + acts.map(\.date).supports + acts.compactMap(\.effective).supports
  }

  /// What the relation itself rests on, with who says or denies any part of it: what is cited wherever it is told.
  public var citedSupport: Support {
    // Acts in the rows of a table rest on what the table does, or on nothing of their own.
    if let rows { return rows.table.citedSupport }
    var cited = support
    let supports = supports
    cited.sources = supports.flatMap(\.sources).uniqued()
    cited.against = supports.flatMap(\.against).uniqued()
    return cited
  }
}
