@testable import Digraphs
import Foundation
import Testing

@Suite struct SampleBoundTests {
  /// By hand: ½ ln(½ / ¼) + ½ ln(½ / ¾) = ½ ln(4/3); from 0 to ¼, −ln ¾.
  @Test func divergencesByHand() {
    #expect(abs(SampleBound.divergence(0.5, 0.25) - log(4.0 / 3) / 2) < 1e-15)
    #expect(abs(SampleBound.divergence(0, 0.25) + log(0.75)) < 1e-15)
    #expect(abs(SampleBound.divergence(1, 0.25) - log(4.0)) < 1e-15)
    #expect(abs(SampleBound.divergence(0.3, 0.3)) < 1e-15)
  }

  @Test(arguments: [0.3, 0.1, 0.01, 0.001])
  func roundsRiseToWhatAlwaysSuffices(epsilon: Double) {
    let bound = SampleBound(Sampling(epsilon: epsilon, confidence: 0.9), estimates: 1000)
    #expect(bound.rounds.last == bound.most)
    #expect(zip(bound.rounds, bound.rounds.dropFirst()).allSatisfy(<=))
    // Hoeffding's bound for one look at 1,000 shares is less than what many looks need, but not by half.
    let oneLook = log(2 * 1000 / 0.1) / (2 * epsilon * epsilon)
    #expect(Double(bound.most) > oneLook && Double(bound.most) < 1.5 * oneLook)
    #expect(bound.suffices(shares: [0], of: bound.rounds[0]))
    #expect(!bound.suffices(shares: [0.5], of: bound.rounds[0]))
    #expect(bound.suffices(shares: [0.5], of: bound.most))
  }
}
