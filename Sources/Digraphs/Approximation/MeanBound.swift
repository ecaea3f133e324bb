#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where means may lie, given those of samples: with the wanted confidence all of them, after any of so many rounds.
///
/// The inequality is that of `SampleBound`, solved for the mean.
struct MeanBound {
  private let logarithm: Double

  /// Divides 1 − confidence equally among both sides of so many means after so many rounds.
  init(confidence: Double, means: Int, rounds: Int) {
    logarithm = log(2 * Double(max(1, means)) * Double(max(1, rounds)) / (1 - confidence))
  }

  /// The least and the greatest mean, between 0 and 1, that samples with this mean leave possible.
  func range(around mean: Double, of samples: Int) -> ClosedRange<Double> {
    guard samples > 0 else { return 0...1 }
    return solve(mean, towards: 0, samples)...solve(mean, towards: 1, samples)
  }

  /// The furthest mean towards an end that is possible, or one a little further: halving, from outside.
  private func solve(_ mean: Double, towards end: Double, _ samples: Int) -> Double {
    guard mean != end else { return end }
    var (inside, outside) = (mean, end)
    for _ in 0..<30 {
      let middle = (inside + outside) / 2
      let isPossible = Double(samples) * SampleBound.divergence(mean, middle) < logarithm
      if isPossible { inside = middle } else { outside = middle }
    }
    return outside
  }
}
