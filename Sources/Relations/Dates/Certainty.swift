/// Whether something is so, as far as imprecise dates can tell: Kleene's strong three-valued logic.
///
/// S. C. Kleene, "On notation for ordinal numbers", Journal of Symbolic Logic 3 (1938): *and* is the lesser of two
/// certainties, *or* the greater, and *not* turns the order round.
public enum Certainty: String, Sendable, CaseIterable, CustomStringConvertible {
  /// It is not so, whatever the dates turn out to be.
  case no
  /// It is so for some of the days the dates may mean, and not for others.
  case possibly
  /// It is so, whatever the dates turn out to be.
  case yes

  /// Whether both are so.
  public func and(_ other: Certainty) -> Certainty { min(self, other) }

  /// Whether either is so.
  public func or(_ other: Certainty) -> Certainty { max(self, other) }

  /// Whether it is not so.
  public var not: Certainty { self == .no ? .yes : self == .yes ? .no : .possibly }

  /// The certainty as a word: `no`, `possibly` or `yes`.
  public var description: String { rawValue }
}

extension Certainty: Comparable {
  /// Whether the left is less certain to be so: no, then possibly, then yes.
  public static func < (left: Certainty, right: Certainty) -> Bool { left.rank < right.rank }

  private var rank: Int { self == .no ? 0 : self == .possibly ? 1 : 2 }
}

extension Certainty {
  /// What is certain, given whether it must be so and whether it can be so.
  init(must: Bool, can: Bool) { self = must ? .yes : can ? .possibly : .no }

  /// What all cases say if they say the same, else possibly; nothing is said of no cases, so that is `no`.
  static func agreed(_ cases: some Sequence<Certainty>) -> Certainty {
    var answer: Certainty?
    for each in cases {
      if let answer, answer != each { return .possibly }
      answer = each
    }
    return answer ?? .no
  }
}
