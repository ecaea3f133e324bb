/// What is recorded of one thing?
public struct ShowQuestion: Question {
  private let id: String
  private let language: String?

  /// Asks for the record of an id, or of an id that it had before.
  public init(id: String, language: String? = nil) {
    self.id = id
    self.language = language
  }

  /// Every attribute with its claims, every relation as a sentence, and all sources.
  public func answer(from dataset: Dataset) throws -> Answer {
    guard let record = dataset.record(id) else {
      throw dataset.unknown(id, what: "record", found: nil, among: dataset.records.map(\.id))
    }
    return answer(for: record, from: dataset)
  }

  func answer(for record: Record, from dataset: Dataset) -> Answer {
    var footnotes = Footnotes(of: dataset)
    let relations = dataset.relations(of: record.id)
    let sentences = relations.map { relation in
      Answer.Item(
        dataset.sentence(relation, numbering: &footnotes, in: language),
        items: remarks(relation.support).map { Answer.Item(.muted($0)) })
    }
    let marks = dataset.marks(of: record)
    var blocks: [Answer.Block] = [
      .heading(record.name(in: language) + Dataset.words(for: marks)),
      .fields(fields(of: record, numbering: &footnotes)),
    ]
    if !sentences.isEmpty { blocks += [.heading("Relations"), .list(sentences)] }
    return Answer(
      value: json(of: record, relations, in: dataset), table: table(of: record, in: dataset), blocks: blocks,
      sources: dataset.lines(of: footnotes), context: dataset.context, isEmpty: false)
  }

  private func fields(of record: Record, numbering footnotes: inout Footnotes) -> [Answer.Field] {
    var fields = [Answer.Field("id", [.code(record.id)]), Answer.Field("kind", [Text(record.kind)])]
    let names = record.facts.map(\.name).uniqued()
    for name in names {
      let facts = record.facts.filter { $0.name == name }
      fields.append(Answer.Field(name, facts.flatMap { lines(of: $0, numbering: &footnotes) }))
    }
    let notes = remarks(record.support)
    if !notes.isEmpty { fields.append(Answer.Field("note", notes.map { Text($0) })) }
    let sources = footnotes.cite(record.support)
    if !sources.isEmpty { fields.append(Answer.Field("sources", [sources])) }
    return fields
  }

  /// As of when a statement is made, the words of its source, and the editors' note.
  private func remarks(_ support: Support) -> [String] {
    [support.asOf.map { "as of \($0.prose)" }, support.quote.map { "“\($0)”" }, support.note].compactMap { $0 }
  }

  /// One line for each claim, with who says so, as of when, and whether it is the preferred one.
  private func lines(of fact: Fact, numbering footnotes: inout Footnotes) -> [Text] {
    fact.claims.enumerated().map { index, claim in
      var text = Text(claim.value.date?.prose ?? claim.value.description)
      var remarks: [String] = []
      if claim.support.evidence != .stated { remarks.append(claim.support.evidence.rawValue) }
      if fact.preferred == index { remarks.append("preferred" + (fact.because.map { ": \($0)" } ?? "")) }
      remarks += self.remarks(claim.support)
      text += .muted(Dataset.words(for: remarks))
      let sources = footnotes.cite(claim.support)
      return sources.isEmpty ? text : text + " " + sources
    }
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
