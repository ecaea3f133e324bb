/// A short number by which a text is known again, the same on every machine.
enum Trace {
  /// The hash of a text by Fowler, Noll and Vo (FNV-1a, 64 bits), in hexadecimal digits.
  static func hash(_ text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
