/// A small symmetric matrix with numbers on its diagonal and positive ones beside it.
struct Tridiagonal {
  private(set) var diagonal: [Double] = []
  /// Beside the diagonal, and last what would be beside the next row.
  private(set) var beside: [Double] = []

  var order: Int { diagonal.count }

  mutating func append(_ number: Double, beside next: Double) {
    diagonal.append(number)
    beside.append(next)
  }

  /// The eigenvector of the greatest eigenvalue, of length 1, and how far off it may be in the space that the matrix is a
  /// part of, if what goes on beside it is all there is; the second eigenvalue, too, as far as it shows, to which the
  /// distance counts.
  func leading(isWhole: Bool, second known: Double) -> (error: Double, vector: [Double], second: Double) {
    let first = eigenvalue(0)
    let vector = vector(above: first)
    let second = order > 1 ? max(known, eigenvalue(1)) : known
    let residual = beside[order - 1] * vector[order - 1]
    // Nothing but rounding is left.
    if isWhole || residual < 1e-15 * first { return (0, vector, second) }
    // Of fewer rows the second eigenvalue shows too little.
    return (order < 4 || first <= second ? .infinity : residual / (first - second), vector, second)
  }

  /// How many eigenvalues are greater than a number, by the signs of the pivots. (Sturm; Givens 1954.)
  private func count(above number: Double) -> Int {
    var (count, pivot) = (0, 1.0)
    for row in diagonal.indices {
      let left = row > 0 ? beside[row - 1] * beside[row - 1] / pivot : 0
      pivot = number - diagonal[row] - left
      if pivot == 0 { pivot = .leastNormalMagnitude }
      if pivot < 0 { count += 1 }
    }
    return count
  }

  /// The greatest eigenvalue or, for 1, the second, a little above rather than below: by halving.
  private func eigenvalue(_ rank: Int) -> Double {
    let bound = diagonal.indices.reduce(0) { bound, row in
      let left = row > 0 ? beside[row - 1] : 0
      let right = row + 1 < order ? beside[row] : 0
      return max(bound, abs(diagonal[row]) + left + right)
    }
    var (low, high) = (-bound, bound * (1 + 1e-15) + .leastNormalMagnitude)
    while true {
      let middle = (low + high) / 2
      guard middle > low, middle < high, high - low > 1e-16 * bound else { return high }
      if count(above: middle) > rank { low = middle } else { high = middle }
    }
  }

  /// The eigenvector of the greatest eigenvalue, by two steps of inverse iteration from a number just above it.
  ///
  /// All that is added up has one sign, so that small numbers of the vector are as exact as great ones.
  private func vector(above eigenvalue: Double) -> [Double] {
    let shift = eigenvalue * (1 + 4e-16) + .leastNormalMagnitude
    var vector = [Double](repeating: 1, count: order)
    for _ in 0..<3 {
      vector = solve(shift, vector)
      // First by the greatest, whose square may be beyond number.
      let greatest = vector.max() ?? 1
      vector = vector.map { $0 / greatest }
      let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
      vector = vector.map { $0 / length }
    }
    return vector
  }

  /// Solves (shift − matrix) · x = right, both positive, by elimination.
  private func solve(_ shift: Double, _ right: [Double]) -> [Double] {
    var (pivots, sums) = (diagonal.map { shift - $0 }, right)
    for row in 1..<max(order, 1) {
      let factor = beside[row - 1] / pivots[row - 1]
      pivots[row] = max(pivots[row] - factor * beside[row - 1], shift * 1e-18)
      sums[row] += factor * sums[row - 1]
    }
    for row in stride(from: order - 1, through: 0, by: -1) {
      if row + 1 < order { sums[row] += beside[row] * sums[row + 1] }
      sums[row] /= pivots[row]
    }
    return sums
  }
}
