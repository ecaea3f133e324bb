/// Breaks a text into lines, as even as their number allows where that is asked for.
///
/// Lines break at spaces, after hyphens and slashes, between East Asian characters, and inside a word only where the
/// word alone is too wide. What does not fit in the lines allowed ends in an ellipsis.
struct Wrapping {
  /// Widest a line may be, in points.
  let width: Double
  /// Most lines there may be.
  let lines: Int
  /// Size of the font, in points.
  let size: Double
  /// Whether the font is bold.
  let bold: Bool
  /// Whether lines are made even, as in labels; otherwise each is as full as it can be, as in running text.
  let isEven: Bool

  /// A line and its width, in points.
  struct Line: Hashable {
    var text: String
    var width: Double
  }

  /// The lines of a text without newlines; none for a text without letters.
  /// - Complexity: O(c log c) for the c characters that can be seen.
  func wrap(_ text: String) -> [Line] {
    let (pieces, isCut) = pieces(of: text)
    guard !pieces.isEmpty else { return [] }
    var breaks = self.breaks(of: pieces, within: width)
    if breaks.count > lines || isCut { return clipped(pieces, breaks) }
    if isEven && breaks.count > 1 {
      var narrow = width / Double(breaks.count) * 0.8
      var wide = width
      for _ in 0..<8 {
        let middle = (narrow + wide) / 2
        if fits(pieces, within: middle, lines: breaks.count) {
          wide = middle
        } else {
          narrow = middle
        }
      }
      breaks = self.breaks(of: pieces, within: wide)
    }
    return breaks.map { line(pieces[$0]) }
  }

  private struct Piece {
    var text: String
    var width: Double
    var space: Double
  }

  private func measure(_ text: String) -> Double {
    TextMetrics.width(of: text, size: size, bold: bold)
  }

  private func measure(_ pieces: ArraySlice<Piece>) -> Double {
    pieces.reduce(0) { $0 + $1.width + $1.space } - (pieces.last?.space ?? 0)
  }

  private func line(_ pieces: ArraySlice<Piece>) -> Line {
    var text = ""
    for (index, piece) in zip(pieces.indices, pieces) {
      text += piece.text
      if piece.space > 0 && index + 1 < pieces.endIndex { text += " " }
    }
    return Line(text: text, width: measure(text))
  }

  /// The pieces that a line may not break, and whether the text was longer than can ever be shown.
  private func pieces(of text: String) -> (pieces: [Piece], isCut: Bool) {
    let limit = Int(max(width, size) / size * 4) * lines + 8
    if text.utf8.count <= limit, text.utf8.allSatisfy({ $0 < 0x80 }) { return (pieces(ofASCII: text.utf8), false) }
    let seen = text.prefix(limit)
    var pieces: [Piece] = []
    var word = ""
    func close(space: Bool) {
      if !word.isEmpty {
        for part in parts(of: word) { pieces.append(Piece(text: part, width: measure(part), space: 0)) }
        word = ""
      }
      if space, !pieces.isEmpty { pieces[pieces.count - 1].space = measure(" ") }
    }
    for character in seen {
      if character == " " {
        close(space: true)
      } else if character == "\u{200B}" {
        close(space: false)
      } else {
        // A line may break on either side of a character of East Asia, but for the marks that cling to what they close
        // or open.
        let joins = Self.clings.contains(character) || word.last.map(Self.leads.contains) ?? false
        if !joins, isWide(character) || word.last.map(isWide) ?? false { close(space: false) }
        word.append(character)
        if character == "-" || character == "/" || character == "–" { close(space: false) }
      }
    }
    close(space: false)
    return (pieces, seen.endIndex < text.endIndex)
  }

  /// The same of a text whose bytes are its characters: most labels are, and it takes a tenth of the time.
  private func pieces(ofASCII text: String.UTF8View) -> [Piece] {
    var pieces: [Piece] = []
    var start = text.startIndex
    func close(before end: String.Index) {
      guard start < end, let word = String(text[start..<end]) else { return }
      for part in parts(of: word) { pieces.append(Piece(text: part, width: measure(part), space: 0)) }
      start = end
    }
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: " "):
        close(before: index)
        start = text.index(after: index)
        if !pieces.isEmpty { pieces[pieces.count - 1].space = measure(" ") }
      case UInt8(ascii: "-"), UInt8(ascii: "/"): close(before: text.index(after: index))
      default: break
      }
    }
    close(before: text.endIndex)
    return pieces
  }

  private func isWide(_ character: Character) -> Bool {
    character.unicodeScalars.first.map(TextMetrics.isWide) ?? false
  }

  /// Characters that may not begin a line.
  private static let clings: [Character] = ["、", "。", "，", "．", "：", "；", "！", "？", "）", "」", "』", "》", "】"]

  /// Characters that may not end a line.
  private static let leads: [Character] = ["（", "「", "『", "《", "【", "〈"]

  private func parts(of word: String) -> [String] {
    guard measure(word) > width else { return [word] }
    var parts: [String] = []
    var part = ""
    for character in word {
      if !part.isEmpty, measure(part + String(character)) > width {
        parts.append(part)
        part = ""
      }
      part.append(character)
    }
    return parts + [part]
  }

  private func breaks(of pieces: [Piece], within width: Double) -> [Range<Int>] {
    var breaks: [Range<Int>] = []
    var start = 0
    var used = 0.0
    for (index, piece) in pieces.enumerated() {
      if index > start, used + piece.width > width {
        breaks.append(start..<index)
        start = index
        used = 0
      }
      used += piece.width + piece.space
    }
    return breaks + [start..<pieces.count]
  }

  /// Whether pieces fit in so many lines of a width, none of them wider; as `breaks` would tell, without making the lines.
  private func fits(_ pieces: [Piece], within width: Double, lines: Int) -> Bool {
    var (count, start) = (1, 0)
    var (used, sum, space) = (0.0, 0.0, 0.0)
    for index in pieces.indices {
      let (own, after) = (pieces[index].width, pieces[index].space)
      if index > start, used + own > width {
        guard sum - space <= width, count < lines else { return false }
        (count, start, used, sum) = (count + 1, index, 0, 0)
      }
      used += own + after
      sum = sum + own + after
      space = after
    }
    return sum - space <= width
  }

  private func clipped(_ pieces: [Piece], _ breaks: [Range<Int>]) -> [Line] {
    var kept = breaks.prefix(lines).map { line(pieces[$0]) }
    guard var last = kept.popLast() else { return [] }
    while !last.text.isEmpty, measure(last.text + "…") > width || last.text.last == " " { last.text.removeLast() }
    kept.append(Line(text: last.text + "…", width: measure(last.text + "…")))
    return kept
  }
}
