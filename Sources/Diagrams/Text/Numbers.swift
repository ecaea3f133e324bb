/// Numbers as they stand in files, whatever the locale.
enum Numbers {
  /// The most characters of a number: 19 digits, a point and a sign.
  static let room = 24

  /// A number with at most two decimals and no zeros at its end.
  static func short(_ number: Double) -> String {
    var bytes: [UInt8] = []
    append(number, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends a number with at most two decimals and no zeros at its end.
  static func append(_ number: Double, to bytes: inout [UInt8]) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { digits in
      let end = write(number, into: digits, at: 0)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[..<end]))
    }
  }

  /// Appends a whole number.
  static func append(_ number: Int, to bytes: inout [UInt8]) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { digits in
      let end = write(hundredths: number * 100, into: digits, at: 0)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[..<end]))
    }
  }

  /// Writes a number with at most two decimals into a place that has room for it; answers where it ends.
  static func write(_ number: Double, into digits: UnsafeMutableBufferPointer<UInt8>, at start: Int) -> Int {
    write(hundredths: Int((number * 100).rounded()), into: digits, at: start)
  }

  private static func write(
    hundredths: Int, into digits: UnsafeMutableBufferPointer<UInt8>, at start: Int
  ) -> Int {
    let (whole, rest) = Int(hundredths.magnitude).quotientAndRemainder(dividingBy: 100)
    var place = start
    if hundredths < 0 { put(UInt8(ascii: "-"), &place, digits) }
    place += length(of: whole)
    var (left, next) = (whole, place)
    // From the last digit to the first: that is the order in which division gives them.
    repeat {
      next -= 1
      digits[next] = digit(left % 10)
      left /= 10
    } while left > 0
    guard rest > 0 else { return place }
    put(UInt8(ascii: "."), &place, digits)
    put(digit(rest / 10), &place, digits)
    if rest % 10 > 0 { put(digit(rest % 10), &place, digits) }
    return place
  }

  private static func length(of whole: Int) -> Int {
    var (length, bound) = (1, 10)
    while length < 18, whole >= bound { (length, bound) = (length + 1, bound * 10) }
    return length
  }

  private static func digit(_ number: Int) -> UInt8 { UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number) }

  private static func put(_ byte: UInt8, _ place: inout Int, _ digits: UnsafeMutableBufferPointer<UInt8>) {
    digits[place] = byte
    place += 1
  }
}
