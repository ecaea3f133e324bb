/// How are two entities connected?
public struct PathQuestion: Question {
  private let request: RouteRequest
  private let isLimitChosen: Bool
  private let language: String?

  /// Asks for the ways that a request describes; its limit is the asker's choice, or the usual one.
  public init(_ request: RouteRequest, isLimitChosen: Bool = false, language: String? = nil) {
    self.request = request
    self.isLimitChosen = isLimitChosen
    self.language = language
  }

  /// The ways, shortest first, each relation of them with its sources; where there are more than the request's limit, the
  /// context says so, and the answer is cut unless the asker chose the limit.
  public func answer(from dataset: Dataset) throws -> Answer {
    let ways = try dataset.ways(request)
    let routes = ways.routes
    var footnotes = Footnotes(of: dataset)
    let blocks =
      routes.isEmpty ? [try nothing(in: dataset, ways.isCut)] : routes.flatMap { block($0, in: dataset, &footnotes) }
    var context = dataset.context
    if ways.isCut { context.append(.init("stopped-after", .integer(routes.count))) }
    var answer = Answer(
      value: .array(
        routes.map { ["entities": .strings($0.entities), "relations": .array($0.relations.map(dataset.json))] }),
      table: table(of: routes, in: dataset), blocks: blocks, sources: dataset.lines(of: footnotes), context: context,
      isEmpty: routes.isEmpty)
    answer.isCut = ways.isCut && !isLimitChosen
    return answer
  }

  private func nothing(in dataset: Dataset, _ isCut: Bool) throws -> Answer.Block {
    let ends = try [request.from, request.to].map { try dataset.entity(called: $0).label(in: language) }
    let isLimited =
      request.longest != nil || request.through != nil || request.directed
      || !(request.avoiding + request.via).isEmpty
    if isCut {
      return .paragraph(Text("There are too many ways from \(ends[0]) to \(ends[1]) to look through; none was found."))
    }
    return .paragraph(Text("No \(isLimited ? "such " : "")way is recorded from \(ends[0]) to \(ends[1])."))
  }

  private func block(_ route: Route, in dataset: Dataset, _ footnotes: inout Footnotes) -> [Answer.Block] {
    let names = route.entities.map { dataset.entity($0)?.label(in: language) ?? $0 }
    let steps = route.relations.map { Answer.Item(dataset.sentence($0, numbering: &footnotes, in: language)) }
    return [.heading(names.joined(separator: " – ")), .list(steps)]
  }

  private func table(of routes: [Route], in dataset: Dataset) -> Table {
    let rows = routes.enumerated().flatMap { number, route in
      route.relations.enumerated().map { step, relation -> [Text] in
        [
          Text(String(number + 1)), Text(String(step + 1)), .code(relation.from), Text(relation.spokenKind),
          .code(relation.to),
          dataset.timeCell(of: relation) + .muted(Dataset.words(for: dataset.marks(of: relation))),
          Text(dataset.sources(of: relation).joined(separator: " ")),
        ]
      }
    }
    return Table(
      columns: [
        .init("path", alignment: .right), .init("step", alignment: .right), .init("from"), .init("relation"),
        .init("to"),
        .init("date"), .init("sources"),
      ], rows: rows)
  }
}
