/// What is recorded of one attribute: one claim, or rival claims between which sources disagree.
public struct Fact: Hashable, Sendable {
  /// The attribute, such as `signed` or `counts`.
  public let attribute: String
  /// The inner name where the attribute has several parts: a language, a register, what is counted.
  public let key: String?
  /// What is claimed; at least one.
  public let claims: [Claim]
  /// The index of the claim that the editors prefer.
  public let preferred: Int?
  /// Why they prefer it.
  public let because: String?
  /// Where the fact is written.
  public let position: Position
  /// What the editors say it means that there are several claims.
  public internal(set) var writtenSort: DisputeSort?

  package init(
    attribute: String, key: String?, claims: [Claim], preferred: Int?, because: String?, position: Position,
    writtenSort: DisputeSort? = nil
  ) {
    (self.attribute, self.key, self.claims) = (attribute, key, claims)
    (self.preferred, self.because, self.writtenSort) = (preferred, because, writtenSort)
    self.position = position
  }

  /// The claims that stand: the preferred one alone, or all of them.
  public var standing: [Claim] { preferred.map { [claims[$0]] } ?? claims }

  /// Whether the graph already says that it is doubtful, so that a finding about it tells its editors nothing new.
  var isKnownToBeDoubtful: Bool { sort != nil || claims.allSatisfy { $0.support.evidence == .disputed } }

  /// The name under which the fact is shown: `signed`, or `names.ru`.
  public var name: String { key.map { attribute + "." + $0 } ?? attribute }
}

/// One value that sources claim for a fact.
public struct Claim: Hashable, Sendable {
  /// What is claimed.
  public let value: Value
  /// Who says so; without sources of its own, a claim rests on its record's.
  public let support: Support
  /// Where the claim is written.
  public let position: Position

  package init(value: Value, support: Support, position: Position) {
    (self.value, self.support, self.position) = (value, support, position)
  }
}

/// A value of an attribute.
public enum Value: Hashable, Sendable, CustomStringConvertible {
  case text(String)
  case date(PartialDate)
  case number(Int)
  /// The id of another record.
  case reference(String)
  /// Looked for and not found.
  case unknown
  /// Known not to be.
  case absent

  /// The value as it is written in a file.
  public var description: String {
    switch self {
    case .text(let text), .reference(let text): text
    case .date(let date): date.description
    case .number(let number): String(number)
    case .unknown: "unknown"
    case .absent: "none"
    }
  }

  /// The date, if it is one.
  public var date: PartialDate? {
    if case .date(let date) = self { date } else { nil }
  }
}
