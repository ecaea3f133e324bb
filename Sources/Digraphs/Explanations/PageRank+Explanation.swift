extension PageRank {
  /// What each neighbour passes on, the most first, and then what comes of walks that begin anew.
  ///
  /// A neighbour passes on the damping factor times its score, in equal parts along its arcs. A vertex that no arc
  /// leaves sends its walks where all others begin anew.
  public func explanation(
    of vertex: Int32, scored scores: [Double], in graph: Adjacency, atMost limit: Int, on work: Work
  ) throws -> Explanation {
    try work.note(0, of: 1)
    var parts = graph.parts(entering: vertex) { neighbour, arcs in
      let leaving = Double(graph.outgoing.range(of: Int(neighbour)).count)
      return (damping * scores[Int(neighbour)] * Double(arcs) / leaving, scores[Int(neighbour)])
    }
    let whole = restarts?.reduce(0, +) ?? Double(graph.order)
    let portion = (restarts?[Int(vertex)] ?? 1) / whole
    let stranded = scores.indices.reduce(0) { graph.outgoing.range(of: $1).isEmpty ? $0 + scores[$1] : $0 }
    if portion > 0 {
      parts.append(.init(.restart, share: (1 - damping) * portion, basis: portion))
      if stranded > 0 { parts.append(.init(.stranded, share: damping * stranded * portion, basis: stranded)) }
    }
    try work.note(1, of: 1)
    return Explanation(of: scores[Int(vertex)], parts)
  }
}
