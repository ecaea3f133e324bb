import Digraphs

/// Where an entity comes from and what it gave rise to.
public struct Lineage: Sendable {
  /// Which way a lineage goes.
  public enum Direction: String, Sendable, CaseIterable {
    /// To what it comes from.
    case up
    /// To what it gave rise to.
    case down
    /// Both ways.
    case both
  }

  /// The entity whose lineage it is.
  public let of: Record
  /// Which way it goes.
  public let direction: Direction
  /// Its ancestors and descendants with their distances, counted below zero for ancestors; nearest first.
  public let entities: [(entity: Record, distance: Int)]
  /// The relations of descent among them and the entity itself, in graph order.
  public let relations: [Relation]
}

extension Dataset {
  /// The lineage of an entity, along the kinds of relation that tell of descent or along others that are named.
  ///
  /// Along a kind that is not of descent, the `to` end of its sentence counts as the elder.
  ///
  /// - Parameters:
  ///   - name: The id of the entity, or one that it had before.
  ///   - direction: Which way it goes.
  ///   - depth: How many generations it goes; all where it is `nil`.
  ///   - via: The names of the kinds that it follows; every kind of descent where it is empty.
  /// - Returns: Its ancestors and descendants, nearest first, and the relations among them.
  /// - Throws: `UnknownName` for an id or a kind that the graph does not have.
  /// - Complexity: O(V + E).
  public func lineage(
    of name: String, direction: Lineage.Direction = .both, depth: Int? = nil, via: [String] = []
  ) throws(UnknownName) -> Lineage {
    try lineages(of: [name], direction: direction, depth: depth, via: via)[0]
  }

  /// The lineages of some entities, each as `lineage(of:)` tells it, in the order of their names.
  ///
  /// - Throws: `UnknownName` for an id or a kind that the graph does not have.
  /// - Complexity: O(n (V + E)) for n names.
  public func lineages(
    of names: [String], direction: Lineage.Direction = .both, depth: Int? = nil, via: [String] = []
  ) throws(UnknownName) -> [Lineage] {
    var kinds: Set<String> = []
    for word in via { kinds.insert(try kind(called: word).name) }
    let followed = relations.filter { kinds.isEmpty ? kind(of: $0).descent : kinds.contains($0.kind) }
    let graph = graph(of: followed, reversed: true)
    var lineages: [Lineage] = []
    for name in names {
      lineages.append(lineage(of: try entity(called: name), direction, depth, along: followed, graph))
    }
    return lineages
  }

  private func lineage(
    of entity: Record, _ direction: Lineage.Direction, _ depth: Int?, along followed: [Relation],
    _ graph: Digraph<String, Relation>
  ) -> Lineage {
    let up = direction == .down ? [] : graph.ancestors(of: entity.id, within: depth)
    let down = direction == .up ? [] : graph.descendants(of: entity.id, within: depth)
    let found = up.map { ($0.vertex, -$0.distance) } + down.map { ($0.vertex, $0.distance) }
    // The arcs of the graph are the relations that are followed, in their order.
    let arcs = [up, down].flatMap { graph.arcs(among: [entity.id] + $0.map(\.vertex)) }
    return Lineage(
      of: entity, direction: direction,
      entities: found.compactMap { id, distance in self.entity(id).map { ($0, distance) } },
      relations: Set(arcs).sorted().map { followed[Int($0)] })
  }
}

extension Lineage {
  /// The part of the lineage along which most of its ways run: its main path, with the entity itself on it.
  ///
  /// - Throws: `QuestionError` if the relations lead in a circle, as those that do not tell of descent may.
  public func mainPath(in dataset: Dataset) throws(QuestionError) -> Lineage {
    let path: Path<String, Relation>?
    do {
      path = try dataset.graph(of: relations, reversed: true).mainPath()
    } catch {
      throw QuestionError("the relations followed lead in a circle, so that there is no main path: \(error)")
    }
    let kept = Set(path?.vertices ?? [])
    let walked = Set(path?.steps.map(\.arc.label.id) ?? [])
    return Lineage(
      of: of, direction: direction, entities: entities.filter { kept.contains($0.entity.id) },
      relations: relations.filter { walked.contains($0.id) })
  }
}

extension Digraph {
  /// The numbers of the arcs between some vertices, those of one after those of another.
  ///
  /// - Complexity: O(n + k) for a graph of n vertices and the k arcs that leave the given ones.
  fileprivate func arcs(among vertices: [Vertex]) -> [Int32] {
    let numbers = vertices.compactMap { index(of: $0) }
    var isMember = [Bool](repeating: false, count: order)
    for number in numbers { isMember[number] = true }
    return numbers.flatMap { number in
      zip(adjacency.outgoing.arcs(of: number), adjacency.outgoing.targets(of: number))
        .filter { isMember[Int($0.1)] }.map(\.0)
    }
  }
}
