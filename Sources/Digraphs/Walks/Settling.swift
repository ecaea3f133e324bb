/// A repetition had not come to rest after as many rounds as were allowed.
public struct Unsettled: Error, Equatable, CustomStringConvertible {
  /// The name of the measure.
  public let measure: String
  /// How many rounds there were.
  public let rounds: Int

  /// The sentence a person reads.
  public var description: String {
    "the scores of '\(measure)' were still changing after \(rounds) rounds: parts of the graph that are equally strong "
      + "follow one another, or the factor is too large"
  }
}

/// Says when the rounds of a repetition that converges geometrically have come near enough to where they lead.
struct Settling {
  /// The most rounds that are tried.
  static let limit = 20_000

  private let measure: String
  private(set) var rounds = 0
  private var last = Double.infinity
  private var lastButOne = Double.infinity

  init(of measure: String) {
    self.measure = measure
  }

  /// Whether what is still to come is less than 10⁻¹¹, given by how much a round changed the values at most.
  ///
  /// If each change is *p* times the last but one, and no more than *r* times the last, all to come add up to (*r* + *p*)
  /// / (1 − *p*) of this one. Two rounds are looked at, because on a star or another graph of two sides every second
  /// change is much less than the one before.
  mutating func hasSettled(after change: Double) throws(Unsettled) -> Bool {
    rounds += 1
    let (ratio, pair) = (max(change / last, last / lastButOne), change / lastButOne)
    (last, lastButOne) = (change, last)
    // Below a few units of the last place nothing but rounding is left.
    if change < 1e-15 || pair < 1 && change * (ratio + pair) < 1e-11 * (1 - pair) && rounds > 3 { return true }
    guard rounds < Self.limit, change.isFinite else { throw Unsettled(measure: measure, rounds: rounds) }
    return false
  }
}
