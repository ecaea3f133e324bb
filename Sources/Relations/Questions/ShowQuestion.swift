/// What is recorded of one thing?
public struct ShowQuestion: Question {
  private let id: String
  private let language: String?

  /// Asks for the record of an id, or of an id that it had before; or for a relation, `from/kind/to`.
  public init(id: String, language: String? = nil) {
    self.id = id
    self.language = language
  }

  /// Every attribute with its claims, every relation as a sentence, and all sources.
  public func answer(from dataset: Dataset) throws -> Answer {
    if let record = dataset.record(id) { return answer(for: record, from: dataset) }
    guard let relation = dataset.relation(id) else { throw dataset.unknown(called: id) }
    return RelationPage(relation: relation, dataset: dataset, language: language).answer()
  }

  func answer(for record: Record, from dataset: Dataset) -> Answer {
    var page = RecordPage(record: record, dataset: dataset, language: language, footnotes: Footnotes(of: dataset))
    let marks = dataset.marks(of: record)
    let head: [Answer.Block] = [
      .heading(record.name(in: language) + Dataset.words(for: marks)),
      .fields(fields(of: record, in: dataset, numbering: &page.footnotes)),
    ]
    let blocks = head + page.relations() + page.tellers() + page.remarks()
    return Answer(
      value: json(of: record, dataset.relations(of: record.id), in: dataset), table: table(of: record, in: dataset),
      blocks: blocks, sources: dataset.lines(of: page.footnotes), context: dataset.context, isEmpty: false)
  }

  private func fields(
    of record: Record, in dataset: Dataset, numbering footnotes: inout Footnotes
  ) -> [Answer.Field] {
    var fields = [Answer.Field("id", [.code(record.id)]), Answer.Field("kind", [Text(record.kind)])]
    let names = record.facts.map(\.name).uniqued()
    for name in names {
      let facts = record.facts.filter { $0.name == name }
      fields.append(Answer.Field(name, facts.flatMap { footnotes.lines(of: $0) }))
    }
    let notes = record.support.remarks
    if !notes.isEmpty { fields.append(Answer.Field("note", notes.map { Text($0) })) }
    let sources = footnotes.cite(record.support)
    if !sources.isEmpty { fields.append(Answer.Field("sources", [sources])) }
    return fields
  }

  private func json(of record: Record, _ relations: [Relation], in dataset: Dataset) -> JSON {
    var members: [JSON.Member] = [
      .init("id", .string(record.id)), .init("kind", .string(record.kind)),
      .init("evidence", .string(record.support.evidence.rawValue)),
      .init("stage", .string(record.support.stage.rawValue)),
    ]
    members += dataset.members(of: record) { dataset.jsonWithSources($0, of: record) }
    members += dataset.remarks(record.support)
    members.append(.init("relations", .array(relations.map(dataset.json))))
    members.append(.init("sources", dataset.json(record.support.sources)))
    return .object(members)
  }

  private func table(of record: Record, in dataset: Dataset) -> Table {
    let rows = record.facts.flatMap { fact in
      fact.claims.enumerated().map { index, claim -> [Text] in
        let sources = claim.support.sources.isEmpty ? record.support.sources : claim.support.sources
        return [
          Text(fact.name), Text(claim.value.description), Text(fact.preferred == index ? "yes" : ""),
          Text(sources.map(\.source).joined(separator: " ")),
          Text(claim.support.against.map(\.source).joined(separator: " ")),
        ]
      }
    }
    return Table(
      columns: [.init("attribute"), .init("value"), .init("preferred"), .init("sources"), .init("against")], rows: rows)
  }
}
