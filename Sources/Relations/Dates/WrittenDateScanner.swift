/// Reads one calendar date, byte by byte.
struct WrittenDateScanner {
  /// What is wrong, and where.
  struct Failure: Error {
    let place: String.Index
    let reason: String
  }

  private let bytes: Substring.UTF8View
  private var place: String.Index

  init(_ text: Substring) {
    bytes = text.utf8
    place = text.startIndex
  }

  /// Reads the whole text as one date.
  mutating func scan() throws(Failure) -> WrittenDate {
    var date = try year()
    let monthPlace = place
    date.month = try part(of: "month")
    if date.month != .absent, date.unknownDigits > 0 {
      throw Failure(place: monthPlace, reason: "of a year that is not known whole, no month can be told; leave it out")
    }
    try check(month: date.month, at: monthPlace)
    let dayPlace = place
    date.day = try part(of: "day")
    try check(dayOf: date, at: dayPlace)
    if let byte = next, let qualifier = WrittenDate.Qualifier(rawValue: String(UnicodeScalar(byte))) {
      date.qualifier = qualifier
      skip()
    }
    if next != nil { throw Failure(place: place, reason: "nothing can follow '\(done)'; " + DateError.shapes) }
    return date
  }

  private var next: UInt8? { place < bytes.endIndex ? bytes[place] : nil }

  private var done: String { String(Substring(bytes)[..<place]) }

  private mutating func skip() { place = bytes.index(after: place) }

  private mutating func year() throws(Failure) -> WrittenDate {
    let start = place
    let isNegative = next == UInt8(ascii: "-")
    if isNegative { skip() }
    var (number, digits, unknown) = (0, 0, 0)
    while let byte = next {
      if let digit = WrittenDateScanner.digit(byte), unknown == 0 {
        number = digits < 4 ? number * 10 + digit : number
      } else if byte == UInt8(ascii: "X"), digits > 0 {
        unknown += 1
        number = digits < 4 ? number * 10 : number
      } else {
        break
      }
      digits += 1
      skip()
    }
    if digits == 0 { throw Failure(place: place, reason: DateError.shapes) }
    if digits != 4 { throw Failure(place: start, reason: "a year has four digits, as in 0988 or 2009") }
    if isNegative, number == 0 { throw Failure(place: start, reason: "there is no year -0000; the year 0 is 0000") }
    return WrittenDate(year: isNegative ? -number : number, unknownDigits: unknown)
  }

  /// A hyphen and two digits or `XX`, or nothing.
  private mutating func part(of name: String) throws(Failure) -> WrittenDate.Part {
    guard next == UInt8(ascii: "-") else { return .absent }
    skip()
    let start = place
    while let byte = next, WrittenDateScanner.digit(byte) != nil || byte == UInt8(ascii: "X") { skip() }
    let written = Substring(bytes)[start..<place]
    if written == "XX" { return .unknown }
    guard written.utf8.count == 2, let number = Int(written) else {
      throw Failure(place: start, reason: "a \(name) has two digits, or XX if it is not known")
    }
    return .known(number)
  }

  private func check(month: WrittenDate.Part, at place: String.Index) throws(Failure) {
    guard case .known(let number) = month, !(1...12).contains(number), !(21...24).contains(number) else { return }
    throw Failure(
      place: bytes.index(after: place),
      reason: "there is no month \(Digits.padded(number, to: 2)); months are 01 to 12, and 21 to 24 spring to winter")
  }

  private func check(dayOf date: WrittenDate, at place: String.Index) throws(Failure) {
    guard date.day != .absent else { return }
    let place = bytes.index(after: place)
    guard case .known(let month) = date.month else {
      if date.day == .unknown { return }
      throw Failure(place: place, reason: "a day needs its month; write -XX-XX if neither is known")
    }
    if month > 20 { throw Failure(place: place, reason: "a season has no days") }
    guard case .known(let day) = date.day else { return }
    let count = Day.count(inMonth: month, of: date.year)
    guard (1...count).contains(day) else {
      let name = "\(Months.names[month - 1]) \(Digits.year(date.year))"
      throw Failure(place: place, reason: "\(name) has \(count) days; write YYYY, YYYY-MM or YYYY-MM-DD")
    }
  }

  private static func digit(_ byte: UInt8) -> Int? { (0x30...0x39).contains(byte) ? Int(byte - 0x30) : nil }
}
