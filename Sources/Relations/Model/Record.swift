/// One record of a graph: an entity, a source, a term, a case…
public struct Record: Hashable, Sendable, Identifiable {
  /// The id, unique in the graph and never changed.
  public let id: String
  /// The sort of record.
  public let section: Section
  /// What is recorded of it, in the order of `attributes`.
  public let facts: [Fact]
  /// What the record rests on.
  public let support: Support
  /// Where its key stands.
  public let position: Position

  package init(id: String, section: Section, facts: [Fact], support: Support, position: Position) {
    (self.id, self.section) = (id, section)
    (self.facts, self.support, self.position) = (facts, support, position)
  }

  /// The word for what it is: `state`, `instrument`, `source`…
  public var kind: String { section.kind }

  /// The facts of an attribute: several where it takes many, such as `aliases`.
  public func facts(_ attribute: String) -> [Fact] { facts.filter { $0.attribute == attribute } }

  /// The fact of an attribute that takes one value.
  public func fact(_ attribute: String, key: String? = nil) -> Fact? {
    facts.first { $0.attribute == attribute && (key == nil || $0.key == key) }
  }

  /// The text of an attribute's first standing claim.
  public func text(_ attribute: String, key: String? = nil) -> String? {
    guard let fact = fact(attribute, key: key), let claim = fact.standing.first else { return nil }
    return claim.value == .unknown || claim.value == .absent ? nil : claim.value.description
  }

  /// The full name; the id where none is recorded.
  public var name: String { text("name") ?? text("title") ?? id }

  /// The name in a language; else the full name.
  public func name(in language: String?) -> String {
    language.flatMap { text("names", key: $0) } ?? name
  }

  /// The name for a picture or a table: the short one, else the full one.
  public func label(in language: String? = nil) -> String {
    language.flatMap { text("names", key: $0) } ?? text("short") ?? name
  }

  /// Every name by which it can be found: full, short, in other languages, aliases, identifiers and former ids.
  public var names: [String] {
    [id] + facts.filter { Attribute.searched.contains($0.attribute) }.flatMap { $0.claims.map(\.value.description) }
  }

  /// The type within its kind, such as `declaration`.
  public var type: String? { text("type") }

  /// The ids that the record had before.
  public var formerIDs: [String] { facts("was").flatMap { $0.claims.map(\.value.description) } }
}
