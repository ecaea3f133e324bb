/// Which way arcs are walked.
public enum Direction: Sendable, CaseIterable {
  /// From tail to head.
  case forward
  /// From head to tail.
  case backward
  /// Both ways, as if the graph were undirected.
  case either

  /// The way back.
  public var reversed: Direction {
    switch self {
    case .forward: .backward
    case .backward: .forward
    case .either: .either
    }
  }
}
