extension Reader {
  /// Reads a table whose rows tell of participants.
  mutating func readParticipants(_ file: TableFile, _ ends: EndIndex) {
    guard let kind = kinds[RelationKind.participant], file.column(of: "from") != nil, file.column(of: "to") != nil
    else {
      error("bad-value", at: file.plan.position, "a table of participants has columns for 'from' and 'to'")
      return
    }
    let written = draft.relations.filter { $0.kind == kind.name }
    let known = Dictionary(written.map { ([$0.from, $0.to], $0.position) }) { first, _ in first }
    var table = ParticipantTable(file, kind, ends)
    var supports = RowSupports(file)
    forEachRow(of: file) { reader, row in
      guard let from = table.from.find(row, &reader), let to = table.to.find(row, &reader) else { return }
      if !known.isEmpty, let place = known[[ends.records[from].id, ends.records[to].id]] {
        let message =
          "'\(ends.records[from].id)' takes part in '\(ends.records[to].id)' already by \(place.brief)"
        return reader.skip(row, file.plan, "repeated-relation", at: row.position, message)
      }
      table.add(row, from: from, to: to, supports.isSame ? nil : supports.support(of: row, &reader), &reader)
    }
    let role = file.plan.literal("role").flatMap { entry in
      Attribute.ofRelations.first { $0.name == "role" }.map { facts(entry, of: $0) }
    }
    draft.supportsOfTables.append(file.plan.support)
    if supports.isSame, role == nil {
      draft.participations += table.compactRelations
    } else {
      draft.relations += table.writtenRelations(role ?? [])
    }
  }
}

/// The rows of a table of participants while they are read.
private struct ParticipantTable {
  var from: EndColumn
  var to: EndColumn
  private let file: TableFile
  private let ends: EndIndex
  private var columns: [DateColumn]
  private var pairs: [(from: Int32, to: Int32)] = []
  private var places: [PackedRows.RowPlace] = []
  private var dates: [PackedRows.PackedDate] = []
  private var supports: [Support] = []
  private var others = OtherDates()

  init(_ file: TableFile, _ kind: RelationKind, _ ends: EndIndex) {
    (self.file, self.ends) = (file, ends)
    from = EndColumn("from", in: file, among: kind.from, kind, ends)
    to = EndColumn("to", in: file, among: kind.to, kind, ends)
    columns = Act.Kind.allCases.compactMap { act in
      file.column(of: act.rawValue).map { DateColumn(act, $0, file.plan) }
    }
  }

  mutating func add(_ row: TableRow, from: Int, to: Int, _ support: Support?, _ reader: inout Reader) {
    pairs.append((Int32(from), Int32(to)))
    places.append(.init(start: Int32(row.row.start), line: Int32(row.row.line)))
    if let support { supports.append(support) }
    for column in columns { dates.append(column.date(row, file.plan, &others, &reader)) }
  }

  /// The rows by their ends, those of one pair in the order of the file: two counting sorts, for both ends are numbers.
  private var order: [Int32] {
    let byTo = ParticipantTable.order(Array(0..<Int32(pairs.count)), ends.records.count) { Int(pairs[Int($0)].to) }
    return ParticipantTable.order(byTo, ends.records.count) { Int(pairs[Int($0)].from) }
  }

  private static func order(_ rows: [Int32], _ count: Int, by key: (Int32) -> Int) -> [Int32] {
    var starts = [Int32](repeating: 0, count: count + 1)
    for row in rows { starts[key(row) + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var ordered = [Int32](repeating: 0, count: rows.count)
    for row in rows {
      ordered[Int(starts[key(row)])] = row
      starts[key(row)] += 1
    }
    return ordered
  }

  private func rows(in order: [Int32]) -> ParticipantRows {
    var ordered: [PackedRows.PackedDate] = []
    ordered.reserveCapacity(dates.count)
    for row in order { ordered += dates[Int(row) * columns.count..<(Int(row) + 1) * columns.count] }
    let packed = PackedRows(
      file: file.path, acts: columns.map { ($0.act, $0.column) }, bytes: file.bytes,
      places: order.map { places[Int($0)] }, dates: ordered, others: others.values)
    return ParticipantRows(packed, support: file.plan.support)
  }

  /// Does something with the rows of each pair: where they lie in an order, and the pair.
  private func forEachPair(in order: [Int32], _ body: (Range<Int32>, _ from: Record, _ to: Record) -> Void) {
    var start = 0
    while start < order.count {
      let pair = pairs[Int(order[start])]
      var end = start + 1
      while end < order.count, pairs[Int(order[end])] == pair { end += 1 }
      body(Int32(start)..<Int32(end), ends.records[Int(pair.from)], ends.records[Int(pair.to)])
      start = end
    }
  }

  /// The participations, each still in its rows.
  var compactRelations: [Relation] {
    let order = order
    let rows = rows(in: order)
    var relations: [Relation] = []
    relations.reserveCapacity(pairs.count)
    forEachPair(in: order) { range, from, to in
      relations.append(Relation(from: from.id, to: to.id, rows: range, of: rows))
    }
    return relations
  }

  /// The participations written out, for rows that each rest on something of their own.
  func writtenRelations(_ facts: [Fact]) -> [Relation] {
    let order = order
    let rows = rows(in: order)
    var relations: [Relation] = []
    forEachPair(in: order) { range, from, to in
      let own = range.map { supports.isEmpty ? file.plan.support : supports[Int(order[Int($0)])] }
      var support = own[0]
      for source in own.dropFirst().flatMap(\.sources) {
        guard !support.sources.contains(where: { $0.source == source.source }) else { continue }
        support.sources.append(source)
      }
      relations.append(
        Relation(
          id: "\(from.id)/\(RelationKind.participant)/\(to.id)", kind: RelationKind.participant, from: from.id,
          to: to.id, facts: facts, periods: rows.periods(of: range, restingOn: own), support: support,
          position: rows.position(of: range)))
    }
    return relations
  }
}
