/// How near and how surely scores are to be estimated, and what the draws depend on.
public struct Sampling: Sendable, Equatable {
  /// How far a score may be off, as a fraction of the measure's scale, which its method says.
  public let epsilon: Double
  /// How likely it is, at least, that no score is further off.
  public let confidence: Double
  /// What the draws depend on.
  public let seed: UInt64

  /// Makes a demand; an epsilon and a confidence are between 0 and 1.
  public init(epsilon: Double, confidence: Double = 0.95, seed: UInt64 = 1) {
    precondition(epsilon > 0 && epsilon < 1, "an epsilon is between 0 and 1")
    precondition(confidence > 0 && confidence < 1, "a confidence is between 0 and 1")
    self.epsilon = epsilon
    self.confidence = confidence
    self.seed = seed
  }
}

/// What samples tell of the scores of a measure, and how sure that is.
public struct Estimate: Sendable, Equatable {
  /// The estimated score of each vertex, in the measure's unit.
  public let scores: [Double]
  /// How far a score may be from the exact one, in the same unit; 0 if all of the graph has been seen.
  public let margin: Double
  /// How likely it is, at least, that no score is further off than the margin.
  public let confidence: Double
  /// How many samples were drawn.
  public let samples: Int

  /// Whether the scores are not estimates, because it took no longer to see all of the graph.
  public var isExact: Bool { margin == 0 }
}
