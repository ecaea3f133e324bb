import Relations

/// Where the pages of records stand: one folder for each section, one file for each record, the same every time.
struct Addresses: Sendable {
  private let paths: [String: String]

  /// Paths for all records of a graph. Two ids that differ in case alone get files that differ in more, for systems of
  /// files that take no notice of case.
  init(of dataset: Dataset) {
    var paths: [String: String] = [:]
    var taken: Set<String> = []
    for record in dataset.records {
      let stem = record.section.rawValue + "/" + Addresses.fileName(of: record.id)
      var path = stem
      var number = 2
      while !taken.insert(path.lowercased()).inserted {
        path = "\(stem)~\(number)"
        number += 1
      }
      paths[record.id] = path + ".html"
    }
    for record in dataset.records {
      for old in record.formerIDs where paths[old] == nil { paths[old] = paths[record.id] }
    }
    self.paths = paths
  }

  /// The path of a record's page below its edition; `nil` for what is no record.
  func path(of id: String) -> String? { paths[id] }

  /// A name of a file that can be in an address as it is: letters, digits, `-`, `_` and single dots stay, every other byte
  /// is `~` and two hexadecimal digits. No name begins with a dot, is empty, or is that of the section's own page.
  static func fileName(of id: String) -> String {
    var name = ""
    for byte in id.utf8 {
      let isPlain =
        byte < 0x80 && (Character(Unicode.Scalar(byte)).isLetter || Character(Unicode.Scalar(byte)).isNumber)
      let isInner = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
      let followsDot = name.isEmpty || name.hasSuffix(".")
      if isPlain || isInner && !(byte == UInt8(ascii: ".") && followsDot) {
        name.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        name += "~" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    if name.utf8.count > 120 { name = name.prefix(100) + "~" + String(hash(of: id), radix: 16) }
    return name.isEmpty || name == "index" ? name + "~" : name
  }

  /// Fowler, Noll and Vo's hash of the bytes, so that long ids with one beginning stay apart.
  private static func hash(of id: String) -> UInt64 {
    id.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
