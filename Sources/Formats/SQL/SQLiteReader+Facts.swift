import Relations

extension SQLiteReading {
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
      let claims = own.map { claim($0) }
      guard !claims.contains(nil) else { continue }
      let remark = number.flatMap { remarks[$0] }
      let sort: DisputeSort? = remark.flatMap { word($0, "written_sort") }
      facts[owner, default: []].append(
        Fact(
          attribute: first.text("attribute") ?? "", key: first.text("key"), claims: claims.compactMap(\.self),
          preferred: own.firstIndex { $0.integer("preferred") == 1 }.map { $0 - own.startIndex },
          because: remark?.text("because"), position: place(first), writtenSort: sort))
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

  private mutating func claim(_ row: SQLiteRow) -> Claim? {
    guard let value = value(row) else { return nil }
    let owner = row.integer("id").map { Owner.claim($0) } ?? .claim(-1)
    return Claim(value: value, support: support(of: owner, row), position: place(row))
  }

  private mutating func value(_ row: SQLiteRow) -> Value? {
    switch row.text("type") {
    case "text": return row.text("value").map { .text($0) } ?? refused(row)
    case "date": return row.text("value") == nil ? refused(row) : date(row, "value").map { .date($0) }
    case "number": return row.integer("value").map { .number(Int($0)) } ?? refused(row)
    case "reference": return row.text("value").map { .reference($0) } ?? refused(row)
    case "unknown": return .unknown
    case "none": return .absent
    default:
      error("bad-value", at: row, "'type' is text, date, number, reference, unknown or none")
      return nil
    }
  }

  private mutating func refused(_ row: SQLiteRow) -> Value? {
    error("bad-value", at: row, "'value' is not what 'type' says")
    return nil
  }

  mutating func readRecords(_ file: borrowing SQLiteFile) throws(SQLError) {
    for row in try file.rows(of: RecordTable()) {
      guard let id = row.text("id"), let section = row.text("kind").flatMap(Section.init(naming:)) else {
        error("bad-value", at: row, "a record has an id, and 'kind' is one of those that 'schema graph' lists")
        continue
      }
      draft.records.append(
        Record(
          id: id, section: section, facts: facts[.record(id)] ?? [], support: support(of: .record(id), row),
          position: place(row)))
    }
  }

  mutating func readRelations(_ file: borrowing SQLiteFile) throws(SQLError) {
    let acts = Dictionary(grouping: try file.rows(of: ActTable())) { $0.text("relation") ?? "" }
    for row in try file.rows(of: RelationTable()) {
      guard let id = row.text("id"), let kind = row.text("kind"), let from = row.text("from_id"),
        let to = row.text("to_id")
      else {
        error("bad-value", at: row, "a relation has an id, a kind and two ends")
        continue
      }
      draft.relations.append(
        Relation(
          id: id, kind: kind, from: from, to: to, facts: facts[.relation(id)] ?? [],
          periods: periods(of: acts[id] ?? []), support: support(of: .relation(id), row), position: place(row)))
    }
  }

  private mutating func periods(of rows: [SQLiteRow]) -> [[Act]] {
    var periods: [Int64: [Act]] = [:]
    for row in rows {
      let kind: Act.Kind? = word(row, "kind")
      let told = row.integer("id").flatMap { facts[.act($0)] } ?? []
      guard let kind, let date = told.first(where: { $0.attribute == kind.rawValue }) else {
        error("bad-value", at: row, "the act has no claim that tells when it was done")
        continue
      }
      periods[row.integer("period") ?? 1, default: []].append(
        Act(
          kind: kind, date: date, effective: told.first { $0.attribute == "effective" },
          reservation: row.text("reservation")))
    }
    return periods.sorted { $0.key < $1.key }.map(\.value)
  }
}
