/// The places of a YAML text where a hash behind a space makes a comment of what was probably meant as text: `Item #5`.
///
/// A comment that people write has a space behind its hash; what has none is taken for text that would be lost.
struct LostHashes {
  /// The column of the hash, by line and by the column where the text before it ends; all count from 0, in scalars.
  private var hashes: [Place: Int] = [:]

  private struct Place: Hashable {
    let line: Int
    let column: Int
  }

  /// - Complexity: O(n) for n bytes.
  init(in bytes: UnsafeBufferPointer<UInt8>) {
    var line = 0
    var column = 0
    var end = 0
    for (index, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
      switch byte {
      case UInt8(ascii: "\n"):
        (line, column, end) = (line + 1, 0, 0)
        continue
      case UInt8(ascii: "#") where end > 0 && end < column && LostHashes.isText(bytes, index + 1):
        hashes[Place(line: line, column: end)] = column
        end = column + 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      default: end = column + 1
      }
      column += 1
    }
  }

  /// The column of the hash behind a text that ends at a place, if there is one.
  func hash(behind line: Int, _ column: Int) -> Int? {
    hashes.isEmpty ? nil : hashes[Place(line: line, column: column)]
  }

  private static func isText(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index < bytes.count && !" \t\r\n#".utf8.contains(bytes[index])
  }
}
