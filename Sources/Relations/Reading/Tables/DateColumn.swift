/// A column of dates in a table of participants.
struct DateColumn {
  let act: Act.Kind
  let column: Int
  private let attribute: Attribute
  /// Days that stand for something else, such as 9999-12-31 for no end.
  private let replaced: [Day]

  init(_ act: Act.Kind, _ column: Int, _ plan: TablePlan) {
    (self.act, self.column) = (act, column)
    attribute = Attribute(act.rawValue, .date, of: [], "")
    replaced = plan.replacedTexts(of: act.rawValue).compactMap { text in
      var text = text
      return text.withUTF8 { Day(digits: $0) }
    }
  }

  /// The date in a row as a number.
  func date(_ row: TableRow, _ plan: TablePlan, _ others: inout OtherDates, _ reader: inout Reader)
    -> PackedRows.PackedDate
  {
    let cell = row.cells[column]
    if cell.bytes.isEmpty { return .empty }
    if let day = Day(digits: UnsafeBufferPointer(rebasing: row.bytes[cell.bytes])), !replaced.contains(day) {
      return .init(day)
    }
    if row.isEmpty(column) { return .empty }
    let text = row.text(of: column)
    if let text, let known = others.known(text, act) { return known }
    let count = reader.diagnostics.count
    let value = reader.cell(column, of: row, as: attribute, act.rawValue, plan, at: row.position(of: column))
    // What is wrong is reported at each of its places.
    let isSound = reader.diagnostics.count == count
    return others.add(value, for: isSound ? text : nil, act)
  }
}

/// The values of dates that are no plain days, each kept once.
struct OtherDates {
  private(set) var values: [Value] = []
  private var places: [Value: Int] = [:]
  private var texts: [String: [Act.Kind: PackedRows.PackedDate]] = [:]

  func known(_ text: String, _ act: Act.Kind) -> PackedRows.PackedDate? { texts[text]?[act] }

  mutating func add(_ value: Value, for text: String?, _ act: Act.Kind) -> PackedRows.PackedDate {
    let place = places[value] ?? values.count
    if place == values.count {
      values.append(value)
      places[value] = place
    }
    let date = PackedRows.PackedDate(other: place)
    if let text { texts[text, default: [:]][act] = date }
    return date
  }
}

extension Day {
  /// The day that ten bytes write as `2009-06-16`; `nil` for anything else.
  init?(digits: UnsafeBufferPointer<UInt8>) {
    guard digits.count == 10, digits[4] == UInt8(ascii: "-"), digits[7] == UInt8(ascii: "-") else { return nil }
    func number(_ places: Range<Int>) -> Int? {
      var number = 0
      for place in places {
        let digit = Int(digits[place]) - 0x30
        guard (0...9).contains(digit) else { return nil }
        number = number * 10 + digit
      }
      return number
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
