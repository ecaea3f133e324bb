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
  /// The most ways that are listed; 1,000 unless the asker says how many.
  public var limit = RouteRequest.usualLimit

  /// One shortest way between two entities, walking relations either way.
  public init(from: String, to: String) {
    self.from = from
    self.to = to
  }

  /// More ways than this are not listed unless that is asked for.
  public static let usualLimit = 1000
}

/// The ways that were found, shortest first, and whether there may be more.
public struct Ways: Hashable, Sendable {
  /// The ways.
  public var routes: [Route]
  /// Whether the limit cut some off.
  public var isCut: Bool

  /// The first of so many ways, of which one more than the limit was looked for.
  fileprivate init(_ found: [Route], atMost limit: Int, isCut: Bool = false) {
    routes = Array(found.prefix(limit))
    self.isCut = isCut || found.count > limit
  }
}

extension Dataset {
  /// The ways between two entities, shortest first; none where they are not connected.
  ///
  /// - Throws: `UnknownName` for an id or a kind that the graph does not have.
  public func routes(_ request: RouteRequest) throws(UnknownName) -> [Route] { try ways(request).routes }

  /// The ways between two entities, shortest first, and whether there are more than the request's limit.
  ///
  /// - Throws: `UnknownName` for an id or a kind that the graph does not have.
  public func ways(_ request: RouteRequest) throws(UnknownName) -> Ways {
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
    guard let name = request.through else { return graph.ways(from: from, to: to, request) }
    let middle = try entity(called: name).id
    return graph.ways(from: from, to: to, through: middle, request)
  }
}

extension Digraph<String, Relation> {
  fileprivate func ways(from: String, to: String, _ request: RouteRequest) -> Ways {
    let direction: Direction = request.directed ? .forward : .either
    if let longest = request.longest {
      return Ways(
        simplePaths(from: from, to: to, following: direction, longest: longest, limit: request.limit + 1)
          .map(Route.init), atMost: request.limit)
    }
    // Who asks for one way does not ask for the others.
    guard request.all else {
      return Ways(shortestPaths(from: from, to: to, following: direction, limit: 1).map(Route.init), atMost: 1)
    }
    return Ways(
      shortestPaths(from: from, to: to, following: direction, limit: request.limit + 1).map(Route.init),
      atMost: request.limit)
  }

  /// Ways in two halves that share nothing but the middle: the shortest, or all of at most so many relations.
  ///
  /// The shortest halves may run into one another, so that longer ones are tried, one relation more each time.
  fileprivate func ways(from: String, to: String, through middle: String, _ request: RouteRequest) -> Ways {
    let direction: Direction = request.directed ? .forward : .either
    if let longest = request.longest { return joined(from, middle, to, request, longest) }
    guard let start = shortestPath(from: from, to: middle, following: direction),
      let end = shortestPath(from: middle, to: to, following: direction)
    else { return Ways([], atMost: 0) }
    let least = start.length + end.length
    var last = Ways([], atMost: 0)
    for longest in Array(least...(least + 6)) + [max(order, least)] {
      var found = joined(from, middle, to, request, longest)
      last = found
      guard let shortest = found.routes.first?.relations.count else { continue }
      found.routes = request.all ? found.routes.filter { $0.relations.count == shortest } : [found.routes[0]]
      // Where halves as short as can be make the way, none that was cut could make a shorter one.
      found.isCut = found.isCut && (shortest > least || request.all)
      return found
    }
    return last
  }

  /// All ways through a middle of at most so many relations, shortest first.
  private func joined(
    _ from: String, _ middle: String, _ to: String, _ request: RouteRequest, _ longest: Int
  ) -> Ways {
    let direction: Direction = request.directed ? .forward : .either
    // So many halves are tried even for one way: the shortest may run into one another.
    let limit = max(request.limit, RouteRequest.usualLimit)
    func half(_ from: String, _ to: String, _ other: (String, String)) -> Ways {
      // What the other half takes at least is not left for this one.
      guard let rest = shortestPath(from: other.0, to: other.1, following: direction), rest.length <= longest else {
        return Ways([], atMost: 0)
      }
      let longest = longest - rest.length
      return Ways(
        simplePaths(from: from, to: to, following: direction, longest: longest, limit: limit + 1).map(Route.init),
        atMost: limit)
    }
    let (starts, ends) = (half(from, middle, (middle, to)), half(middle, to, (from, middle)))
    let whole = starts.routes.flatMap { start in
      ends.routes.filter { end in
        start.relations.count + end.relations.count <= longest
          && Set(start.entities).intersection(end.entities) == [middle]
      }.map {
        Route(entities: start.entities + $0.entities.dropFirst(), relations: start.relations + $0.relations)
      }
    }
    let ordered = whole.enumerated().sorted {
      ($0.element.relations.count, $0.offset) < ($1.element.relations.count, $1.offset)
    }
    return Ways(ordered.map(\.element), atMost: request.limit, isCut: starts.isCut || ends.isCut)
  }
}

extension Route {
  fileprivate init(_ path: Path<String, Relation>) {
    self.init(entities: path.vertices, relations: path.steps.map(\.arc.label))
  }
}
