/// Words numbered as they first appear.
///
/// A table of twice as many places as words or more, searched from where a word's hash says (linear probing: Knuth, The
/// Art of Computer Programming 3, 6.4). A place holds half of the hash beside the number, so that hardly ever two words
/// that differ are compared; the words themselves are copied side by side, where they are nearer than in the text.
struct WordNumbers {
  private struct Place: BitwiseCopyable {
    var tag: UInt32 = 0
    /// One more than the number of the word here; 0 if there is none.
    var number: UInt32 = 0
  }

  private struct Word: BitwiseCopyable {
    let start: Int
    let count: Int32
    let hasDoubledQuotes: Bool
    let hash: UInt64
  }

  private var places = [Place](repeating: Place(), count: 1 << 12)
  private var words: [Word] = []
  private var letters: [UInt8] = []

  /// The number of a word, which is the next if it has not been seen.
  ///
  /// - Complexity: O(1) on average, and the length of the word.
  @inline(__always)
  mutating func number(of cell: CellReader.Cell, in bytes: UnsafeRawBufferPointer) -> Int32 {
    let (mask, tag) = (places.count &- 1, UInt32(truncatingIfNeeded: cell.hash &>> 32))
    let start = Int(truncatingIfNeeded: cell.hash) & mask
    let found = places.withUnsafeBufferPointer { places -> (place: Int, number: UInt32) in
      var place = start
      while true {
        let here = places[place]
        if here.number == 0 || here.tag == tag && isSame(Int(here.number) &- 1, cell, in: bytes) {
          return (place, here.number)
        }
        place = (place &+ 1) & mask
      }
    }
    if found.number > 0 { return Int32(truncatingIfNeeded: found.number &- 1) }
    add(cell, in: bytes, at: found.place)
    return Int32(words.count - 1)
  }

  @inline(__always)
  private func isSame(_ number: Int, _ cell: CellReader.Cell, in bytes: UnsafeRawBufferPointer) -> Bool {
    words.withUnsafeBufferPointer { words in
      letters.withUnsafeBytes { letters in
        let word = words[number]
        guard word.hash == cell.hash, Int(word.count) == cell.count, word.hasDoubledQuotes == cell.hasDoubledQuotes
        else { return false }
        var place = 0
        while place &+ 8 <= cell.count {
          let one = letters.loadUnaligned(fromByteOffset: word.start &+ place, as: UInt64.self)
          guard one == bytes.loadUnaligned(fromByteOffset: cell.start &+ place, as: UInt64.self) else { return false }
          place &+= 8
        }
        while place < cell.count {
          guard letters[word.start &+ place] == bytes[cell.start &+ place] else { return false }
          place &+= 1
        }
        return true
      }
    }
  }

  private mutating func add(_ cell: CellReader.Cell, in bytes: UnsafeRawBufferPointer, at place: Int) {
    words.append(
      Word(
        start: letters.count, count: Int32(cell.count), hasDoubledQuotes: cell.hasDoubledQuotes, hash: cell.hash))
    letters += bytes[cell.start..<(cell.start + cell.count)]
    places[place] = Place(tag: UInt32(truncatingIfNeeded: cell.hash >> 32), number: UInt32(words.count))
    if words.count * 2 > places.count { grow() }
  }

  private mutating func grow() {
    places = [Place](repeating: Place(), count: places.count * 4)
    for (number, word) in words.enumerated() {
      var place = Int(truncatingIfNeeded: word.hash) & (places.count - 1)
      while places[place].number != 0 { place = (place + 1) & (places.count - 1) }
      places[place] = Place(tag: UInt32(truncatingIfNeeded: word.hash >> 32), number: UInt32(number) + 1)
    }
  }

  /// The words by their numbers.
  func inOrder() -> [String] {
    letters.withUnsafeBytes { letters in
      words.map { word in
        let bytes = UnsafeRawBufferPointer(rebasing: letters[word.start..<(word.start + Int(word.count))])
        let text = String(decoding: bytes, as: UTF8.self)
        guard word.hasDoubledQuotes else { return text }
        return text.split(separator: "\"\"", omittingEmptySubsequences: false).joined(separator: "\"")
      }
    }
  }
}
