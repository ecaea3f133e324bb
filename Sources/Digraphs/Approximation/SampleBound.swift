#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How many samples suffice for many means to be within epsilon of those of the sample, all at once.
///
/// What is averaged lies between 0 and 1. A mean *p* is missed by the mean *q* of *k* samples, with *q* ≥ *p* + ε, with
/// probability at most exp(−*k* · KL(*q*, *p*)), and likewise below, where KL is the divergence of two coins; so it is
/// too where nothing is drawn twice. (Hoeffding, Probability inequalities for sums of bounded random variables, 1963,
/// theorems 1 and 4.) The samples are looked at after rounds fixed beforehand; each of the two sides of each mean after
/// each round is given an equal part of 1 − confidence. Then with the wanted confidence no mean, after any round, lies
/// outside the *p* with *k* · KL(*q*, *p*) ≤ ln(parts / (1 − confidence)), so that drawing can end after the first round
/// in which that leaves ε at most on either side.
struct SampleBound {
  /// The most samples that can be needed: since KL(*q*, *q* ± ε) ≥ 2ε² (Pinsker), those that suffice for any means.
  let most: Int
  /// After how many samples it is asked whether they suffice.
  let rounds: [Int]
  private let epsilon: Double
  private let logarithm: Double

  init(_ sampling: Sampling, estimates: Int) {
    let epsilon = sampling.epsilon
    // From what suffices if no sample hits anything to what suffices whatever is hit, each a fifth more than the last.
    let steps = max(1, Int((log(-log1p(-epsilon) / (2 * epsilon * epsilon)) / log(1.2)).rounded(.up)))
    self.epsilon = epsilon
    logarithm = log(2 * Double(max(1, estimates)) * Double(steps + 1) / (1 - sampling.confidence))
    let least = -logarithm / log1p(-epsilon)
    let most = Int((logarithm / (2 * epsilon * epsilon)).rounded(.up))
    self.most = most
    rounds = (0...steps).map { $0 == steps ? most : min(most, Int((least * pow(1.2, Double($0))).rounded(.up))) }
  }

  /// Whether so many samples with these means leave no mean more than epsilon away.
  func suffices(shares: [Double], of samples: Int) -> Bool {
    if samples >= most { return true }
    return Set(shares).allSatisfy { share in
      // A mean cannot be below 0 or above 1: there is nothing to rule out.
      [share - epsilon, share + epsilon].allSatisfy {
        $0 <= 0 || $0 >= 1 || Double(samples) * Self.divergence(share, $0) >= logarithm
      }
    }
  }

  /// The Kullback–Leibler divergence of a coin from another, each by how likely it is to show heads.
  static func divergence(_ share: Double, _ other: Double) -> Double {
    let heads = share == 0 ? 0 : share * log(share / other)
    let tails = share == 1 ? 0 : (1 - share) * (log1p(-share) - log1p(-other))
    return heads + tails
  }
}
