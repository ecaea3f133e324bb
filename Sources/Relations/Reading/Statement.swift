/// A value as an author states it: the text, and the details that stand in braces behind it.
struct Statement {
  let text: String
  let position: Position
  /// The entries behind the value: `sources`, `note`, `since`…
  let details: [YAMLNode.Entry]

  func detail(_ name: String) -> YAMLNode.Entry? { details.first { $0.key == name } }
}

/// Rival statements of one fact, and which of them the editors prefer.
struct RivalStatements {
  var statements: [Statement]
  var preferred: YAMLNode?
  var because: YAMLNode.Entry?
  var sort: YAMLNode.Entry?
}

extension Reader {
  /// One value: `v`, `{ v: { details } }` or `{ text: v, details }`.
  mutating func statement(_ node: YAMLNode, of what: String) -> Statement? {
    switch node.content {
    case .scalar(let text):
      return Statement(text: text, position: node.position, details: [])
    case .list:
      error("bad-value", at: node.position, "\(what) takes one value, not a list; rival values stand under 'claims:'")
      return nil
    case .mapping(let entries):
      if let text = entries.first(where: { $0.key == "text" }), let scalar = text.value.scalar {
        return Statement(
          text: scalar, position: text.value.position, details: entries.filter { $0.key != "text" })
      }
      guard entries.count == 1, let entry = entries.first else {
        error(
          "bad-value", at: node.position,
          "\(what) is a value or '{ value: { details } }'; here are \(entries.count) keys")
        return nil
      }
      return statement(entry, of: what)
    }
  }

  /// A key that is a value, with its details behind it.
  mutating func statement(_ entry: YAMLNode.Entry, of what: String) -> Statement? {
    guard let details = entry.value.entries else {
      error(
        "bad-value", at: entry.value.position,
        "behind '\(entry.key)' stand its details in braces, such as '{ sources: [id] }', not \(entry.value.shape)")
      return nil
    }
    return Statement(text: entry.key, position: entry.position, details: details)
  }

  /// One value, or rival ones under `claims:`.
  mutating func rivalStatements(_ node: YAMLNode, of what: String) -> RivalStatements? {
    guard let entries = node.entries, let claims = entries.first(where: { $0.key == "claims" }) else {
      return statement(node, of: what).map { RivalStatements(statements: [$0]) }
    }
    refuseUnknown(entries, allowed: ["claims", "prefer", "because", "sort"], of: "rival claims")
    if claims.value.items.isEmpty {
      error("bad-value", at: claims.value.position, "'claims' lists rival values of \(what); here are none")
      return nil
    }
    var rivals = RivalStatements(statements: [])
    for item in claims.value.items {
      if let one = statement(item, of: what) { rivals.statements.append(one) }
    }
    rivals.preferred = entries.first { $0.key == "prefer" }?.value
    rivals.because = entries.first { $0.key == "because" }
    rivals.sort = entries.first { $0.key == "sort" }
    return rivals.statements.isEmpty ? nil : rivals
  }

  /// Any number of ends: `a`, `[a, b]`, `{ a: { details }, b: { details } }` or `{ all: [a, b], details }`.
  mutating func ends(_ node: YAMLNode, of what: String) -> [Statement] {
    switch node.content {
    case .scalar(let text):
      return [Statement(text: text, position: node.position, details: [])]
    case .list(let items):
      return items.flatMap { ends($0, of: what) }
    case .mapping(let entries):
      guard let group = entries.first(where: { $0.key == "all" }) else {
        return entries.compactMap { statement($0, of: what) }
      }
      let shared = entries.filter { $0.key != "all" }
      return ends(group.value, of: what).map { end in
        // What is said of one end goes before what is said of all.
        let general = shared.filter { detail in !end.details.contains { $0.key == detail.key } }
        return Statement(text: end.text, position: end.position, details: end.details + general)
      }
    }
  }
}
