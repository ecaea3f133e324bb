import Relations

extension SQLiteReader {
  /// A value that a database claims, as an author would write it.
  struct ToldClaim {
    let text: String
    /// Whether it is written as it is: neither unknown nor said to be none, in whatever words.
    let isLiteral: Bool
    let support: [YAMLNode.Entry]
    let position: Position

    /// The claim with further details.
    func node(adding details: [YAMLNode.Entry]) -> YAMLNode {
      let value = YAMLNode(content: .scalar(text), position: position)
      let details = support + details
      return details.isEmpty
        ? value : YAMLNode(content: .mapping([.init("text", value)] + details), position: position)
    }
  }

  /// The claims of one fact.
  struct ToldFact {
    let attribute: String
    let key: String?
    let claims: [ToldClaim]
    let preferred: Int?
    let because: String?
    let sort: String?

    var position: Position { claims[0].position }

    /// The fact behind its key, with further details behind its first claim.
    func node(adding details: [YAMLNode.Entry] = []) -> YAMLNode {
      let nodes = claims.enumerated().map { (text: $1.text, node: $1.node(adding: $0 == 0 ? details : [])) }
      return .fact(nodes, preferred: preferred, because: because, sort: sort, at: position)
    }

    /// The claims as the sides of a dispute, if they can stand so.
    var sides: YAMLNode? {
      guard preferred == nil, because == nil, sort == nil, claims.allSatisfy(\.isLiteral) else { return nil }
      let sides = claims.map { claim in
        let text = YAMLNode(content: .scalar(claim.text), position: claim.position)
        return YAMLNode(content: .mapping([.init("says", text)] + claim.support), position: claim.position)
      }
      return YAMLNode(content: .list(sides), position: position)
    }
  }

  /// Reads the claims, and puts those of one fact together.
  mutating func readFacts(_ file: borrowing SQLiteFile) throws(SQLError) {
    let remarks = Dictionary(try file.rows(of: DisagreementTable()).map { ($0.integer("fact") ?? 0, $0) }) { one, _ in
      one
    }
    var rows = try file.rows(of: ClaimTable())[...]
    while let first = rows.first {
      let number = first.integer("fact")
      let own = rows.prefix { $0.integer("fact") == number }
      rows = rows.dropFirst(own.count)
      guard let owner = owner(of: first) else { continue }
      let claims = own.compactMap { claim($0) }
      guard claims.count == own.count else { continue }
      let remark = number.flatMap { remarks[$0] }
      facts[owner, default: []].append(
        ToldFact(
          attribute: first.text("attribute") ?? "", key: first.text("key"), claims: claims,
          preferred: own.firstIndex { $0.integer("preferred") == 1 }.map { $0 - own.startIndex },
          because: remark?.text("because"), sort: remark?.text("written_sort")))
    }
  }

  private mutating func owner(of row: SQLiteRow) -> Owner? {
    switch (row.text("record"), row.text("relation"), row.integer("act")) {
    case (let record?, nil, nil): return .record(record)
    case (nil, let relation?, nil): return .relation(relation)
    case (nil, _?, let act?): return .act(act)
    default:
      error("bad-value", at: row, "a claim is of a record, or of a relation and perhaps of one of its acts")
      return nil
    }
  }

  private mutating func claim(_ row: SQLiteRow) -> ToldClaim? {
    let text: String?
    switch row.text("type") {
    case "text", "date", "reference": text = row.text("value")
    case "number": text = row.integer("value").map { "\($0)" }
    case "unknown", "none": text = row.text("type")
    default:
      error("bad-value", at: row, "'type' is text, date, number, reference, unknown or none")
      return nil
    }
    guard let text else {
      error("bad-value", at: row, "'value' is not what 'type' says")
      return nil
    }
    let owner = row.integer("id").map { Owner.claim($0) } ?? .claim(-1)
    return ToldClaim(
      text: text, isLiteral: row.text("type") == "text", support: support(of: owner, row), position: place(row))
  }

  mutating func readRecords(_ file: borrowing SQLiteFile) throws(SQLError) {
    let attributes = Dictionary(
      uniqueKeysWithValues: Section.allCases.map { ($0, Attribute.attributes(of: $0)) })
    for row in try file.rows(of: RecordTable()) {
      let keys = entries(row, [("id", "id"), ("kind", "kind")])
      let owner = Owner.record(row.text("id") ?? "")
      guard let section = row.text("kind").flatMap(Section.init(naming:)) else {
        // That there is no such kind is told where rows are made records.
        imported.records.append(Imported.Row(position: place(row), entries: keys))
        continue
      }
      var told = facts[owner] ?? []
      // A dispute has a list of sides, which is read last, and perhaps before it what they say in one text.
      var sides: [YAMLNode.Entry] = []
      if section == .disputes, let last = told.last, last.attribute == "says", let node = last.sides {
        told.removeLast()
        sides = [.init("claims", node)]
      }
      let entries = keys + entries(told, known: attributes[section] ?? [], of: section.kind) + sides
      imported.records.append(Imported.Row(position: place(row), entries: entries + support(of: owner, row)))
    }
  }

