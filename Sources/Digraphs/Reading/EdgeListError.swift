/// Why a text is not an edge list, or an edge list not a graph.
public enum EdgeListError: Error, Equatable {
  /// The file could not be read, for this reason.
  case unreadable(path: String, reason: String)
  /// At this line and column, both from 1 and the column in bytes, stands something else than was expected.
  case malformed(line: Int, column: Int, expected: String)
  /// There are more than 2³¹ − 1 arcs.
  case tooManyArcs
}

extension EdgeListError: CustomStringConvertible {
  /// The sentence a person reads.
  public var description: String {
    switch self {
    case .unreadable(let path, let reason): "\(path): \(reason)"
    case .malformed(let line, let column, let expected): "line \(line), column \(column): expected \(expected)"
    case .tooManyArcs: "a graph holds at most \(Adjacency.limit) arcs"
    }
  }
}
