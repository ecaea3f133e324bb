/// Writes a ZIP archive: the files one behind the other, then the directory.
struct ArchiveWriter {
  private var files: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Takes a file over as it is in another archive.
  mutating func copy(_ entry: ArchiveEntry, of bytes: [UInt8]) {
    var record = Array(bytes[entry.record])
    record.replaceSubrange(42..<46, with: LittleEndian.bytes(files.count, 4))
    files += bytes[entry.extent]
    directory += record
    count += 1
  }

  /// Packs a file, with the day and the rights of the one that it takes the place of.
  mutating func add(_ name: String, _ contents: [UInt8], inPlaceOf old: ArraySlice<UInt8>? = nil) throws {
    let (packed, checksum) = try Deflate.packed(contents)
    let isSmaller = packed.count < contents.count
    let data = isSmaller ? packed : contents
    let name = Array(name.utf8)
    // The first day that archives know, for the same document gives the same bytes on every day.
    let time = old.map { Array($0.dropFirst(12).prefix(4)) } ?? [0, 0, 0x21, 0]
    // Names are UTF-8, which a flag tells where it makes a difference.
    let flags = name.allSatisfy { $0 < 0x80 } ? 0 : 0x800
    var shared = LittleEndian.bytes(20, 2) + LittleEndian.bytes(flags, 2)
    shared += LittleEndian.bytes(isSmaller ? 8 : 0, 2) + time + LittleEndian.bytes(Int(checksum), 4)
    shared += LittleEndian.bytes(data.count, 4) + LittleEndian.bytes(contents.count, 4)
    shared += LittleEndian.bytes(name.count, 2) + [0, 0]
    let maker = old.map { Array($0.dropFirst(4).prefix(2)) } ?? [20, 0]
    let rights = old.map { Array($0.dropFirst(36).prefix(6)) } ?? [0, 0, 0, 0, 0, 0]
    directory +=
      [0x50, 0x4B, 1, 2] + maker + shared + [0, 0, 0, 0] + rights + LittleEndian.bytes(files.count, 4) + name
    files += [0x50, 0x4B, 3, 4] + shared + name + data
    count += 1
  }

  /// The whole archive.
  func finished() throws(ArchiveError) -> [UInt8] {
    guard count < 0xFFFF, files.count + directory.count < 0xFFFF_FFFF else {
      throw ArchiveError("would be larger than an archive may be")
    }
    let end = [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + LittleEndian.bytes(count, 2) + LittleEndian.bytes(count, 2)
    return files + directory + end + LittleEndian.bytes(directory.count, 4) + LittleEndian.bytes(files.count, 4) + [
      0, 0,
    ]
  }
}
