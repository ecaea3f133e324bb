/// A sentence, *from — kind — to*: who stands in what relation to what, when, and who says so.
public struct Relation: Hashable, Sendable, Identifiable {
  /// `from/kind/to`, then `#2` and on for further periods of the same relation.
  public let id: String
  /// The name of its kind, such as `adopted-at`.
  public let kind: String
  /// The id of the entity that the sentence is about.
  public let from: String
  /// The id of the entity at the other end.
  public let to: String
  /// What is recorded of it, such as `since`, `until`, `role` and `act`.
  public let facts: [Fact]
  /// The acts of participation, by periods: more than one where the participant left and came back.
  public let periods: [[Act]]
  /// What it rests on.
  public let support: Support
  /// Where it is written.
  public let position: Position

  package init(
    id: String, kind: String, from: String, to: String, facts: [Fact], periods: [[Act]], support: Support,
    position: Position
  ) {
    (self.id, self.kind, self.from, self.to) = (id, kind, from, to)
    (self.facts, self.periods, self.support, self.position) = (facts, periods, support, position)
  }

  /// The fact of an attribute.
  public func fact(_ attribute: String) -> Fact? { facts.first { $0.attribute == attribute } }

  /// The text of an attribute's first standing claim.
  public func text(_ attribute: String) -> String? { fact(attribute)?.standing.first?.value.description }

  /// All acts, in the order of their periods.
  public var acts: [Act] { periods.flatMap { $0 } }

  /// `signatory` where a signature is among the acts of a participant; else the kind.
  public var spokenKind: String {
    kind == RelationKind.participant && acts.contains { $0.kind == .signed && !$0.isDenied } ? "signatory" : kind
  }
}

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
