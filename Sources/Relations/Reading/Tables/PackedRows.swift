/// The rows of a table of participants as numbers: where each stands in the file, and its dates.
final class PackedRows: Sendable {
  /// The path of the file.
  let file: String
  /// What the columns of dates tell, in the order of the acts.
  let acts: [Act.Kind]
  /// The values that are no plain day, by the numbers that stand for them.
  let others: [Value]
  /// The places of the columns of dates among the cells of a row.
  private let columns: [Int]
  private let bytes: [UInt8]
  private let places: [RowPlace]
  private let dates: [PackedDate]

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
    file: String, acts: [(kind: Act.Kind, column: Int)], bytes: [UInt8], places: [RowPlace], dates: [PackedDate],
    others: [Value]
  ) {
    (self.file, self.bytes, self.places) = (file, bytes, places)
    (self.dates, self.others) = (dates, others)
    self.acts = acts.map(\.kind)
    columns = acts.map(\.column)
  }

  /// What a row tells of an act, by the act's place.
  func date(_ act: Int, of row: Int32) -> PackedDate { dates[Int(row) * acts.count + act] }

  /// What a row tells of an act; `nil` where that is nothing.
  func value(_ act: Int, of row: Int32) -> Value? {
    let date = date(act, of: row)
    if let other = date.other { return others[other] }
    return date.day.map { .date(PartialDate($0)) }
  }

  /// Where a row begins.
  func position(of row: Int32) -> Position { Position(file: file, line: Int(places[Int(row)].line), column: 1) }

  /// Where the dates of a row stand: the row is read again, which is cheaper than to keep the places of all.
  func positions(of row: Int32) -> [Position] {
    bytes.withUnsafeBufferPointer { bytes in
      let start = (place: Int(places[Int(row)].start), line: Int(places[Int(row)].line))
      var reader = CSVReader(bytes, from: start)
      var cells = CSVReader.Row()
      guard reader.next(&cells) else { return acts.map { _ in position(of: row) } }
      let places = CSVReader.columns(of: cells, in: bytes)
      return columns.map { Position(file: file, line: cells.cells[$0].line, column: places[$0]) }
    }
  }
}
