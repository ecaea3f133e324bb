/// Who says so? The sources with how much rests on each, what rests on one of them, or on those alone that have gone.
public struct SourcesQuestion: Question {
  private let id: String?
  private let subject: String?
  private let isGone: Bool
  private let speaker: String?
  private let language: String?

  /// Asks for all sources, or for what rests on the one with an id.
  ///
  /// - Parameters:
  ///   - id: The id of a source.
  ///   - subject: The id of a record or relation; only what is told of it is counted.
  ///   - isGone: Whether to ask for what rests only on sources that can no longer be read.
  ///   - speaker: Only sources in which this kind of speaker speaks.
  ///   - language: The language of names.
  public init(
    of id: String? = nil, about subject: String? = nil, isGone: Bool = false, saidBy speaker: String? = nil,
    language: String? = nil
  ) {
    self.id = id
    self.subject = subject
    self.isGone = isGone
    self.speaker = speaker
    self.language = language
  }

  /// The sources in graph order; or the records and relations that rest on some.
  public func answer(from dataset: Dataset) throws -> Answer {
    let subject = try subject.map { try dataset.subject(called: $0) }
    let statements = dataset.sourcedStatements.filter { statement in
      subject.map { dataset.isAbout($0, statement) } ?? true
    }
    if isGone { return gone(statements, from: dataset) }
    guard let id else { return list(statements, from: dataset) }
    let sources = dataset.records.filter { $0.section == .sources }
    guard let record = dataset.record(id), record.section == .sources else {
      throw UnknownName(id, what: "source", found: dataset.record(id)?.kind, among: sources.map(\.id))
    }
    let resting = statements.filter { dataset.named(in: $0.support).contains(record.id) }
    let table = table(of: resting, in: dataset)
    let page = ShowQuestion(id: id, language: language).answer(for: record, from: dataset)
    return Answer(
      value: json(resting, in: dataset) { _ in [record.id] }, table: table,
      blocks: page.blocks + [.heading("What rests on it"), .table(table)], sources: page.sources,
      context: dataset.context, isEmpty: false)
  }

  private func list(_ statements: [SourcedStatement], from dataset: Dataset) -> Answer {
    var counts: [String: Int] = [:]
    for statement in statements {
      for source in dataset.named(in: statement.support) { counts[source, default: 0] += 1 }
    }
    // In the whole graph a source that nothing rests on is worth seeing; in a part of it it is not in question.
    let isPart = dataset.isPart || subject != nil || speaker != nil
    let sources = dataset.records.filter { record in
      record.section == .sources && (!isPart || counts[record.id] != nil)
        && (speaker == nil || record.text("speaker") == speaker)
    }
    let rows = sources.map { record -> [Text] in
      let line = dataset.sourceLine(of: record.id)
      return [
        .code(record.id), line.url.map { .link(line.text, url: $0) } ?? Text(line.text),
        Text(record.text("speaker") ?? ""), Text(String(counts[record.id] ?? 0)),
      ]
    }
    let table = Table(
      columns: [.init("id"), .init("source"), .init("speaker"), .init("statements", alignment: .right)], rows: rows)
    let value = sources.map { record -> JSON in
      let count = JSON.Member("statements", .integer(counts[record.id] ?? 0))
      let facts = dataset.members(of: record) { dataset.json($0) }
      return .object([.init("id", .string(record.id))] + facts + [count, .init("sources", [.string(record.id)])])
    }
    let witnesses = Set(sources.map { dataset.witness(of: $0.id) }).count
    let context: [JSON.Member] = [.init("sources", .integer(sources.count)), .init("witnesses", .integer(witnesses))]
    return Answer(value: .array(value), table: table, context: dataset.context + context)
  }

  /// What rests on nothing that can still be read.
  private func gone(_ statements: [SourcedStatement], from dataset: Dataset) -> Answer {
    let gone = dataset.goneWitnesses
    let resting = statements.filter { statement in
      let witnesses = dataset.witnesses(of: statement.support)
      return !witnesses.isEmpty && witnesses.allSatisfy(gone.contains)
    }
    var footnotes = Footnotes(of: dataset)
    let rows = resting.map { [Text($0.what), .code($0.id), Text(dataset.says($0)), footnotes.cite($0.support)] }
    let table = Table(columns: ["what", "id", "says", "sources"].map { .init($0) }, rows: rows)
    let sentence: Text =
      "Sources gone with no copy left to read: \(gone.count). Statements that rest on nothing else: \(resting.count)."
    return Answer(
      value: json(resting, in: dataset) { $0.support.sources.map(\.source) }, table: table,
      blocks: [.paragraph(sentence)] + (resting.isEmpty ? [] : [.table(table)]),
      sources: dataset.lines(of: footnotes), context: dataset.context + [.init("gone", .integer(gone.count))])
  }

  private func table(of statements: [SourcedStatement], in dataset: Dataset) -> Table {
    let rows = statements.map { [Text($0.what), .code($0.id), Text(dataset.says($0))] }.uniqued()
    return Table(columns: [.init("what"), .init("id"), .init("says")], rows: rows)
  }

  /// Statements as programs read them; the parts of one relation are one.
  private func json(
    _ statements: [SourcedStatement], in dataset: Dataset, _ sources: (SourcedStatement) -> [String]
  ) -> JSON {
    .array(
      statements.map { statement -> JSON in
        [
          "what": .string(statement.what), "id": .string(statement.id), "says": .string(dataset.says(statement)),
          "sources": .strings(sources(statement)),
        ]
      }.uniqued())
  }
}
