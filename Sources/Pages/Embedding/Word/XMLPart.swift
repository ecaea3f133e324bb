/// The tags and texts of an XML file with the places where they stand, so that it can be changed and all else in it stays
/// the same to the byte.
struct XMLPart: Sendable {
  /// What a stretch of the file is.
  enum Kind: Sendable { case open, close, empty, text, other }

  /// A tag, the text between two tags, or what is neither.
  struct Piece: Sendable {
    let kind: Kind
    /// The name of the element; empty where it is no tag.
    let name: String
    let range: Range<Int>
    /// The element in which it stands, by the place of its first tag; nil for the outermost.
    let parent: Int?
    /// The other tag of the element; its own place where there is none.
    fileprivate(set) var mate: Int
  }

  let bytes: [UInt8]
  private(set) var pieces: [Piece] = []

  /// Reads the tags of a file.
  ///
  /// - Complexity: O(n) for n bytes.
  /// - Throws: `ArchiveError` for what is not well-formed, not UTF-8, or has a DOCTYPE, in which entities could hide.
  init(_ bytes: [UInt8], of name: String) throws(ArchiveError) {
    self.bytes = bytes
    guard String(validating: bytes, as: UTF8.self) != nil else { throw ArchiveError("its part '\(name)' is not UTF-8") }
    var open: [Int] = []
    var place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while place < bytes.count {
      guard let piece = next(at: place, in: open.last) else { throw Self.broken(name, place) }
      place = piece.range.upperBound
      if piece.kind == .open { open.append(pieces.count) }
      if piece.kind == .close {
        guard let first = open.popLast(), pieces[first].name == piece.name else {
          throw Self.broken(name, piece.range.lowerBound)
        }
        pieces[first].mate = pieces.count
        pieces.append(Piece(kind: .close, name: piece.name, range: piece.range, parent: open.last, mate: first))
      } else {
        pieces.append(piece)
      }
    }
    guard open.isEmpty, root != nil else { throw Self.broken(name, bytes.count) }
  }

  private static func broken(_ name: String, _ place: Int) -> ArchiveError {
    ArchiveError("its part '\(name)' is not well-formed XML at byte \(place + 1)")
  }

  /// The outermost element.
  var root: Int? { pieces.firstIndex { $0.kind == .open || $0.kind == .empty } }

  private func next(at place: Int, in parent: Int?) -> Piece? {
    func piece(_ kind: Kind, _ name: String, to end: Int) -> Piece {
      Piece(kind: kind, name: name, range: place..<end, parent: parent, mate: pieces.count)
    }
    guard bytes[place] == 0x3C else {
      let end = bytes[place...].firstIndex(of: 0x3C) ?? bytes.count
      return piece(.text, "", to: end)
    }
    let rest = bytes[place...]
    if rest.starts(with: Array("<!--".utf8)) {
      return end(of: "-->", from: place + 4).map { piece(.other, "", to: $0) }
    }
    if rest.starts(with: Array("<![CDATA[".utf8)) {
      return parent == nil ? nil : end(of: "]]>", from: place + 9).map { piece(.text, "", to: $0) }
    }
    if rest.starts(with: Array("<?".utf8)) { return end(of: "?>", from: place + 2).map { piece(.other, "", to: $0) } }
    if rest.starts(with: Array("<!".utf8)) { return nil }
    guard let end = endOfTag(from: place + 1) else { return nil }
    let isClose = bytes[place + 1] == 0x2F
    let isEmpty = bytes[end - 2] == 0x2F
    let start = place + (isClose ? 2 : 1)
    let name = bytes[start..<end].prefix { !XMLPart.endsName.contains($0) }
    guard !name.isEmpty, !(isClose && isEmpty) else { return nil }
    return piece(isClose ? .close : isEmpty ? .empty : .open, String(decoding: name, as: UTF8.self), to: end)
  }

  private static let endsName: [UInt8] = [0x20, 0x09, 0x0A, 0x0D, 0x2F, 0x3E]

  private func end(of mark: String, from start: Int) -> Int? {
    let mark = Array(mark.utf8)
    var place = start
    while place + mark.count <= bytes.count {
      if bytes[place] == mark[0], bytes[place...].starts(with: mark) { return place + mark.count }
      place += 1
    }
    return nil
  }

  /// Where a tag ends; what stands in quotation marks ends none.
  private func endOfTag(from start: Int) -> Int? {
    var quote: UInt8?
    for place in start..<bytes.count {
      let byte = bytes[place]
      if byte == 0x3C { return nil }
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x3E {
        return place + 1
      }
    }
    return nil
  }
}
