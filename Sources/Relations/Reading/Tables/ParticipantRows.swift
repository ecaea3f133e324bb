/// The rows of a table of participants as relations have them: acts are made from their rows when they are asked for.
///
/// A part of a graph may read them only up to a day, or without their places; the rows themselves stay what they are.
final class ParticipantRows: Sendable {
  private let rows: PackedRows
  /// What every row rests on.
  let support: Support
  /// What is cited wherever a row is told: each source once.
  let citedSupport: Support
  /// The place that everything has; `nil` where it has its own.
  private let place: Position?
  /// The days up to which acts are read, each of which an act must pass.
  private let limits: [PartialDate]
  /// The acts that tell of consent, by their places.
  private let binding: [Int]

  private init(_ rows: PackedRows, _ support: Support, _ place: Position?, _ limits: [PartialDate]) {
    (self.rows, self.support, self.place, self.limits) = (rows, support, place, limits)
    var cited = support
    cited.sources = support.sources.uniqued()
    cited.against = support.against.uniqued()
    citedSupport = cited
    binding = rows.acts.indices.filter { rows.acts[$0].isConsent || rows.acts[$0] == .inForce }
  }

  /// All rows, as they stand in their file.
  convenience init(_ rows: PackedRows, support: Support) { self.init(rows, support, nil, []) }

  /// The rows with only those acts that may have been done by a day.
  func read(upTo day: PartialDate) -> ParticipantRows {
    limits.contains(day) ? self : ParticipantRows(rows, support, place, limits + [day])
  }

  /// The rows resting on something else, all at one place if one is given.
  func resting(on support: Support, at place: Position?) -> ParticipantRows {
    ParticipantRows(rows, support, place ?? self.place, limits)
  }
}

extension ParticipantRows {
  /// The acts that some rows tell, by periods, each resting on what its row does where that is said.
  func periods(of range: Range<Int32>, restingOn supports: [Support]? = nil) -> [[Act]] {
    let all = range.map { row -> ToldRow in
      var positions: [Position]?
      return told(by: row, restingOn: supports?[Int(row - range.lowerBound)]) { act in
        if let place { return place }
        let known = positions ?? rows.positions(of: row)
        positions = known
        return known[act]
      }
    }
    return cut(ToldRow.periods(of: all))
  }

  /// The acts that some rows tell, by periods, as far as their time is asked about: nothing is written out for it, unless
  /// rows may tell of several periods.
  func datedPeriods(of range: Range<Int32>) -> [[any DatedAct]] {
    let acts: [any DatedAct]
    if range.count == 1 {
      acts = self.acts(of: range.lowerBound)
    } else if range.contains(where: tellsDeparture) {
      return cut(
        ToldRow.periods(of: range.map { row in told(by: row, restingOn: nil) { _ in rows.position(of: row) } }))
    } else {
      acts = rows.acts.indices.compactMap { rivals(for: $0, in: range) }
    }
    return acts.isEmpty ? [] : [acts]
  }

  /// Whether a row tells on which day the participant left, behind which another period may begin.
  private func tellsDeparture(_ row: Int32) -> Bool {
    rows.acts.indices.contains { rows.acts[$0].isDeparture && rows.value($0, of: row)?.date != nil }
  }

  private func rivals(for act: Int, in range: Range<Int32>) -> RivalAct? {
    let told = range.compactMap { row in rows.value(act, of: row).map { RowAct(kind: rows.acts[act], value: $0) } }
    guard !told.isEmpty else { return nil }
    let rivals = RivalAct(told)
    return limits.allSatisfy(rivals.isRead) ? rivals : nil
  }

  private func told(by row: Int32, restingOn own: Support?, _ position: (Int) -> Position) -> ToldRow {
    ToldRow(
      acts: rows.acts.indices.compactMap { act in
        rows.value(act, of: row).map { value in
          ToldRow.ToldAct(
            kind: rows.acts[act], value: value, support: own ?? (value == .absent ? support : Support()),
            position: position(act))
        }
      })
  }

  private func cut(_ periods: [[Act]]) -> [[Act]] {
    limits.reduce(periods) { periods, day in
      periods.map { $0.filter { $0.isRead(upTo: day) } }.filter { !$0.isEmpty }
    }
  }

  /// The acts of a single row.
  private func acts(of row: Int32) -> [RowAct] {
    rows.acts.indices.compactMap { act in
      guard let value = rows.value(act, of: row) else { return nil }
      let told = RowAct(kind: rows.acts[act], value: value)
      return limits.allSatisfy(told.isRead) ? told : nil
    }
  }

  /// Where the first of some rows begins.
  func position(of range: Range<Int32>) -> Position { place ?? rows.position(of: range.lowerBound) }

  /// Whether some rows tell the same as some of another table do.
  func tellsTheSame(in range: Range<Int32>, as other: ParticipantRows, in others: Range<Int32>) -> Bool {
    if self === other, range == others { return true }
    guard position(of: range) == other.position(of: others), support == other.support else { return false }
    let isAtOnePlace = place != nil && other.place != nil || rows === other.rows && range == others
    if isAtOnePlace, range.count == 1, others.count == 1 {
      return acts(of: range.lowerBound) == other.acts(of: others.lowerBound)
    }
    return periods(of: range) == other.periods(of: others)
  }

  /// Whether a signature is among the acts of some rows, be it on a day that is not known.
  func tellsSignature(in range: Range<Int32>) -> Bool {
    rows.acts.firstIndex(of: .signed).map { tells($0, in: range, known: false) } ?? false
  }

  /// Whether the participant consented to be bound, as some rows tell.
  func tellsConsent(in range: Range<Int32>) -> Bool { binding.contains { tells($0, in: range, known: true) } }

  private func tells(_ act: Int, in range: Range<Int32>, known: Bool) -> Bool {
    guard limits.isEmpty || range.count == 1 else {
      return periods(of: range).joined().contains {
        $0.kind == rows.acts[act] && !$0.isDenied && !(known && $0.isUnknown)
      }
    }
    return range.contains { row in
      // Of most rows it is known without making the value that a day is told, and that is enough.
      if limits.isEmpty, rows.date(act, of: row).day != nil { return true }
      guard let value = rows.value(act, of: row) else { return false }
      let told = RowAct(kind: rows.acts[act], value: value)
      return !told.isDenied && !(known && told.isUnknown) && limits.allSatisfy(told.isRead)
    }
  }
}

/// Makes another form of each table of participants, once for all relations that stand in it.
final class RecastTables {
  private let recast: (ParticipantRows) -> ParticipantRows
  private var made: [ObjectIdentifier: ParticipantRows] = [:]

  init(_ recast: @escaping (ParticipantRows) -> ParticipantRows) { self.recast = recast }

  func callAsFunction(_ table: ParticipantRows) -> ParticipantRows {
    if let known = made[ObjectIdentifier(table)] { return known }
    let new = recast(table)
    made[ObjectIdentifier(table)] = new
    return new
  }
}
