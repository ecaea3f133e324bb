extension Digraph {
  /// Makes a graph of these vertices, a repeated one counting once, and of these arcs between them.
  ///
  /// It throws when an arc's end is not among the vertices, and when there are more than 2³¹ − 1 vertices or arcs.
  ///
  /// - Complexity: O(*n* + *m*) expected.
  public init(vertices: some Sequence<Vertex>, arcs: some Sequence<Arc>) throws(GraphError<Vertex>) {
    var numbering = Numbering<Vertex>()
    for vertex in vertices { _ = try numbering.number(adding: vertex) }
    try self.init(numbering, Array(arcs)) { (vertex, arc, numbering) throws(GraphError<Vertex>) in
      guard let number = numbering.numbers[vertex] else { throw .unknownVertex(vertex, arc: arc) }
      return number
    }
  }

  /// Makes a graph of these arcs and the vertices they connect, in the order in which the arcs name them.
  ///
  /// It throws when there are more than 2³¹ − 1 vertices or arcs.
  ///
  /// - Complexity: O(*m*) expected.
  public init(arcs: some Sequence<Arc>) throws(GraphError<Vertex>) {
    try self.init(Numbering(), Array(arcs)) { (vertex, _, numbering) throws(GraphError<Vertex>) in
      try numbering.number(adding: vertex)
    }
  }

  private init(
    _ start: Numbering<Vertex>, _ arcs: [Arc],
    number: (Vertex, Int, inout Numbering<Vertex>) throws(GraphError<Vertex>) -> Int32
  ) throws(GraphError<Vertex>) {
    guard arcs.count <= Adjacency.limit else { throw .tooManyArcs(arcs.count) }
    var numbering = start
    var tails: [Int32] = []
    var heads: [Int32] = []
    tails.reserveCapacity(arcs.count)
    heads.reserveCapacity(arcs.count)
    for (position, arc) in arcs.enumerated() {
      tails.append(try number(arc.tail, position, &numbering))
      heads.append(try number(arc.head, position, &numbering))
    }
    self.init(
      vertices: numbering.vertices, numbers: numbering.numbers, arcs: arcs,
      adjacency: Adjacency(validOrder: numbering.vertices.count, tails: tails, heads: heads))
  }
}

/// Vertices numbered in the order in which they first appear.
private struct Numbering<Vertex: Hashable & Sendable> {
  private(set) var vertices: [Vertex] = []
  private(set) var numbers: [Vertex: Int32] = [:]

  mutating func number(adding vertex: Vertex) throws(GraphError<Vertex>) -> Int32 {
    if let number = numbers[vertex] { return number }
    guard vertices.count < Adjacency.limit else { throw .tooManyVertices(vertices.count + 1) }
    let number = Int32(vertices.count)
    numbers[vertex] = number
    vertices.append(vertex)
    return number
  }
}
