/// The rows of a table of participants, kept as numbers: a relation's acts are made from its rows when they are asked for.
final class ParticipantRows: Sendable {
  /// The path of the file.
  let file: String
  /// What the columns of dates tell, in the order of the acts.
  let acts: [Act.Kind]
  /// What every row rests on.
  let support: Support
  /// The places of the columns of dates among the cells of a row.
  private let columns: [Int]
  /// Which of the acts tell of consent.
  private let binding: [Int]
  private let bytes: [UInt8]
  private let places: [RowPlace]
  private let dates: [PackedDate]
  /// The values that are no plain day, by the numbers that stand for them.
  private let others: [Value]

  /// Where a row begins.
  struct RowPlace: Sendable {
    /// In the bytes.
    let start: Int32
    /// On which line, from 1.
    let line: Int32
  }

  /// The value of a cell of dates as one number: that of its day, or the place of the value among others.
  struct PackedDate: Hashable, Sendable {
    private let number: Int32
    // Days lie within five million of 1970.
    private static let others: Int32 = 1 << 24

    /// Nothing is told.
    static let empty = PackedDate(number: .min)

    private init(number: Int32) { self.number = number }

    init(_ day: Day) { number = day.number }

    init(other index: Int) { number = PackedDate.others + Int32(index) }

    /// The day, if it is one.
    var day: Day? { number != .min && number < PackedDate.others ? Day(number: number) : nil }

    /// The place among other values, if it is none.
    var other: Int? { number >= PackedDate.others ? Int(number - PackedDate.others) : nil }
  }

  /// Rows in the order in which relations take them, with as many dates each as there are acts.
  init(
    file: String, acts: [(kind: Act.Kind, column: Int)], support: Support, bytes: [UInt8], places: [RowPlace],
    dates: [PackedDate], others: [Value]
  ) {
    (self.file, self.support, self.bytes) = (file, support, bytes)
    self.acts = acts.map(\.kind)
    columns = acts.map(\.column)
    binding = acts.indices.filter { Act.Kind.consents.contains(acts[$0].kind) || acts[$0].kind == .inForce }
    (self.places, self.dates, self.others) = (places, dates, others)
  }

  /// The acts that some rows tell of, by periods, each resting on what its row does where that is said.
  func periods(of range: Range<Int32>, restingOn supports: [Support]? = nil) -> [[Act]] {
    let rows = range.map { row -> ToldRow in
      let own = supports?[Int(row - range.lowerBound)]
      var positions: [Position]?
      return ToldRow(
        acts: acts.indices.compactMap { act in
          value(act, of: Int(row)).map { value in
            let known = positions ?? self.positions(of: Int(row))
            positions = known
            return ToldRow.ToldAct(
              kind: acts[act], value: value, support: own ?? (value == .absent ? support : Support()),
              position: known[act])
          }
        })
    }
    return ToldRow.periods(of: rows)
  }

  /// Where the first of some rows begins.
  func position(of range: Range<Int32>) -> Position {
    Position(file: file, line: Int(places[Int(range.lowerBound)].line), column: 1)
  }

  /// Whether a row among some tells of a signature, be it on a day that is not known.
  func tellsSignature(in range: Range<Int32>) -> Bool { tells(acts.firstIndex(of: .signed), in: range) }

  /// Whether a row among some tells that the participant consented to be bound.
  func tellsConsent(in range: Range<Int32>) -> Bool {
    binding.contains { tells($0, in: range, known: true) }
  }

  private func tells(_ act: Int?, in range: Range<Int32>, known: Bool = false) -> Bool {
    guard let act else { return false }
    return range.contains { row in
      let date = dates[Int(row) * acts.count + act]
      guard let other = date.other else { return date != .empty }
      return others[other] != .absent && !(known && others[other] == .unknown)
    }
  }

  private func value(_ act: Int, of row: Int) -> Value? {
    let date = dates[row * acts.count + act]
    if let other = date.other { return others[other] }
    return date.day.map { .date(PartialDate($0)) }
  }

  /// Where the dates of a row stand: the row is read again, which is cheaper than to keep the places of all.
  private func positions(of row: Int) -> [Position] {
    bytes.withUnsafeBufferPointer { bytes in
      let start = (place: Int(places[row].start), line: Int(places[row].line))
      var reader = CSVReader(bytes, from: start)
      var cells = CSVReader.Row()
      guard reader.next(&cells) else { return acts.map { _ in Position(file: file, line: start.line, column: 1) } }
      let places = CSVReader.columns(of: cells, in: bytes)
      return columns.map { Position(file: file, line: cells.cells[$0].line, column: places[$0]) }
    }
  }
}
