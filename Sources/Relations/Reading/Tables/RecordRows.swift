/// The records that rows of tables are read into.
struct RecordRows {
  /// The places of the draft's records by their ids.
  private var places: [String: Int] = [:]

  init(_ records: [Record]) {
    for (place, record) in records.enumerated() { places[record.id] = places[record.id] ?? place }
  }

  func place(of id: String) -> Int? { places[id] }

  mutating func add(_ id: String, at place: Int) { places[id] = place }
}

/// How one attribute of the records of a table is told: the same in every row, or by columns.
private enum Telling {
  case always([Fact])
  case columns([Int], Attribute, key: String?, name: String)
}

extension Reader {
  /// Reads a table whose rows are records.
  mutating func readRecords(_ file: TableFile, in section: Section, _ rows: inout RecordRows) {
    let tellings = tellings(of: file, in: section)
    guard let idColumn = file.column(of: "id") else { return }
    var supports = RowSupports(file)
    forEachRow(of: file) { reader, row in
      guard let id = reader.tableID(row, idColumn, file.plan) else { return }
      let support = supports.support(of: row, &reader)
      let facts = reader.facts(tellings, row, file.plan, support)
      let record = Record(
        id: id, section: section, facts: facts, support: support, position: row.position(of: idColumn))
      reader.add(record, row, idColumn, file.plan, &rows)
    }
  }

  /// The id in a cell, or the one that stands for its text; `nil` where it is none.
  private mutating func tableID(_ row: TableRow, _ column: Int, _ plan: TablePlan) -> String? {
    let text = row.text(of: column)
    let id = text.map { plan.word(for: $0, of: "id") }
    if let id, Reader.isKeptID(id) { return id }
    skip(
      row, plan, "bad-id", at: row.position(of: column),
      "'\(id ?? "…")' is no id: \(Reader.keptIDRule)")
    return nil
  }

  private mutating func add(
    _ record: Record, _ row: TableRow, _ column: Int, _ plan: TablePlan, _ rows: inout RecordRows
  ) {
    guard let place = rows.place(of: record.id) else {
      rows.add(record.id, at: draft.records.count)
      draft.records.append(record)
      return
    }
    let earlier = draft.records[place]
    guard plan.mergesRecords, earlier.section == record.section else {
      let hint = earlier.section == record.section ? "; 'same-id: claims' makes rival claims of what they tell" : ""
      skip(
        row, plan, "repeated-id", at: record.position,
        "'\(record.id)' is already the id of \(article(earlier.kind)) at \(earlier.position.brief)\(hint)")
      return
    }
    draft.records[place] = earlier.joined(with: record)
  }

  /// How each attribute is told, in the order of the attributes.
  private mutating func tellings(of file: TableFile, in section: Section) -> [Telling] {
    let (plan, columns) = (file.plan, file.plan.columns)
    return Attribute.attributes(of: section).flatMap { attribute -> [Telling] in
      let literals = plan.literals.filter { $0.key == attribute.name }.map { Telling.always(facts($0, of: attribute)) }
      let told = columns.compactMap { column -> Telling? in
        let parts = column.key.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts[0] == attribute.name else { return nil }
        if (attribute.shape == .keyed) != (parts.count == 2) {
          let form = attribute.shape == .keyed ? "'\(attribute.name).KEY'" : "'\(attribute.name)'"
          error("bad-value", at: column.position, "'\(column.key)' is written \(form)")
          return nil
        }
        if attribute.shape == .one, column.names.count > 1 {
          error("bad-value", at: column.position, "'\(attribute.name)' takes one value, and so one column")
        }
        return .columns(
          file.columns(of: column.key), attribute, key: parts.count == 2 ? parts[1] : nil, name: column.key)
      }
      return literals + told
    }
  }

  private mutating func facts(
    _ tellings: [Telling], _ row: TableRow, _ plan: TablePlan, _ support: Support
  ) -> [Fact] {
    var facts: [Fact] = []
    facts.reserveCapacity(tellings.count)
    for telling in tellings {
      switch telling {
      case .always(let same): facts += same
      case .columns(let columns, let attribute, let key, let name):
        for column in columns where !row.isEmpty(column) {
          let position = row.position(of: column)
          let value = cell(column, of: row, as: attribute, name, plan, at: position)
          // That there is none is said by somebody at some time.
          let own = value == .absent ? support : Support()
          let claim = Claim(value: value, support: own, position: position)
          facts.append(
            Fact(
              attribute: attribute.name, key: key, claims: [claim], preferred: nil, because: nil, position: position))
        }
      }
    }
    return facts
  }
}

extension Reader {
  /// The value of a cell that is not empty; unknown where it cannot be read, which is reported.
  mutating func cell(
    _ column: Int, of row: TableRow, as attribute: Attribute, _ key: String, _ plan: TablePlan, at position: Position
  ) -> Value {
    guard let text = row.text(of: column) else {
      refuse(plan, "encoding", at: position, "a byte that is no UTF-8 text, or a control character")
      return .unknown
    }
    let word = plan.replacesWords(of: key) ? plan.word(for: text, of: key) : text
    let known = diagnostics.count
    let written = attribute.type == .date ? Reader.range(word) : word
    if let value = value(Statement(text: written, position: position, details: []), of: attribute) { return value }
    // What a file may not say is an error; in a table it is told by the table's own rule.
    let findings = diagnostics[known...]
    diagnostics.removeSubrange(known...)
    for finding in findings { refuse(plan, finding.code, at: finding.position, finding.message) }
    return .unknown
  }

  /// A range `a..b` as EDTF writes a day out of it: `[a..b]`.
  private static func range(_ text: String) -> String {
    text.utf8.contains(UInt8(ascii: ".")) && text.contains("..") && !text.contains("[") && !text.contains("/")
      ? "[\(text)]" : text
  }
}

extension Record {
  /// One record of what two tables tell: where they differ, each value is a claim.
  fileprivate func joined(with other: Record) -> Record {
    var facts = self.facts
    for fact in other.facts {
      let isOne = Attribute.attributes(of: section).first { $0.name == fact.attribute }?.shape == .one
      let claims = fact.claims.map { $0.resting(on: other.support) }
      let place = facts.firstIndex { $0.attribute == fact.attribute && $0.key == fact.key }
      guard let place, isOne || fact.key != nil else {
        facts.append(fact.with(claims))
        continue
      }
      let known = facts[place]
      let new = claims.filter { claim in !known.claims.contains { $0.value == claim.value } }
      guard !new.isEmpty else { continue }
      facts[place] = known.with(known.claims.map { $0.resting(on: support) } + new)
    }
    let sorted = Attribute.attributes(of: section).flatMap { attribute in
      facts.filter { $0.attribute == attribute.name }
    }
    var all = support
    for source in other.support.sources where !all.sources.contains(where: { $0.source == source.source }) {
      all.sources.append(source)
    }
    return Record(id: id, section: section, facts: sorted, support: all, position: position)
  }
}

extension Claim {
  /// The claim, resting on what its record did where it names nobody itself.
  fileprivate func resting(on record: Support) -> Claim {
    Claim(value: value, support: support.isBare ? record : support, position: position)
  }
}

extension Fact {
  fileprivate func with(_ claims: [Claim]) -> Fact {
    Fact(
      attribute: attribute, key: key, claims: claims, preferred: preferred, because: because, position: position,
      writtenSort: writtenSort)
  }
}
