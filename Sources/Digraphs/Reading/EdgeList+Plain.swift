extension EdgeList {
  /// Reads an edge list that has nothing but two numbers on each line, one space, tab or comma between; nil if it has
  /// anything else.
  ///
  /// Four cursors go through four parts of the text by turns, so that none waits for another's number to end, and each
  /// takes a number's digits at once, eight bytes as one word. (Lemire, Quickly parsing eight digits, 2018; Mula, SWAR
  /// conversion of digits, 2014.)
  init?(plain bytes: UnsafeRawBufferPointer) {
    let cuts = Self.cuts(bytes)
    // The last few lines are too near the end to be read as words.
    guard let rest = try? EdgeList(any: UnsafeRawBufferPointer(rebasing: bytes[cuts[4]...])) else { return nil }
    let counts = zip(cuts, cuts.dropFirst()).map { bytes.newlines(in: $0..<$1) }
    let quick = counts.reduce(0, +)
    let count = quick + rest.tails.count
    guard quick > 0, count < Adjacency.limit, let start = bytes.baseAddress else { return nil }
    var greatest: UInt64?
    heads = [Int32](unsafeUninitializedCapacity: count) { heads, initialized in
      initialized = count
      _ = heads[quick...].update(fromContentsOf: rest.heads)
      tails = [Int32](unsafeUninitializedCapacity: count) { tails, initialized in
        initialized = count
        _ = tails[quick...].update(fromContentsOf: rest.tails)
        var first = 0
        let cursors = (0..<4).map { part in
          defer { first += counts[part] }
          return LineCursor(
            start + cuts[part], until: start + cuts[part + 1], tails: tails.baseAddress! + first,
            heads: heads.baseAddress! + first)  // There is at least one line, so the buffers have addresses.
        }
        greatest = Self.readAll(cursors)
      }
    }
    guard let greatest, greatest < Adjacency.limit else { return nil }
    self.greatest = max(Int32(greatest), rest.greatest)
  }

  /// Where four parts of the text begin, and the last ends: each after a line, and the last 32 bytes before the end.
  private static func cuts(_ bytes: UnsafeRawBufferPointer) -> [Int] {
    let last = max(0, bytes.count - 32)
    return (0...4).map { part in
      guard part > 0 else { return 0 }
      let line = UInt8(ascii: "\n")
      return part < 4
        ? bytes[(part * last / 4)..<last].firstIndex(of: line).map { $0 + 1 } ?? last
        : bytes[..<last].lastIndex(of: line).map { $0 + 1 } ?? 0
    }.reduce(into: []) { cuts, cut in cuts.append(max(cut, cuts.last ?? 0)) }
  }

  /// The greatest number that the cursors find, or nil if one finds anything else than numbers.
  private static func readAll(_ cursors: [LineCursor]) -> UInt64? {
    var (one, two, three, four) = (cursors[0], cursors[1], cursors[2], cursors[3])
    var isPlain = true
    while isPlain && !one.isAtEnd && !two.isAtEnd && !three.isAtEnd && !four.isAtEnd {
      let (first, second, third, fourth) = (one.readLine(), two.readLine(), three.readLine(), four.readLine())
      isPlain = first && second && third && fourth
    }
    while isPlain && !one.isAtEnd { isPlain = one.readLine() }
    while isPlain && !two.isAtEnd { isPlain = two.readLine() }
    while isPlain && !three.isAtEnd { isPlain = three.readLine() }
    while isPlain && !four.isAtEnd { isPlain = four.readLine() }
    return isPlain ? max(one.greatest, two.greatest, three.greatest, four.greatest) : nil
  }
}

/// A place in an edge list, and where the ends of the next arc go.
private struct LineCursor {
  private var position: UnsafeRawPointer
  private let end: UnsafeRawPointer
  private var tails: UnsafeMutablePointer<Int32>
  private var heads: UnsafeMutablePointer<Int32>
  private(set) var greatest: UInt64 = 0

  init(
    _ start: UnsafeRawPointer, until end: UnsafeRawPointer, tails: UnsafeMutablePointer<Int32>,
    heads: UnsafeMutablePointer<Int32>
  ) {
    (position, self.end, self.tails, self.heads) = (start, end, tails, heads)
  }

  var isAtEnd: Bool { position >= end }

  /// Reads a line, or says no if there is anything but two numbers on it.
  @inline(__always)
  mutating func readLine() -> Bool {
    let (tail, between) = readNumber()
    let (head, after) = readNumber()
    tails.pointee = Int32(truncatingIfNeeded: tail)
    heads.pointee = Int32(truncatingIfNeeded: head)
    tails += 1
    heads += 1
    greatest = max(greatest, tail, head)
    return after == 10 && (between == 32 || between == 9 || between == 44)
  }

  /// The number that begins here and the byte after it, both 0 if none does, and goes on behind that byte.
  @inline(__always)
  private mutating func readNumber() -> (UInt64, UInt64) {
    let word = UInt64(littleEndian: position.loadUnaligned(as: UInt64.self))
    let digits = word ^ 0x3030_3030_3030_3030
    // The lowest high bit that is set belongs to the first byte that is no digit.
    let others = ((digits &+ 0x7676_7676_7676_7676) | digits) & 0x8080_8080_8080_8080
    guard others != 0 else { return readLongNumber() }
    let length = others.trailingZeroBitCount & ~7
    guard length > 0 else { return (0, 0) }
    position += length >> 3 &+ 1
    // Digits by twos, by fours, by eights; zeros are put before them.
    let padded = digits &<< UInt64(64 &- length)
    let twos = (padded &* 10 &+ padded &>> 8) & 0x00ff_00ff_00ff_00ff
    let fours = (twos &* 100 &+ twos &>> 16) & 0x0000_ffff_0000_ffff
    return ((fours &* 10000 &+ fours &>> 32) & 0xffff_ffff, word &>> UInt64(length) & 0xff)
  }

  /// A number of eight digits or more; one too great for a vertex if it has more than ten.
  private mutating func readLongNumber() -> (UInt64, UInt64) {
    var value: UInt64 = 0
    while position < end {
      let byte = position.load(as: UInt8.self)
      position += 1
      guard byte >= 48, byte < 58 else { return (value, UInt64(byte)) }
      value = min(value * 10 + UInt64(byte - 48), 1 << 40)
    }
    return (value, 0)
  }
}

extension UnsafeRawBufferPointer {
  /// How many lines end in a range of bytes.
  fileprivate func newlines(in range: Range<Int>) -> Int {
    var (count, position) = (0, range.lowerBound)
    let words = range.count / 8
    var left = words
    while left > 0 {
      // A byte of the sum counts up to 255 words.
      var sums: UInt64 = 0
      let block = left < 255 ? left : 255
      for _ in 0..<block {
        let differing = loadUnaligned(fromByteOffset: position, as: UInt64.self) ^ 0x0a0a_0a0a_0a0a_0a0a
        let isOther = ((differing & 0x7f7f_7f7f_7f7f_7f7f) &+ 0x7f7f_7f7f_7f7f_7f7f) | differing
        sums &+= ~isOther >> 7 & 0x0101_0101_0101_0101
        position += 8
      }
      left -= block
      count += (0..<8).reduce(0) { $0 + Int(sums >> (8 * UInt64($1)) & 0xff) }
    }
    for byte in self[position..<range.upperBound] { count += byte == 10 ? 1 : 0 }
    return count
  }
}
