/// A ZIP archive of which some files are changed, added or taken away; all others are written as they were, to the byte.
struct Archive: Sendable {
  /// Its files in the order of its directory.
  let entries: [ArchiveEntry]
  let bytes: [UInt8]
  private var changes: [String: [UInt8]?] = [:]
  private var added: [String] = []

  /// Most bytes that a file may have which is read.
  static let mostBytes = 1 << 26

  /// Reads the directory of an archive.
  ///
  /// - Throws: `ArchiveError` for bytes that are no archive, for one that is cut off, under a password or over 4 GB, and
  ///   for names that lead out of it.
  init(_ bytes: [UInt8]) throws(ArchiveError) {
    self.bytes = bytes
    entries = try ArchiveDirectory(of: bytes).entries
  }

  /// Whether there is a file of a name.
  func holds(_ name: String) -> Bool {
    if let change = changes[name] { return change != nil }
    return entries.contains { $0.name == name }
  }

  /// A file's bytes as they are now; nil where there is none of the name.
  func contents(of name: String) throws -> [UInt8]? {
    if let change = changes[name] { return change }
    guard let entry = entries.first(where: { $0.name == name }) else { return nil }
    guard entry.size <= Archive.mostBytes else {
      throw ArchiveError("its part '\(name)' has \(entry.size) bytes, of which at most \(Archive.mostBytes) are read")
    }
    let packed = Array(bytes[entry.data])
    switch entry.method {
    case 0 where packed.count == entry.size: return packed
    case 8: return try Deflate.unpacked(packed, size: entry.size, checksum: entry.checksum, of: name)
    case 0: throw ArchiveError.damaged(name)
    default: throw ArchiveError("its part '\(name)' is packed in a way that is not known (\(entry.method))")
    }
  }

  /// Changes a file, or adds it behind the others.
  mutating func set(_ name: String, to contents: [UInt8]) {
    if !entries.contains(where: { $0.name == name }), changes[name] == nil { added.append(name) }
    changes[name] = .some(contents)
  }

  /// Takes a file away.
  mutating func remove(_ name: String) {
    added.removeAll { $0 == name }
    changes[name] = .some(nil)
  }

  /// The archive with all changes; the same changes of the same archive give the same bytes.
  func written() throws -> [UInt8] {
    if changes.isEmpty { return bytes }
    var writer = ArchiveWriter()
    for entry in entries {
      switch changes[entry.name] {
      case .none: writer.copy(entry, of: bytes)
      case .some(.none): continue
      case .some(.some(let contents)): try writer.add(entry.name, contents, inPlaceOf: bytes[entry.record])
      }
    }
    for name in added { if case .some(.some(let contents)) = changes[name] { try writer.add(name, contents) } }
    return try writer.finished()
  }
}

/// A file of an archive.
struct ArchiveEntry: Sendable {
  /// Its path within the archive.
  let name: String
  /// How it is packed: 0 as it is, 8 deflated.
  let method: Int
  /// Its CRC-32.
  let checksum: UInt32
  /// How many bytes it has when it is unpacked.
  let size: Int
  /// Where its packed bytes are.
  let data: Range<Int>
  /// Where its header, its packed bytes and what describes them are.
  let extent: Range<Int>
  /// Where its record in the directory is.
  let record: Range<Int>
}

/// Why an archive cannot be read or written, as the end of a sentence that begins with its file.
struct ArchiveError: Error, Hashable, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }

  /// What is in the archive is not what its directory says.
  static func damaged(_ name: String) -> ArchiveError { ArchiveError("its part '\(name)' is damaged") }
}

/// Numbers as archives write them, the lowest byte first.
enum LittleEndian {
  static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reversed().reduce(0) { $0 << 8 | Int($1) } }

  static func bytes(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
