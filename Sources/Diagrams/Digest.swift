/// The 64-bit hash of Fowler, Noll and Vo (variant 1a): the same on every machine, and for telling changes, not for safety.
struct Digest {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes in some bytes.
  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  /// Takes in a text and its end, so that "a" and "b" differ from "ab".
  mutating func add(_ text: String) {
    add(text.utf8)
    add(CollectionOfOne(0xFF))
  }

  /// Ten hexadecimal digits of the hash.
  var word: String {
    let digits = String(hash >> 24, radix: 16)
    return String(repeating: "0", count: 10 - digits.count) + digits
  }
}
