extension Adjacency {
  /// What a closure makes of the search from each vertex along the rows.
  ///
  /// - Complexity: O(*n* · *m*).
  func mapDistances(
    along rows: Rows, on work: Work, _ score: (borrowing Search) -> Double
  ) throws(CancellationError) -> [Double] {
    var search = Search(order: order)
    var scores: [Double] = []
    scores.reserveCapacity(order)
    try rows.withPointers { (rows) throws(CancellationError) in
      for vertex in 0..<order {
        try work.note(vertex, of: order)
        search.run(from: Int32(vertex), along: rows)
        scores.append(score(search))
      }
    }
    try work.note(order, of: order)
    return scores
  }
}

extension Search {
  /// The sum of the distances of all that was reached.
  var distanceSum: Int {
    levels.indices.reduce(0) { $0 + $1 * level($1).count }
  }

  /// The sum of one over the distance of each vertex reached other than the source.
  ///
  /// Level by level, so that the sum does not depend on how the vertices are numbered.
  var reciprocalDistanceSum: Double {
    levels.indices.dropFirst().reduce(0) { $0 + Double(level($1).count) / Double($1) }
  }
}
