/// What happened when?
public struct TimelineQuestion: Question {
  private let request: TimelineRequest
  private let language: String?

  /// Asks for the chronology that a request describes.
  public init(_ request: TimelineRequest, language: String? = nil) {
    self.request = request
    self.language = language
  }

  /// The dates, the earliest first; what has none comes last and is counted, unless only the latest are asked for.
  public func answer(from dataset: Dataset) throws -> Answer {
    let timeline = try dataset.timeline(request)
    var footnotes = Footnotes(of: dataset)
    let undated = request.latest == nil ? timeline.undated : []
    let shown = timeline.items + undated
    let rows = shown.map { row($0, in: dataset, &footnotes) }
    let columns: [Table.Column] = [
      .init("date"), .init("what"), .init("id"), .init("name"), .init("marks"), .init("sources"),
    ]
    let dated = Table(columns: columns, rows: Array(rows.prefix(timeline.items.count)))
    var blocks: [Answer.Block] = [.table(dated)]
    if !undated.isEmpty {
      blocks.append(.heading("Without a date: \(undated.count)"))
      blocks.append(.table(Table(columns: columns, rows: Array(rows.dropFirst(timeline.items.count)))))
    }
    return Answer(
      value: .array(shown.map { json($0, in: dataset) }), table: Table(columns: columns, rows: rows), blocks: blocks,
      sources: dataset.lines(of: footnotes),
      context: dataset.context + [
        .init("dates", .integer(timeline.items.count)), .init("without-a-date", .integer(timeline.undated.count)),
      ],
      isEmpty: shown.isEmpty)
  }

  private func row(_ item: Timeline.Item, in dataset: Dataset, _ footnotes: inout Footnotes) -> [Text] {
    [
      item.date.map { Text($0.prose, written: $0.description) } ?? (item.isRecorded ? "unknown" : ""), Text(item.what),
      .code(item.id),
      Text(dataset.name(of: item, in: language)), .muted(item.marks.joined(separator: ", ")),
      footnotes.cite(item.support),
    ]
  }

  private func json(_ item: Timeline.Item, in dataset: Dataset) -> JSON {
    let kind =
      switch item.subject {
      case .entity(let record): record.kind
      case .relation(let relation): relation.spokenKind
      }
    return .object(
      [
        .init("date", item.date.map { .string($0.description) } ?? (item.isRecorded ? "unknown" : .null)),
        .init("id", .string(item.id)), .init("kind", .string(kind)), .init("what", .string(item.what)),
        .init("marks", .strings(item.marks)), .init("sources", dataset.json(item.support.sources)),
        .init("against", dataset.json(item.support.against)),
      ] + dataset.remarks(item.support))
  }
}

extension Dataset {
  /// The name of the entity that an item of a chronology is about, or the relation as a sentence without its dates.
  public func name(of item: Timeline.Item, in language: String? = nil, short: Bool = false) -> String {
    switch item.subject {
    case .entity(let record): return short ? record.label(in: language) : record.name(in: language)
    case .relation(let relation):
      let ends = [relation.from, relation.to].map { entity($0)?.label(in: language) ?? $0 }
      let act = Act.Kind(rawValue: item.what)
      let verb = act.map { $0.verb ?? "(\($0.noun))" } ?? kind(of: relation).says
      return "\(ends[0]) \(verb) \(ends[1])"
    }
  }
}
