/// A kind of relation: which sentence it says, between what, and how it stands in time.
public struct RelationKind: Hashable, Sendable {
  /// How a relation stands in time.
  public enum Time: String, Sendable, CaseIterable {
    /// Once it happened it stays.
    case moment
    /// It holds from a day until another.
    case period
    /// It is made of dated acts.
    case acts
  }

  /// The name of the kind by which participants are bound to instruments.
  public static let participant = "participant"

  /// The kind that says no more than that there is something between two entities; it counts in no lineage or rank.
  public static let vague = "related-to"

  /// The kind's name, which is also its key in a record of its `from` end.
  public let name: String
  /// The kinds of entity it can start from.
  public let from: [Section]
  /// The kinds of entity it can lead to.
  public let to: [Section]
  /// The verb of the sentence: "builds on".
  public let says: String
  /// The key in a record of its `to` end; the same as the name where the relation is mutual.
  public let inverse: String
  /// The verb of the sentence read from the other end: "is the basis of".
  public let inverselySays: String
  /// How it stands in time.
  public let time: Time
  /// Whether it says that the younger comes from the elder.
  public let descent: Bool
  /// Whether both ends must be of one kind: a state succeeds a state, a body a body.
  public let alike: Bool
  /// The European Legislation Identifier's term, where it is the same.
  public let eli: String?

  /// A kind of relation; `inverselySays` is made from the inverse's name where it is not given.
  public init(
    _ name: String, from: [Section], to: [Section], says: String, inverse: String, inverselySays: String? = nil,
    time: Time, descent: Bool = false, alike: Bool = false, eli: String? = nil
  ) {
    self.name = name
    self.from = from
    self.to = to
    self.says = says
    self.inverse = inverse
    self.inverselySays = inverselySays ?? "(" + inverse.replacing("-", with: " ") + ")"
    self.time = time
    self.descent = descent
    self.alike = alike
    self.eli = eli
  }

  /// Whether the sentence means the same read from either end.
  public var isMutual: Bool { name == inverse }
}
