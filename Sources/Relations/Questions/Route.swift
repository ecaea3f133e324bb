import Digraphs

/// How two entities are connected: the entities on the way, and the relations between them.
public struct Route: Hashable, Sendable {
  /// The ids of the entities, from one end to the other.
  public let entities: [String]
  /// The relations walked, one fewer than the entities; a sentence may be walked either way.
  public let relations: [Relation]
}

/// What ways between two entities are asked for.
public struct RouteRequest: Hashable, Sendable {
  /// The id or former id of the one end.
  public var from: String
  /// The id or former id of the other.
  public var to: String
  /// All shortest ways instead of one.
  public var all = false
  /// All ways of at most so many relations, instead of the shortest.
  public var longest: Int?
  /// An entity that every way leads through.
  public var through: String?
  /// Entities that no way leads through.
  public var avoiding: [String] = []
  /// The kinds of relation that are walked; all where it is empty.
  public var via: [String] = []
  /// Whether relations are walked only in the direction of their sentences.
  public var directed = false

  /// One shortest way between two entities, walking relations either way.
  public init(from: String, to: String) {
    self.from = from
    self.to = to
  }

  /// More ways than this are not listed; an answer that stops here says so.
  public static let limit = 1000
}

extension Dataset {
  /// The ways between two entities, shortest first; none where they are not connected.
  ///
  /// - Throws: `UnknownName` for an id or a kind that the graph does not have.
  public func routes(_ request: RouteRequest) throws(UnknownName) -> [Route] {
    let from = try entity(called: request.from).id
    let to = try entity(called: request.to).id
    var avoided: Set<String> = []
    for name in request.avoiding { avoided.insert(try entity(called: name).id) }
    var kinds: Set<String> = []
    for name in request.via { kinds.insert(try kind(called: name).name) }
    let open = relations.filter { relation in
      (kinds.isEmpty || kinds.contains(relation.kind)) && !avoided.contains(relation.from)
        && !avoided.contains(relation.to)
    }
    let graph = graph(of: open)
    guard let name = request.through else { return graph.routes(from: from, to: to, request) }
    let middle = try entity(called: name).id
    return graph.routes(from: from, to: to, through: middle, request)
  }
}

extension Digraph<String, Relation> {
  fileprivate func routes(from: String, to: String, _ request: RouteRequest) -> [Route] {
    let direction: Direction = request.directed ? .forward : .either
    if let longest = request.longest {
      return simplePaths(from: from, to: to, following: direction, longest: longest, limit: RouteRequest.limit)
        .map(Route.init)
    }
    let limit = request.all ? RouteRequest.limit : 1
    return shortestPaths(from: from, to: to, following: direction, limit: limit).map(Route.init)
  }

  /// Ways in two halves that share nothing but the middle: the shortest, or all of at most so many relations.
  ///
  /// The shortest halves may run into one another, so that longer ones are tried, one relation more each time.
  fileprivate func routes(from: String, to: String, through middle: String, _ request: RouteRequest) -> [Route] {
    let direction: Direction = request.directed ? .forward : .either
    if let longest = request.longest {
      return joined(from, middle, to, direction, longest)
    }
    guard let start = shortestPath(from: from, to: middle, following: direction),
      let end = shortestPath(from: middle, to: to, following: direction)
    else { return [] }
    let least = start.length + end.length
    for longest in Array(least...(least + 6)) + [max(order, least)] {
      let found = joined(from, middle, to, direction, longest)
      guard let shortest = found.first?.relations.count else { continue }
      return request.all ? found.filter { $0.relations.count == shortest } : Array(found.prefix(1))
    }
    return []
  }

  /// All ways through a middle of at most so many relations, shortest first.
  private func joined(
    _ from: String, _ middle: String, _ to: String, _ direction: Direction, _ longest: Int
  ) -> [Route] {
    func half(_ from: String, _ to: String) -> [Route] {
      simplePaths(from: from, to: to, following: direction, longest: longest, limit: RouteRequest.limit).map(Route.init)
    }
    let (starts, ends) = (half(from, middle), half(middle, to))
    let whole = starts.flatMap { start in
      ends.filter { end in
        start.relations.count + end.relations.count <= longest
          && Set(start.entities).intersection(end.entities) == [middle]
      }.map {
        Route(entities: start.entities + $0.entities.dropFirst(), relations: start.relations + $0.relations)
      }
    }
    let ordered = whole.enumerated().sorted {
      ($0.element.relations.count, $0.offset) < ($1.element.relations.count, $1.offset)
    }
    return ordered.prefix(RouteRequest.limit).map(\.element)
  }
}

extension Route {
  fileprivate init(_ path: Path<String, Relation>) {
    self.init(entities: path.vertices, relations: path.steps.map(\.arc.label))
  }
}
