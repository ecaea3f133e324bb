/// A graph reduced to what algorithms read: vertices `0..<order`, and who is next to whom, in both directions.
///
/// Arcs are numbered from 0 in the order in which they were given; parallel arcs and loops are kept. A view made by
/// `reversed()`, `undirected()` or `simple()` keeps the numbers that the arcs have in the graph it was made of.
///
/// In an undirected adjacency the arcs are edges: `outgoing` and `incoming` are the same rows, which hold an edge at
/// each of its ends, and a loop once.
public struct Adjacency: Sendable, Equatable {
  /// The greatest number of vertices, and of arcs, that a graph can have: 2³¹ − 1.
  public static let limit = Int(Int32.max)

  /// The number of vertices.
  public let order: Int
  /// The number of arcs, or of edges if the graph is undirected.
  public let size: Int
  /// Whether arcs are walked from tail to head only.
  public let isDirected: Bool
  /// For each vertex the arcs of which it is the tail, with their heads.
  public let outgoing: Rows
  /// For each vertex the arcs of which it is the head, with their tails.
  public let incoming: Rows

  init(size: Int, isDirected: Bool, outgoing: Rows, incoming: Rows) {
    order = outgoing.count
    self.size = size
    self.isDirected = isDirected
    self.outgoing = outgoing
    self.incoming = incoming
  }

  /// Makes a directed graph of vertices `0..<order` and the arcs `tails[i] → heads[i]`.
  ///
  /// There must be as many tails as heads. It throws when there are more than `limit` vertices or arcs, before anything
  /// is allocated, and when an arc's end is not a vertex: the first such arc, its tail before its head.
  ///
  /// - Complexity: O(*n* + *m*).
  public init(
    order: Int, tails: some Collection<Int32>, heads: some Collection<Int32>
  ) throws(GraphError<Int32>) {
    precondition(order >= 0, "an order is not negative")
    precondition(tails.count == heads.count, "each tail has a head")
    guard order <= Self.limit else { throw .tooManyVertices(order) }
    guard tails.count <= Self.limit else { throw .tooManyArcs(tails.count) }
    let tails = Array(tails)
    let heads = Array(heads)
    let vertices = 0..<Int32(order)
    for arc in tails.indices {
      guard vertices.contains(tails[arc]) else { throw .unknownVertex(tails[arc], arc: arc) }
      guard vertices.contains(heads[arc]) else { throw .unknownVertex(heads[arc], arc: arc) }
    }
    self.init(validOrder: order, tails: tails, heads: heads)
  }

  /// Makes a directed graph of arcs that are known to end at its vertices and to be within the limits.
  init(validOrder order: Int, tails: [Int32], heads: [Int32]) {
    self.init(
      size: tails.count, isDirected: true,
      outgoing: Rows(order: order, near: tails, far: heads),
      incoming: Rows(order: order, near: heads, far: tails))
  }
}

extension Adjacency {
  /// The graph with each arc turned round; the same graph if it is undirected.
  ///
  /// - Complexity: O(1).
  public func reversed() -> Adjacency {
    Adjacency(size: size, isDirected: isDirected, outgoing: incoming, incoming: outgoing)
  }

  /// The graph with each arc turned into an edge that can be walked both ways.
  ///
  /// Parallel arcs become parallel edges, and so do two arcs that run opposite ways; follow with `simple()` to merge
  /// them.
  ///
  /// - Complexity: O(*n* + *m*).
  public func undirected() -> Adjacency {
    guard isDirected else { return self }
    let rows = outgoing.merged(with: incoming)
    return Adjacency(size: size, isDirected: false, outgoing: rows, incoming: rows)
  }

  /// The graph without loops, and with one arc only, the first, from any vertex to any other.
  ///
  /// - Complexity: O(*n* + *m*).
  public func simple() -> Adjacency {
    let rows = outgoing.simple()
    guard isDirected else {
      return Adjacency(size: rows.targets.count / 2, isDirected: false, outgoing: rows, incoming: rows)
    }
    return Adjacency(size: rows.targets.count, isDirected: true, outgoing: rows, incoming: incoming.simple())
  }

  /// The rows that lead from each vertex to those one step away.
  func rows(following direction: Direction) -> Rows {
    switch direction {
    case .forward: outgoing
    case .backward: incoming
    case .either: undirected().outgoing
    }
  }
}
