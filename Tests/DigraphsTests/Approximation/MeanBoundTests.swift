@testable import Digraphs
import Testing

@Suite struct MeanBoundTests {
  /// Outside the range the inequality rules a mean out, just inside it does not.
  @Test(arguments: [0, 0.01, 0.3, 0.5, 0.9, 1], [1, 30, 1000])
  func rangeEndsWhereTheInequalityDoes(mean: Double, samples: Int) {
    let bound = MeanBound(confidence: 0.9, means: 50, rounds: 2)
    let range = bound.range(around: mean, of: samples)
    // ln(2 · 50 · 2 / 0.1), a part for each side of each mean after each round.
    let logarithm = 7.600902459542082
    #expect(range.contains(mean) && range.lowerBound >= 0 && range.upperBound <= 1)
    for end in [range.lowerBound, range.upperBound] where end > 0 && end < 1 {
      #expect(Double(samples) * SampleBound.divergence(mean, end) >= logarithm * (1 - 1e-12))
      let inside = end + (mean - end) * 1e-4
      #expect(Double(samples) * SampleBound.divergence(mean, inside) < logarithm)
    }
  }

  @Test func noSamplesTellNothing() {
    #expect(MeanBound(confidence: 0.9, means: 1, rounds: 1).range(around: 0, of: 0) == 0...1)
  }
}
