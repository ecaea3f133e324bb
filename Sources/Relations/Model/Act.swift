/// One dated act by which a participant takes part in an instrument, or leaves it.
public struct Act: Hashable, Sendable {
  /// The acts that the law of treaties knows, in the order in which they are done.
  public enum Kind: String, Sendable, CaseIterable {
    case fullPowers = "full-powers"
    case initialled, signed, domestic, ratified, accepted, approved, acceded, succeeded, consented, provisional
    case inForce = "in-force"
    case suspended, denounced, withdrew
  }

  /// What was done.
  public let kind: Kind
  /// When.
  public let date: Fact
  /// When it took effect.
  public let effective: Fact?
  /// What was reserved.
  public let reservation: String?

  package init(kind: Kind, date: Fact, effective: Fact?, reservation: String?) {
    (self.kind, self.date, self.effective, self.reservation) = (kind, date, effective, reservation)
  }

  /// Whether sources say that there was none.
  public var isDenied: Bool { date.standing.allSatisfy { $0.value == .absent } }
}
