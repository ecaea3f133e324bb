/// The trees that hang from an undirected graph, folded into the vertices from which they hang.
///
/// A vertex with one neighbour lies between no others, and all paths to it lead through that neighbour: it can be taken
/// away if the neighbour is given its weight, and so on until none is left. What the folded pairs contribute is known
/// at once. (Sarıyüce, Saule, Kaya and Çatalyürek, Shattering and compressing networks for betweenness centrality,
/// 2013; 1.5 times as fast on an R-MAT graph.)
///
/// - Complexity: O(*n* + *m*).
struct TreeFolding {
  /// How many vertices each stands for, itself included.
  private(set) var weights: [Double]
  /// How many neighbours each has left; 0 if it has been folded or is alone.
  private(set) var degrees: [Int]
  /// The dependencies of ordered pairs that have been folded into the same vertex, or of which one has.
  private(set) var scores: [Double]

  /// Folds the trees of a graph without loops and parallel edges; each vertex has the size of its component.
  init(of rows: CompactRows, componentSizes: [Double]) {
    weights = [Double](repeating: 1, count: rows.count)
    degrees = (0..<rows.count).map(rows.degree)
    scores = [Double](repeating: 0, count: rows.count)
    for vertex in degrees.indices where degrees[vertex] == 1 { fold(from: vertex, along: rows) }
    for vertex in weights.indices {
      // Between what is folded into a vertex and what is beyond the vertex, all paths pass through it.
      scores[vertex] += 2 * (weights[vertex] - 1) * (componentSizes[vertex] - weights[vertex])
    }
  }

  /// Folds a vertex with one neighbour, then the neighbour if that leaves it with one, and so on.
  private mutating func fold(from leaf: Int, along rows: CompactRows) {
    var leaf = leaf
    while degrees[leaf] == 1 {
      guard let next = rows.targets(of: leaf).first(where: { degrees[Int($0)] > 0 }) else { return }
      let stem = Int(next)
      scores[stem] += 2 * weights[leaf] * (weights[stem] - 1)
      weights[stem] += weights[leaf]
      degrees[leaf] = 0
      degrees[stem] -= 1
      leaf = stem
    }
  }
}
