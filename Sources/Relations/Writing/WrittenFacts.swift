extension Record {
  /// The facts as they stand under the record's id; references to records that are not there are left out.
  func writtenFacts(_ isThere: (String) -> Bool) -> [YAMLNode.Entry] {
    let attributes = Attribute.attributes(of: section)
    return facts.map(\.attribute).uniqued().flatMap { name -> [YAMLNode.Entry] in
      let facts = self.facts(name).filter { $0.isWritable(isThere) }
      guard let first = facts.first else { return [] }
      switch attributes.first(where: { $0.name == name })?.shape ?? .one {
      case .one: return section == .disputes && name == "says" ? says(facts) : [.init(name, first.written)]
      case .many: return [.init(name, .list(facts.map(\.written)))]
      case .keyed:
        let keys = facts.compactMap(\.key).uniqued()
        let values = keys.map { key -> YAMLNode.Entry in
          let inner = facts.filter { $0.key == key }.map(\.written)
          return .init(key, inner.count == 1 ? inner[0] : .list(inner))
        }
        return [.init(name, .mapping(values))]
      }
    }
  }

  /// A dispute says what its sides say in two ways: under `says`, or each side in `claims`, which is read last.
  private func says(_ facts: [Fact]) -> [YAMLNode.Entry] {
    let areTexts = facts[0].claims.allSatisfy { if case .text = $0.value { true } else { false } }
    let isLast = facts.count == 1 && self.facts.last?.attribute == "says"
    let isListed = isLast && areTexts && facts[0].isUndecided
    let sides = facts.count > 1 ? facts[1] : isListed ? facts[0] : nil
    let said = isListed ? [] : [YAMLNode.Entry("says", facts[0].written)]
    return said + (sides.map { [.init("claims", .list($0.claims.map(\.writtenSide)))] } ?? [])
  }
}

extension Fact {
  /// Whether nothing is said of which claim holds.
  fileprivate var isUndecided: Bool { preferred == nil && because == nil && writtenSort == nil }

  /// Whether it refers to nothing that is not there.
  fileprivate func isWritable(_ isThere: (String) -> Bool) -> Bool {
    if Attribute.keyedByIDs.contains(attribute), let key, !isThere(key) { return false }
    return claims.allSatisfy { if case .reference(let id) = $0.value { isThere(id) } else { true } }
  }

  /// The fact as it stands behind its key: a value, a value with details, or rival claims.
  var written: YAMLNode { written(adding: []) }

  /// The value of the preferred claim, or its number where an earlier claim has the same value.
  private func wish(_ preferred: Int) -> String {
    let value = claims[preferred].value.description
    return claims.firstIndex { $0.value.description == value } == preferred ? value : "#\(preferred + 1)"
  }

  /// The fact with further details behind its first claim.
  func written(adding details: [YAMLNode.Entry]) -> YAMLNode {
    let claims = self.claims.enumerated().map { $1.written(adding: $0 == 0 ? details : []) }
    if claims.count == 1, isUndecided { return claims[0] }
    var entries = [YAMLNode.Entry("claims", .list(claims))]
    if let preferred { entries.append(.init("prefer", .text(wish(preferred)))) }
    if let because { entries.append(.init("because", .text(because))) }
    if let writtenSort { entries.append(.init("sort", .text(writtenSort.rawValue))) }
    return .mapping(entries)
  }
}

extension Claim {
  fileprivate func written(adding details: [YAMLNode.Entry]) -> YAMLNode {
    let details = support.written + details
    if details.isEmpty { return .text(value.description) }
    return .mapping([.init("text", .text(value.description))] + details)
  }

  /// The claim as one side of a dispute.
  fileprivate var writtenSide: YAMLNode {
    .mapping([.init("says", .text(value.description))] + support.written)
  }
}

extension Support {
  /// What a statement rests on, as it stands among its details; nothing for what is not said.
  var written: [YAMLNode.Entry] {
    var entries: [YAMLNode.Entry] = []
    if !sources.isEmpty { entries.append(.init("sources", .list(sources.map(\.written)))) }
    if !against.isEmpty { entries.append(.init("against", .list(against.map(\.written)))) }
    let texts = [
      ("as-of", asOf?.description), ("quote", quote), ("note", note),
      ("evidence", evidence == .stated ? nil : evidence.rawValue), ("stage", stage == .done ? nil : stage.rawValue),
    ]
    return entries + texts.compactMap { name, text in text.map { .init(name, .text($0)) } }
  }
}

extension Citation {
  fileprivate var written: YAMLNode {
    if details.isEmpty { return .text(source) }
    return .end(source, details.map { .init($0.name, .text($0.text)) })
  }
}

extension YAMLNode {
  /// An end with details: `{ id: { details } }`, or in words that can be told from a group where the id is its key.
  static func end(_ id: String, _ details: [Entry]) -> YAMLNode {
    if details.isEmpty { return .text(id) }
    return id == "all"
      ? .mapping([.init("all", .list([.text(id)]))] + details) : .mapping([.init(id, .mapping(details))])
  }
}
