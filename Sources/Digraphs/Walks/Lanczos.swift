/// Finds the eigenvector of the greatest eigenvalue of a symmetric matrix without negative numbers, which is only ever
/// multiplied by.
///
/// All that repeated multiplication of equal values leads through is kept, and the best of its combinations taken, where
/// powers use the last product only: half of the rounds on an R-MAT graph. After 32 rounds it begins anew from what it
/// has. (Lanczos, An iteration method for the solution of the eigenvalue problem, 1950; Saad, Numerical methods for large
/// eigenvalue problems, 2011, chapter 6.)
///
/// If the eigenvalue has several vectors it is the one nearest to equal values.
///
/// - Complexity: a multiplication and O(*n*) a round; 33 numbers for each vertex.
struct Lanczos: ~Copyable {
  private static let mostVectors = 32

  private let order: Int
  /// How many numbers a vector has, whole lanes, zeros at its end.
  private let stride: Int
  private let basis: UnsafeMutablePointer<Double>

  init(order: Int) {
    self.order = order
    stride = (order + 7) / 8 * 8
    basis = Scratch.allocate(stride * (Self.mostVectors + 1))
  }

  deinit {
    basis.deallocate()
  }

  /// The vector, its greatest number 1, to 10⁻¹¹.
  ///
  /// By Davis and Kahan's theorem (1970) the sine of the angle that is left is at most the residual over the distance to
  /// the next eigenvalue.
  func leadingVector(
    named name: String, on work: Work, multiply: (UnsafePointer<Double>, UnsafeMutablePointer<Double>) -> Void
  ) throws -> Scratch<Double> {
    let result = Scratch(repeating: 1.0, count: order)
    var rounds = 0
    // Kept from one beginning to the next: a basis that begins near the vector sees others late.
    var second = -Double.infinity
    while true {
      begin(with: result)
      var matrix = Tridiagonal()
      while matrix.order < Self.mostVectors {
        try work.check()
        let isWhole = step(&matrix, multiply)
        rounds += 1
        let (error, weights, other) = matrix.leading(isWhole: isWhole, second: second)
        second = other
        if error < 1e-11 || matrix.order == Self.mostVectors {
          let greatest = combine(weights, into: result)
          if error < 1e-11 * greatest { return result }
        }
        guard rounds < Settling.limit else { throw Unsettled(measure: name, rounds: rounds) }
      }
    }
  }

  private func vector(_ number: Int) -> UnsafeMutablePointer<Double> { basis + number * stride }

  private func lanes(_ number: Int) -> UnsafeMutableBufferPointer<Lanes> {
    // Vectors begin at multiples of 64 bytes, and hold whole lanes.
    let start = UnsafeMutableRawPointer(vector(number)).assumingMemoryBound(to: Lanes.self)
    return UnsafeMutableBufferPointer(start: start, count: stride / 8)
  }

  private func begin(with values: borrowing Scratch<Double>) {
    for place in order..<stride { vector(0)[place] = 0 }
    vector(0).update(from: values.base, count: order)
    let first = lanes(0)
    let scale = 1 / first.reduce(into: Lanes.zero) { $0 += $1 * $1 }.sum().squareRoot()
    for place in first.indices { first[place] *= scale }
  }

  /// Adds a vector to the basis, and a row to the matrix; says whether there is no other direction to go.
  private func step(
    _ matrix: inout Tridiagonal, _ multiply: (UnsafePointer<Double>, UnsafeMutablePointer<Double>) -> Void
  ) -> Bool {
    let number = matrix.order
    multiply(vector(number), vector(number + 1))
    for place in order..<stride { vector(number + 1)[place] = 0 }
    let (current, next) = (lanes(number), lanes(number + 1))
    var products = Lanes.zero
    if number > 0 {
      let (before, beside) = (lanes(number - 1), matrix.beside[number - 1])
      for place in next.indices {
        next[place] -= before[place] * beside
        products += next[place] * current[place]
      }
    } else {
      for place in next.indices { products += next[place] * current[place] }
    }
    let diagonal = products.sum()
    var squares = Lanes.zero
    for place in next.indices {
      next[place] -= current[place] * diagonal
      squares += next[place] * next[place]
    }
    let length = squares.sum().squareRoot()
    for place in next.indices { next[place] *= 1 / length }
    matrix.append(diagonal, beside: length)
    return length <= 1e-14 * abs(diagonal)
  }

  /// The sum of the vectors so weighted, its greatest number made 1, and what that number was.
  private func combine(_ weights: [Double], into result: borrowing Scratch<Double>) -> Double {
    for place in 0..<order { result[place] = 0 }
    for (number, weight) in weights.enumerated() {
      let vector = vector(number)
      for place in 0..<order { result[place] += vector[place] * weight }
    }
    let greatest = (0..<order).reduce(0) { max($0, result[$1]) }
    for place in 0..<order { result[place] /= greatest }
    return greatest
  }
}
