/// Where does an entity come from, and what did it give rise to?
public struct LineageQuestion: Question {
  private let id: String
  private let direction: Lineage.Direction
  private let depth: Int?
  private let via: [String]
  private let explained: Bool
  private let language: String?

  /// Asks for a lineage as `Dataset.lineage` finds it.
  ///
  /// - Parameter explained: Whether people also read the way by which each entity is reached.
  public init(
    of id: String, direction: Lineage.Direction = .both, depth: Int? = nil, via: [String] = [], explained: Bool = false,
    language: String? = nil
  ) {
    self.id = id
    self.direction = direction
    self.depth = depth
    self.via = via
    self.explained = explained
    self.language = language
  }

  /// The entities, nearest first, and the relations between them.
  public func answer(from dataset: Dataset) throws -> Answer {
    let lineage = try dataset.lineage(of: id, direction: direction, depth: depth, via: via)
    var numbers = SourceNumbers(dataset)
    let value: JSON = [
      "of": .string(lineage.of.id), "direction": .string(direction.rawValue),
      "entities": .array(
        lineage.entities.map {
          [
            "id": .string($0.entity.id), "distance": .integer($0.distance),
            "sources": dataset.json($0.entity.support.sources),
          ]
        }),
      "relations": .array(lineage.relations.map(dataset.json)),
    ]
    let table = entities(of: lineage, in: dataset)
    var blocks: [Answer.Block] = [.heading("Lineage of \(lineage.of.name(in: language))"), .table(table)]
    if explained {
      blocks += lineage.entities.map { .list([explanation(of: $0.entity, in: lineage, dataset, &numbers)]) }
    } else {
      let sentences = lineage.relations.map { dataset.sentence($0, numbering: &numbers, in: language) }
      blocks.append(.list(sentences.map { Answer.Item($0) }))
    }
    return Answer(
      value: value, table: table, blocks: lineage.entities.isEmpty ? [.paragraph(nothing(lineage))] : blocks,
      sources: numbers.lines, context: dataset.context)
  }

  private func nothing(_ lineage: Lineage) -> Text {
    let what = direction == .up ? "comes from" : direction == .down ? "gave rise to" : "comes from, or gave rise to,"
    return Text("Nothing is recorded that \(lineage.of.label(in: language)) \(what).")
  }

  private func entities(of lineage: Lineage, in dataset: Dataset) -> Table {
    let rows = lineage.entities.map { entity, distance -> [Text] in
      var marks = dataset.marks(entity.support, dataset.certainty(of: entity))
      if let day = dataset.asOf, entity.ended(by: day) != .no { marks.append("ended") }
      return [
        Text(distance < 0 ? "ancestor" : "descendant"), Text(String(abs(distance))), .code(entity.id),
        Text(entity.name(in: language)) + .muted(Dataset.words(for: marks)), Text(entity.date?.spoken ?? ""),
      ]
    }
    return Table(
      columns: [.init("role"), .init("distance", alignment: .right), .init("id"), .init("name"), .init("date")], rows: rows)
  }

  /// How an entity is reached: one shortest way from the one that was asked for, sentence by sentence.
  private func explanation(
    of entity: Record, in lineage: Lineage, _ dataset: Dataset, _ numbers: inout SourceNumbers
  ) -> Answer.Item {
    var request = RouteRequest(from: lineage.of.id, to: entity.id)
    request.via = lineage.relations.map(\.kind).uniqued()
    let ids = Set(lineage.entities.map(\.entity.id) + [lineage.of.id])
    let part = dataset.restricted(asOf: nil, entities: { ids.contains($0.id) }, relations: lineage.relations.contains)
    // The ids come from the lineage itself, so that none is unknown.
    let route = (try? part.routes(request))?.first
    let steps = (route?.relations ?? []).map { Answer.Item(dataset.sentence($0, numbering: &numbers, in: language)) }
    return Answer.Item(.strong(entity.label(in: language)), items: steps)
  }
}
