/// Why the arcs of a graph cannot be as long as was said.
public enum WeightError: Error, Equatable {
  /// The arc with this number has a weight below 0.
  case negative(Double, arc: Int)
  /// The arc with this number has a weight that is not a number.
  case notANumber(arc: Int)
}

extension WeightError: CustomStringConvertible {
  /// The sentence a person reads.
  public var description: String {
    switch self {
    case .negative(let weight, let arc): "arc \(arc) has a weight below 0: \(weight)"
    case .notANumber(let arc): "arc \(arc) has a weight that is not a number"
    }
  }
}
