import Digraphs

/// Where does an entity come from, and what did it give rise to?
public struct LineageQuestion: Question {
  private let id: String
  private let direction: Lineage.Direction
  private let depth: Int?
  private let via: [String]
  private let isMainPath: Bool
  private let explained: Bool
  private let language: String?

  /// Asks for a lineage as `Dataset.lineage` finds it; explained, people also read how each entity is reached.
  public init(
    of id: String, direction: Lineage.Direction = .both, depth: Int? = nil, via: [String] = [],
    isMainPath: Bool = false, explained: Bool = false, language: String? = nil
  ) {
    self.id = id
    self.direction = direction
    self.depth = depth
    self.via = via
    self.isMainPath = isMainPath
    self.explained = explained
    self.language = language
  }

  /// The entities, nearest first, and the relations between them.
  public func answer(from dataset: Dataset) throws -> Answer {
    let whole = try dataset.lineage(of: id, direction: direction, depth: depth, via: via)
    let lineage = isMainPath ? try whole.mainPath(in: dataset) : whole
    var footnotes = Footnotes(of: dataset)
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
      blocks.append(.list(explanations(of: lineage, in: dataset, numbering: &footnotes)))
    } else {
      let sentences = lineage.relations.map { dataset.sentence($0, numbering: &footnotes, in: language) }
      blocks.append(.list(sentences.map { Answer.Item($0) }))
    }
    return Answer(
      value: value, table: table, blocks: lineage.entities.isEmpty ? [.paragraph(nothing(lineage))] : blocks,
      sources: dataset.lines(of: footnotes), context: dataset.context)
  }

  private func nothing(_ lineage: Lineage) -> Text {
    let what = direction == .up ? "comes from" : direction == .down ? "gave rise to" : "comes from or gave rise to"
    return Text("Nothing is recorded that \(lineage.of.label(in: language)) \(what).")
  }

  private func entities(of lineage: Lineage, in dataset: Dataset) -> Table {
    let rows = lineage.entities.map { entity, distance -> [Text] in
      let marks = dataset.marks(of: entity)
      return [
        Text(distance < 0 ? "ancestor" : "descendant"), Text(String(abs(distance))), .code(entity.id),
        Text(entity.name(in: language)) + .muted(Dataset.words(for: marks)), entity.date?.cell ?? "",
      ]
    }
    return Table(
      columns: [.init("role"), .init("distance", alignment: .right), .init("id"), .init("name"), .init("date")],
      rows: rows)
  }

  /// How each entity is reached: one shortest way from the one that was asked for, sentence by sentence.
  private func explanations(
    of lineage: Lineage, in dataset: Dataset, numbering footnotes: inout Footnotes
  ) -> [Answer.Item] {
    let graph = dataset.graph(of: lineage.relations)
    return lineage.entities.map { entity, distance in
      // Sentences lead from the younger to the elder, but are read from the one that was asked for.
      let path =
        distance < 0
        ? graph.shortestPath(from: lineage.of.id, to: entity.id)
        : graph.shortestPath(from: entity.id, to: lineage.of.id)
      let steps = (path?.steps ?? []).map(\.arc.label)
      let relations = distance < 0 ? steps : steps.reversed()
      let sentences = relations.map { dataset.sentence($0, numbering: &footnotes, in: language) }
      return Answer.Item(.strong(entity.label(in: language)), items: sentences.map { Answer.Item($0) })
    }
  }
}
