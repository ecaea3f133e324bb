/// A hash of 64 bits: the same on every machine, and for telling changes, not for safety.
struct Digest {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes in some bytes, eight at a time: multiplied and folded, as in the hash of Fowler, Noll and Vo, and mixed at the
  /// end, so that every bit of the word follows every bit of what was taken in.
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var start = 0
    while start + 8 <= bytes.count {
      take(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)))
      start += 8
    }
    var rest: UInt64 = 0
    for byte in bytes[start...] { rest = rest << 8 | UInt64(byte) }
    // The number of bytes is taken in too, so that "a" and "b" differ from "ab".
    take(rest)
    take(UInt64(bytes.count))
  }

  /// Takes in some bytes.
  mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

  /// Takes in a text.
  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }

  private mutating func take(_ word: UInt64) {
    hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 29
  }

  /// Ten hexadecimal digits of the hash.
  var word: String {
    let mixed = (hash ^ hash >> 32) &* 0xD6E8_FEB8_6659_FD93
    let digits = String(mixed >> 24, radix: 16)
    return String(repeating: "0", count: 10 - digits.count) + digits
  }
}
