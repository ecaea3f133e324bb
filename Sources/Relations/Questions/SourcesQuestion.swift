/// Who says so? All sources with how much rests on each, or what rests on one of them.
public struct SourcesQuestion: Question {
  private let id: String?
  private let language: String?

  /// Asks for all sources, or for what rests on the one with an id.
  public init(of id: String? = nil, language: String? = nil) {
    self.id = id
    self.language = language
  }

  /// The sources in graph order; or the relations and records that name one source.
  public func answer(from dataset: Dataset) throws -> Answer {
    guard let id else { return list(from: dataset) }
    let sources = dataset.records.filter { $0.section == .sources }
    guard let record = dataset.record(id), record.section == .sources else {
      throw UnknownName(id, what: "source", among: sources.map(\.id))
    }
    let uses = dataset.uses(of: record.id)
    let rows = uses.map { [Text($0.what), .code($0.id), Text($0.says)] }
    let table = Table(columns: [.init("what"), .init("id"), .init("says")], rows: rows)
    let page = ShowQuestion(id: id, language: language).answer(for: record, from: dataset)
    return Answer(
      value: .array(uses.map { ["what": .string($0.what), "id": .string($0.id), "says": .string($0.says), "sources": [.string(record.id)]] }),
      table: table, blocks: page.blocks + [.heading("What rests on it"), .table(table)], sources: page.sources,
      context: dataset.context, isEmpty: false)
  }

  private func list(from dataset: Dataset) -> Answer {
    let sources = dataset.records.filter { $0.section == .sources }
    let counts = dataset.citationCounts
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
      let facts = record.facts.map { JSON.Member($0.name, dataset.json($0)) }
      let id = [JSON.Member("id", .string(record.id))]
      return .object(id + facts + [.init("statements", .integer(counts[record.id] ?? 0)), .init("sources", [.string(record.id)])])
    }
    return Answer(value: .array(value), table: table, context: dataset.context)
  }
}

extension Dataset {
  /// How many statements name each source: records, relations, acts and values with sources of their own.
  var citationCounts: [String: Int] {
    var counts: [String: Int] = [:]
    let ofRecords = records.flatMap { [$0.support] + $0.facts.supports }
    let ofRelations = relations.flatMap { [$0.support] + $0.facts.supports + $0.acts.map(\.date).supports }
    for support in ofRecords + ofRelations {
      for source in Set((support.sources + support.against).map(\.source)) { counts[source, default: 0] += 1 }
    }
    return counts
  }

  /// What rests on a source: records, then their values, then relations.
  func uses(of source: String) -> [(what: String, id: String, says: String)] {
    func names(_ support: Support) -> Bool { (support.sources + support.against).contains { $0.source == source } }
    let ofRecords = records.flatMap { record -> [(what: String, id: String, says: String)] in
      let own = names(record.support) ? [(what: record.kind, id: record.id, says: record.name)] : []
      return own + record.facts.flatMap { fact in
        fact.claims.filter { names($0.support) }.map {
          (what: "value", id: record.id, says: "\(fact.name): \($0.value.date?.prose ?? $0.value.description)")
        }
      }
    }
    return ofRecords
      + relations.filter { names($0.support) || $0.acts.map(\.date).supports.contains(where: names) }
      .map { (what: "relation", id: $0.id, says: sentence($0)) }
  }
}
