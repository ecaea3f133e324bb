/// The title in a PDF's information, which Cairo leaves empty: added at its end, as PDF allows for changes.
struct PDFTitle {
  private let title: String

  init(_ title: String) { self.title = PlainText.line(title) }

  /// The bytes of a file with the title added; as they are where their end is not understood.
  func added(to file: [UInt8]) -> [UInt8] {
    guard let old = Self.number(after: "startxref", in: file[...]), old < file.count,
      let size = Self.number(after: "/Size", in: file[old...]),
      let root = Self.number(after: "/Root", in: file[old...])
    else { return file }
    var bytes = file
    if bytes.last != 10 { bytes.append(10) }
    let place = bytes.count
    bytes += Array("\(size) 0 obj\n<< /Title <\(hexadecimal)> /Creator (Stemma \(Generator.version)) >>\nendobj\n".utf8)
    let shared = "/Root \(root) 0 R /Info \(size) 0 R /Prev \(old)"
    let table = bytes.count
    // A table of places is followed by a table, a stream of them by a stream.
    if file[old...].starts(with: Array("xref".utf8)) {
      let line = String(repeating: "0", count: 10 - "\(place)".count) + "\(place)"
      bytes += Array("xref\n\(size) 1\n\(line) 00000 n \ntrailer\n<< /Size \(size + 1) \(shared) >>\n".utf8)
    } else {
      let entries: [UInt8] = [place, table].flatMap { (offset: Int) -> [UInt8] in [1] + Self.big(offset) + [0] }
      let kind = "/Type /XRef /Size \(size + 2) /W [1 4 1] /Index [\(size) 2] /Length \(entries.count)"
      bytes += Array("\(size + 1) 0 obj\n<< \(kind) \(shared) >>\nstream\n".utf8) + entries
      bytes += Array("\nendstream\nendobj\n".utf8)
    }
    return bytes + Array("startxref\n\(table)\n%%EOF\n".utf8)
  }

  /// The title in UTF-16, its byte order first.
  private var hexadecimal: String {
    ([0xFEFF] + title.utf16).map { unit in
      let digits = String(unit, radix: 16, uppercase: true)
      return String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }

  private static func big(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  /// The number after the last place where a word stands.
  private static func number(after word: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let word = Array(word.utf8)
    var start = bytes.endIndex - word.count
    while start >= bytes.startIndex {
      if bytes[start] == word[0], bytes[start...].starts(with: word) {
        let rest = bytes[(start + word.count)...].drop { $0 == 32 || $0 == 10 || $0 == 13 }
        let digits = rest.prefix { (0x30...0x39).contains($0) }.prefix(15)
        return digits.isEmpty ? nil : digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      }
      start -= 1
    }
    return nil
  }
}
