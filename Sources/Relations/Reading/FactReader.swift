extension Reader {
  /// The facts that stand under one attribute's key.
  mutating func facts(_ entry: YAMLNode.Entry, of attribute: Attribute) -> [Fact] {
    switch attribute.shape {
    case .one:
      return fact(entry.value, of: attribute).map { [$0] } ?? []
    case .many:
      return entry.value.items.flatMap { several($0, of: attribute) }
    case .keyed:
      guard let inner = entry.value.entries else {
        let position = entry.value.position
        error("bad-value", at: position, "'\(entry.key)' holds values by their keys, not \(entry.value.shape)")
        return []
      }
      return inner.flatMap { keyed in
        keyed.value.items.flatMap { several($0, of: attribute, key: keyed.key) }
      }
    }
  }

  /// The facts of one item: several where it is a group, or a mapping of values with their details.
  private mutating func several(_ node: YAMLNode, of attribute: Attribute, key: String? = nil) -> [Fact] {
    let entries = node.entries ?? []
    let isGroup = entries.contains { $0.key == "all" && $0.value.scalar == nil && $0.value.entries == nil }
    let isOne = entries.count < 2 || entries.contains { $0.key == "text" || $0.key == "claims" }
    if isOne && !isGroup { return fact(node, of: attribute, key: key).map { [$0] } ?? [] }
    return ends(node, of: "'\(attribute.name)'").compactMap { statement in
      claim(statement, of: attribute, key: key).map {
        Fact(
          attribute: attribute.name, key: key, claims: [$0], preferred: nil, because: nil, position: statement.position)
      }
    }
  }

  /// The fact of one value, or of rival ones.
  mutating func fact(_ node: YAMLNode, of attribute: Attribute, key: String? = nil) -> Fact? {
    rivalStatements(node, of: Reader.spoken(attribute, key)).flatMap {
      fact($0, of: attribute, key: key, at: node.position)
    }
  }

  /// The fact that rival statements tell of, each of which may have some details beside those that any value takes.
  mutating func fact(
    _ rivals: RivalStatements, of attribute: Attribute, key: String? = nil, at position: Position,
    allowing details: [String] = []
  ) -> Fact? {
    let claims = rivals.statements.compactMap { claim($0, of: attribute, key: key, allowing: details) }
    let preferred = preferred(rivals, among: claims)
    let because = rivals.because.flatMap { plainText($0) }
    let sort: DisputeSort? = rivals.sort.flatMap { raw($0) }
    guard !claims.isEmpty else { return nil }
    return Fact(
      attribute: attribute.name, key: key, claims: claims, preferred: preferred, because: because, position: position,
      writtenSort: sort)
  }

  private mutating func claim(
    _ statement: Statement, of attribute: Attribute, key: String?, allowing details: [String] = []
  ) -> Claim? {
    refuseUnknown(
      statement.details, allowed: Reader.supportKeys + details, of: "a value of " + Reader.spoken(attribute, key))
    let support = support(statement.details)
    return value(statement, of: attribute).map { Claim(value: $0, support: support, position: statement.position) }
  }

  private static func spoken(_ attribute: Attribute, _ key: String?) -> String {
    "'" + attribute.name + (key.map { "." + $0 } ?? "") + "'"
  }

  /// The place of the preferred one among the claims; `nil` also where not all of them could be read.
  private mutating func preferred(_ rivals: RivalStatements, among claims: [Claim]) -> Int? {
    guard let wish = rivals.preferred else { return nil }
    let texts = rivals.statements.map(\.text)
    var choice = texts.firstIndex { $0 == wish.scalar }
    // Of claims with the same value, such as one for each of two days, the number tells.
    if choice == nil, let text = wish.scalar, text.first == "#", let number = Int(text.dropFirst()),
      texts.indices.contains(number - 1)
    {
      choice = number - 1
    }
    if choice == nil {
      let values = texts.map { "'\($0)'" }.joined(separator: ", ")
      error("bad-value", at: wish.position, "'prefer' names no claim; the claims are \(values)")
    }
    return claims.count == texts.count ? choice : nil
  }
}
