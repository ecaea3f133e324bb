extension CoreNumber {
  /// What is a core stays one with another arc.
  public var isMonotone: Bool { true }

  /// The neighbours that hold the vertex in its core, each adding 1, those of the innermost cores first; then those that
  /// are in the core too, but are not needed, and add 0.
  ///
  /// The core number of a vertex is the greatest *k* for which *k* of its neighbours have core numbers of *k* or more:
  /// so these show that it is as great, and that it is no greater. (Montresor, De Pellegrini and Miorandi, Distributed
  /// k-core decomposition, 2013, theorem 1.)
  public func explanation(
    of vertex: Int32, scored scores: [Double], in graph: Adjacency, atMost limit: Int, on work: Work
  ) throws -> Explanation {
    try work.note(0, of: 1)
    let core = scores[Int(vertex)]
    let neighbours = graph.simpleUndirected().outgoing.targets(of: Int(vertex))
      .filter { scores[Int($0)] >= core }
      .sorted { (scores[Int($1)], $0) < (scores[Int($0)], $1) }
    try work.note(1, of: 1)
    return Explanation(
      of: core,
      neighbours.enumerated().map { place, neighbour in
        .init(
          .neighbour(neighbour, following: .either, arcs: 1), share: Double(place) < core ? 1 : 0,
          basis: scores[Int(neighbour)])
      })
  }
}
