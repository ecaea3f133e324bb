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
      throw UnknownName(id, what: "source", found: dataset.record(id)?.kind, among: sources.map(\.id))
    }
    let uses = dataset.uses(of: record.id)
    let rows = uses.map { [Text($0.what), .code($0.id), Text($0.says)] }
    let value = uses.map { use -> JSON in
      [
        "what": .string(use.what), "id": .string(use.id), "says": .string(use.says), "sources": [.string(record.id)],
      ]
    }
    let table = Table(columns: [.init("what"), .init("id"), .init("says")], rows: rows)
    let page = ShowQuestion(id: id, language: language).answer(for: record, from: dataset)
    return Answer(
      value: .array(value), table: table, blocks: page.blocks + [.heading("What rests on it"), .table(table)],
      sources: page.sources,
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
      let count = JSON.Member("statements", .integer(counts[record.id] ?? 0))
      let facts = dataset.members(of: record) { dataset.json($0) }
      return .object([.init("id", .string(record.id))] + facts + [count, .init("sources", [.string(record.id)])])
    }
    return Answer(value: .array(value), table: table, context: dataset.context)
  }
}

extension Relation {
  /// What the relation, each of its values and each of its acts rest on.
  var supports: [Support] {
    [support] + facts.supports + acts.map(\.date).supports + acts.compactMap(\.effective).supports
  }
}

extension Dataset {
  /// How many statements name each source: records, relations, acts and values with sources of their own.
  var citationCounts: [String: Int] {
    var counts: [String: Int] = [:]
    let supports = records.flatMap { [$0.support] + $0.facts.supports } + relations.flatMap(\.supports)
    for support in supports {
      let named = Set((support.sources + support.against).compactMap { record($0.source)?.id })
      for source in named { counts[source, default: 0] += 1 }
    }
    return counts
  }

  /// What rests on a source: records and their values, then relations.
  func uses(of source: String) -> [(what: String, id: String, says: String)] {
    func names(_ support: Support) -> Bool {
      (support.sources + support.against).contains { record($0.source)?.id == source }
    }
    let ofRecords = records.flatMap { record -> [(what: String, id: String, says: String)] in
      let own = names(record.support) ? [(what: record.kind, id: record.id, says: record.name)] : []
      let values = record.facts.flatMap { fact in
        fact.claims.filter { names($0.support) }.map { (fact.name, $0.value.date?.prose ?? $0.value.description) }
      }
      return own + values.map { (what: "value", id: record.id, says: "\($0.0): \($0.1)") }
    }
    let used = relations.filter { $0.supports.contains(where: names) }
    return ofRecords + used.map { (what: "relation", id: $0.id, says: sentence($0)) }
  }
}
