/// The parts of an address, decoded.
struct Address {
  /// The parts of the path.
  let path: [String]
  /// The names and values behind the question mark, in order.
  let query: [(name: String, value: String)]

  /// The address of a target such as `/api/lineage/x?depth=2`; `nil` if it is not well formed.
  init?(_ target: String) {
    let halves = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = halves.first, first.hasPrefix("/") else { return nil }
    var path: [String] = []
    for part in first.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      guard let decoded = Address.decoded(part) else { return nil }
      path.append(decoded)
    }
    var query: [(name: String, value: String)] = []
    for pair in halves.count > 1 ? halves[1].split(separator: "&") : [] {
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Address.decoded(sides[0], isQuery: true),
        let value = sides.count > 1 ? Address.decoded(sides[1], isQuery: true) : ""
      else { return nil }
      query.append((name, value))
    }
    (self.path, self.query) = (path, query)
  }

  /// A part without its percent signs; `nil` where these are wrong, or what comes of them is no text.
  static func decoded(_ part: Substring, isQuery: Bool = false) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(part.utf8)[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "%"):
        guard rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
          return nil
        }
        rest = rest.dropFirst(2)
        bytes.append(value)
      case UInt8(ascii: "+") where isQuery: bytes.append(UInt8(ascii: " "))
      default: bytes.append(byte)
      }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    return text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F } ? nil : text
  }
}