  /// Facts under the keys of their attributes.
  private mutating func entries(
    _ facts: [ToldFact], known attributes: [Attribute], of what: String
  ) -> [YAMLNode.Entry] {
    var entries: [YAMLNode.Entry] = []
    for name in facts.map(\.attribute).uniqued() {
      let own = facts.filter { $0.attribute == name }
      let position = own[0].position
      guard let attribute = attributes.first(where: { $0.name == name }) else {
        imported.diagnostics.append(
          Diagnostic(.error, "unknown-key", at: position, "\(article(what)) has no '\(name)'"))
        continue
      }
      if let odd = own.first(where: { ($0.key != nil) != (attribute.shape == .keyed) }) {
        let expected = attribute.shape == .keyed ? "holds values by their keys" : "has no inner keys"
        imported.diagnostics.append(Diagnostic(.error, "bad-value", at: odd.position, "'\(name)' \(expected)"))
        continue
      }
      switch attribute.shape {
      case .one:
        if own.count > 1 {
          let message = "'\(name)' takes one value, and here is a second"
          imported.diagnostics.append(Diagnostic(.error, "bad-value", at: own[1].position, message))
        }
        entries.append(.init(name, own[0].node()))
      case .many: entries.append(.init(name, YAMLNode(content: .list(own.map { $0.node() }), position: position)))
      case .keyed:
        let keyed = own.compactMap(\.key).uniqued().map { key -> YAMLNode.Entry in
          let values = own.filter { $0.key == key }.map { $0.node() }
          return .init(key, values.count == 1 ? values[0] : YAMLNode(content: .list(values), position: position))
        }
        entries.append(.init(name, YAMLNode(content: .mapping(keyed), position: position)))
      }
    }
    return entries
  }

  mutating func readRelations(_ file: borrowing SQLiteFile) throws(SQLError) {
    let acts = Dictionary(grouping: try file.rows(of: ActTable())) { $0.text("relation") ?? "" }
    var numbered: [(number: Int, row: Imported.Row)] = []
    for row in try file.rows(of: RelationTable()) {
      let id = row.text("id") ?? ""
      let keys = entries(row, [("from", "from_id"), ("relation", "kind"), ("to", "to_id")])
      let told = entries(facts[.relation(id)] ?? [], known: Attribute.ofRelations, of: "relation")
      let entries = keys + told + periods(of: acts[id] ?? []) + support(of: .relation(id), row)
      // Further relations of a kind between the same ends get their numbers from the order in which they are read.
      let plain = keys.compactMap(\.value.scalar).joined(separator: "/")
      let number = id.hasPrefix(plain + "#") ? Int(id.dropFirst(plain.count + 1)) ?? 1 : 1
      numbered.append((number, Imported.Row(position: place(row), entries: entries)))
    }
    // The sort of the library is stable.
    imported.relations = numbered.sorted { $0.number < $1.number }.map(\.row)
  }

  /// The acts of a participation under their kinds, or as a list of periods where there are several.
  private mutating func periods(of rows: [SQLiteRow]) -> [YAMLNode.Entry] {
    guard let first = rows.first else { return [] }
    var periods: [Int64: [YAMLNode.Entry]] = [:]
    for row in rows {
      let kind = row.text("kind") ?? ""
      let told = row.integer("id").flatMap { facts[.act($0)] } ?? []
      guard let date = told.first(where: { $0.attribute == kind }) else {
        error("bad-value", at: row, "the act has no claim that tells when it was done")
        continue
      }
      let effective = told.filter { $0.attribute == "effective" }.map { YAMLNode.Entry("effective", $0.node()) }
      let details = effective + entries(row, [("reservation", "reservation")])
      periods[row.integer("period") ?? 1, default: []].append(.init(kind, date.node(adding: details)))
    }
    let ordered = periods.sorted { $0.key < $1.key }.map(\.value)
    if ordered.count < 2 { return ordered.first ?? [] }
    let items = ordered.map { YAMLNode(content: .mapping($0), position: $0[0].position) }
    return [.init("periods", YAMLNode(content: .list(items), position: place(first)))]
  }
}
