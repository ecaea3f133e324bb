/// The directory at the end of a ZIP archive (APPNOTE.TXT 6.3, 4.3).
struct ArchiveDirectory {
  private(set) var entries: [ArchiveEntry] = []
  private let bytes: [UInt8]

  private static let header = 0x0403_4B50
  private static let record = 0x0201_4B50
  private static let end = 0x0605_4B50

  init(of bytes: [UInt8]) throws(ArchiveError) {
    self.bytes = bytes
    // A document under a password, and one of before 2007, is a compound file.
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw ArchiveError("is under a password or of an older Word; save it as .docx without a password")
    }
    guard bytes.starts(with: [0x50, 0x4B]) else { throw ArchiveError("is no Word document: it is no ZIP archive") }
    guard let end = place(of: ArchiveDirectory.end) else { throw ArchiveError("is cut off: its end is missing") }
    let (count, start) = (number(end + 10, 2), number(end + 16, 4))
    guard count < 0xFFFF, start < 0xFFFF_FFFF else { throw ArchiveError("is larger than what Stemma reads") }
    try read(count, from: start, to: end)
  }

  /// Where the record at the end begins, behind which nothing but a comment of the length that it tells may stand.
  private func place(of mark: Int) -> Int? {
    var place = bytes.count - 22
    while place >= 0, place > bytes.count - 22 - 0x10000 {
      if number(place, 4) == mark, place + 22 + number(place + 20, 2) == bytes.count { return place }
      place -= 1
    }
    return nil
  }

  private mutating func read(_ count: Int, from start: Int, to end: Int) throws(ArchiveError) {
    var place = start
    var names: Set<String> = []
    var records: [(name: String, record: Range<Int>, offset: Int)] = []
    for _ in 0..<count {
      guard place + 46 <= end, number(place, 4) == ArchiveDirectory.record else { throw Self.broken }
      let length = number(place + 28, 2)
      let next = place + 46 + length + number(place + 30, 2) + number(place + 32, 2)
      guard next <= end else { throw Self.broken }
      let name = String(decoding: bytes[(place + 46)..<(place + 46 + length)], as: UTF8.self)
      if number(place + 8, 2) & 1 == 1 { throw ArchiveError("is under a password: its part '\(name)' is encrypted") }
      guard ArchiveDirectory.isInside(name) else { throw ArchiveError("has a part '\(name)', which leads out of it") }
      guard names.insert(name).inserted else { throw ArchiveError("has two parts '\(name)'") }
      records.append((name, place..<next, number(place + 42, 4)))
      place = next
    }
    // A file reaches to the next one: what may stand behind its bytes, such as their length once more, is its own.
    let starts = (records.map(\.offset) + [start]).sorted()
    let nexts = Dictionary(zip(starts, starts.dropFirst()), uniquingKeysWith: { $1 })
    for (name, record, offset) in records {
      guard let next = nexts[offset], next > offset, next <= start else { throw Self.broken }
      entries.append(try entry(name, record, offset..<next))
    }
  }

  private func entry(
    _ name: String, _ record: Range<Int>, _ extent: Range<Int>
  ) throws(ArchiveError) -> ArchiveEntry {
    let (offset, packed, size) = (
      extent.lowerBound, number(record.lowerBound + 20, 4), number(record.lowerBound + 24, 4)
    )
    guard offset + 30 <= extent.upperBound, number(offset, 4) == ArchiveDirectory.header else { throw Self.broken }
    let data = offset + 30 + number(offset + 26, 2) + number(offset + 28, 2)
    guard data + packed <= extent.upperBound else { throw Self.broken }
    return ArchiveEntry(
      name: name, method: number(record.lowerBound + 10, 2), checksum: UInt32(number(record.lowerBound + 16, 4)),
      size: size, data: data..<(data + packed), extent: extent, record: record)
  }

  private static var broken: ArchiveError { ArchiveError("is cut off or damaged: its directory leads to nothing") }

  /// Whether a name stays within the archive when its files are unpacked.
  private static func isInside(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix("/") && !name.contains("\\") && !name.contains(":") && !name.contains("\0")
      && !name.split(separator: "/", omittingEmptySubsequences: false).contains("..")
  }

  private func number(_ place: Int, _ count: Int) -> Int { LittleEndian.number(bytes[place..<(place + count)]) }
}
