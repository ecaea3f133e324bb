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

  /// The fact with further details behind its first claim.
  func written(adding details: [YAMLNode.Entry]) -> YAMLNode {
    let claims = self.claims.enumerated().map {
      (text: $1.value.description, node: $1.written(adding: $0 == 0 ? details : []))
    }
    return .fact(claims, preferred: preferred, because: because, sort: writtenSort?.rawValue, at: .nowhere)
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
  /// A fact as it stands behind its key: its only claim, or rival ones with what the editors say of them.
  ///
  /// Which claim they prefer is told by its value, or by its number where an earlier claim has the same value.
  package static func fact(
    _ claims: [(text: String, node: YAMLNode)], preferred: Int?, because: String?, sort: String?, at position: Position
  ) -> YAMLNode {
    if claims.count == 1, preferred == nil, because == nil, sort == nil { return claims[0].node }
    let wish = preferred.map { place in
      claims.firstIndex { $0.text == claims[place].text } == place ? claims[place].text : "#\(place + 1)"
    }
    let remarks = [("prefer", wish), ("because", because), ("sort", sort)].compactMap { name, text in
      text.map { Entry(name, YAMLNode(content: .scalar($0), position: position)) }
    }
    let list = YAMLNode(content: .list(claims.map(\.node)), position: position)
    return YAMLNode(content: .mapping([Entry("claims", list)] + remarks), position: position)
  }

  /// An end with details: `{ id: { details } }`, or in words that can be told from a group where the id is its key.
  package static func end(_ id: String, _ details: [Entry]) -> YAMLNode {
    if details.isEmpty { return .text(id) }
    return id == "all"
      ? .mapping([.init("all", .list([.text(id)]))] + details) : .mapping([.init(id, .mapping(details))])
  }
}
