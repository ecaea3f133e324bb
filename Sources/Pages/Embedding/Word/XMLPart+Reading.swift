extension XMLPart {
  /// What stands in a range of the file.
  func source(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Where an element stands, from its first tag to its last.
  func range(of element: Int) -> Range<Int> {
    pieces[element].range.lowerBound..<pieces[pieces[element].mate].range.upperBound
  }

  /// The elements of a name, from top to bottom; within another where one is named.
  func elements(_ name: String, in element: Int? = nil) -> [Int] {
    let range = element.map { $0..<(pieces[$0].mate + 1) } ?? pieces.indices
    return range.filter { (pieces[$0].kind == .open || pieces[$0].kind == .empty) && pieces[$0].name == name }
  }

  /// The elements that stand in another, from the innermost out.
  func ancestors(of piece: Int) -> [Int] {
    var found: [Int] = []
    var parent = pieces[piece].parent
    while let next = parent {
      found.append(next)
      parent = pieces[next].parent
    }
    return found
  }

  /// An attribute of a tag, by its name with its prefix.
  func attribute(_ name: String, of piece: Int) -> String? {
    value(of: name, of: piece).map { XMLPart.unescaped(source($0)) }
  }

  /// Where the value of an attribute stands, between its quotation marks.
  func value(of name: String, of piece: Int) -> Range<Int>? {
    var rest = bytes[pieces[piece].range].drop { $0 > 0x20 }
    while let equals = rest.firstIndex(of: 0x3D) {
      let key = rest[..<equals].filter { $0 > 0x20 }
      let value = rest[(equals + 1)...].drop { $0 <= 0x20 }
      guard let quote = value.first, quote == 0x22 || quote == 0x27,
        let end = value.dropFirst().firstIndex(of: quote)
      else { return nil }
      if key.elementsEqual(name.utf8) { return (value.startIndex + 1)..<end }
      rest = value[(end + 1)...]
    }
    return nil
  }

  /// The words of a stretch of text.
  func words(of piece: Int) -> String {
    let text = source(pieces[piece].range)
    if text.hasPrefix("<![CDATA[") { return String(text.dropFirst(9).dropLast(3)) }
    return XMLPart.unescaped(text)
  }

  /// Words in which entities and numbers of characters are what they stand for.
  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(0x26) else { return text }
    var words = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      words += rest[..<start]
      guard let end = rest[start...].firstIndex(of: ";") else { return words + rest[start...] }
      let name = rest[rest.index(after: start)..<end]
      words += character(named: name) ?? "&\(name);"
      rest = rest[rest.index(after: end)...]
    }
    return words + rest
  }

  private static func character(named name: Substring) -> String? {
    let known = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
    if let known = known[String(name)] { return known }
    guard name.hasPrefix("#") else { return nil }
    let number = name.dropFirst()
    let value = number.hasPrefix("x") ? UInt32(number.dropFirst(), radix: 16) : UInt32(number)
    return value.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }

  /// The file with markup added as the last in its outermost element.
  func appending(_ markup: String) -> [UInt8] {
    guard let root else { return bytes }
    let tag = pieces[root]
    if tag.kind == .empty {
      // It has to be opened first; its last two bytes are '/>'.
      return bytes[..<(tag.range.upperBound - 2)] + Array(">\(markup)</\(tag.name)>".utf8)
        + bytes[tag.range.upperBound...]
    }
    let end = pieces[tag.mate].range.lowerBound
    return bytes[..<end] + Array(markup.utf8) + bytes[end...]
  }

  /// The file with ranges of it replaced; the ranges do not overlap, but something may be put in where one begins.
  func replacing(_ changes: [(range: Range<Int>, markup: String)]) -> [UInt8] {
    var new: [UInt8] = []
    var place = 0
    for (range, markup) in changes.sorted(by: Self.isBefore) {
      new += bytes[place..<range.lowerBound] + Array(markup.utf8)
      place = range.upperBound
    }
    return new + bytes[place...]
  }
  private static func isBefore(
    _ left: (range: Range<Int>, markup: String), _ right: (range: Range<Int>, markup: String)
  )
    -> Bool
  {
    (left.range.lowerBound, left.range.upperBound) < (right.range.lowerBound, right.range.upperBound)
  }
}
