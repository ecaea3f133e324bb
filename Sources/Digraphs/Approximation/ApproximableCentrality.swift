/// A measure of which samples tell the scores, each within a margin that is proven.
///
/// An estimate is right with the confidence asked for, whatever the graph: nothing is assumed of it. Where so many
/// samples would be needed that all of the graph is seen, the scores are exact, and the estimate says so. The same seed
/// gives the same estimate, on any number of threads.
public protocol ApproximableCentrality: Centrality {
  /// What is drawn, how the margin follows, and who proved it, in one sentence.
  var method: String { get }
  /// What is drawn, in the plural: "paths" or "vertices".
  var sampleNoun: String { get }

  /// Estimates the score of each vertex.
  ///
  /// - Throws: `CancellationError` when the work is cancelled; `NotEstimable` if no sample tells this measure's scores on
  ///   this graph.
  func estimate(of graph: Adjacency, by sampling: Sampling, on work: Work) throws -> Estimate
}

extension ApproximableCentrality {
  /// Estimates the score of each vertex on one thread without interruption.
  public func estimate(of graph: Adjacency, by sampling: Sampling) throws -> Estimate {
    try estimate(of: graph, by: sampling, on: Work())
  }
}

/// No sample tells a measure's scores on a graph.
public struct NotEstimable: Error, Equatable, CustomStringConvertible {
  /// The name of the measure.
  public let measure: String
  /// Why not, and what can be asked for instead.
  public let reason: String

  /// The sentence a person reads.
  public var description: String { "'\(measure)' cannot be estimated by sampling: \(reason)" }
}
