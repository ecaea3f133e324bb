@testable import Digraphs
import Foundation
import Testing

@Suite struct TridiagonalTests {
  /// The matrix of a path: its greatest eigenvector is a sine.
  @Test(arguments: [1, 2, 3, 10, 20])
  func pathInClosedForm(order: Int) {
    var matrix = Tridiagonal()
    for _ in 0..<order { matrix.append(0, beside: 1) }
    let (error, vector, _) = matrix.leading(isWhole: false, second: -.infinity)
    let sines = (1...order).map { sin(Double($0) * .pi / Double(order + 1)) }
    let length = sines.reduce(0) { $0 + $1 * $1 }.squareRoot()
    #expect(agree(vector, sines.map { $0 / length }, within: 1e-13))
    // What goes on beside the last row, over the distance to the second eigenvalue.
    let (first, second) = (cos(.pi / Double(order + 1)), cos(2 * .pi / Double(order + 1)))
    let expected = order < 4 ? .infinity : vector[order - 1] / (2 * (first - second))
    #expect(error == expected || abs(error - expected) < 1e-9 * error)
    // A second eigenvalue that is known to be greater makes it worse, and there being nothing else makes it none.
    let nearer = matrix.leading(isWhole: false, second: 2 * first - 1e-3)
    #expect(order < 4 || nearer.error > error && nearer.second == 2 * first - 1e-3)
    #expect(matrix.leading(isWhole: true, second: 0).error == 0)
  }

  /// Small numbers of the vector are as exact as great ones: on a diagonal that falls steeply each is about the one
  /// before by its distance.
  @Test func smallNumbersAreExact() {
    var matrix = Tridiagonal()
    for row in 0..<6 { matrix.append(row == 0 ? 1000 : 0, beside: 1e-3) }
    let (_, vector, _) = matrix.leading(isWhole: false, second: 0)
    for row in 1..<6 { #expect(abs(vector[row] / vector[row - 1] - 1e-6) < 1e-12) }
  }
}
