/// The numbers that figures and footnotes have in a Word document: how many stand before them.
struct WordNumbers {
  private var notes = 0
  private var figures = 0
  private var told: [String: Int] = [:]

  /// Whether notes and figures are counted through in plain numbers, so that what Word shows can be known.
  static func arePlain(in parts: [XMLPart]) -> Bool {
    parts.allSatisfy { part in
      let isPlain = part.elements("w:footnotePr").allSatisfy { properties in
        [("w:numFmt", "decimal"), ("w:numRestart", "continuous"), ("w:numStart", "1")].allSatisfy { name, value in
          part.elements(name, in: properties).allSatisfy { part.attribute("w:val", of: $0) == value }
        }
      }
      let fields = part.pieces.indices.compactMap { instruction(of: $0, in: part) }
      return isPlain && !fields.contains { isFigure($0) && restarts($0) }
    }
  }

  /// Whether a field of numbers counts otherwise than by one.
  private static func restarts(_ field: String) -> Bool {
    ["\\r", "\\c", "\\n", "\\s"].contains(where: field.contains)
  }

  /// Counts what stands in a part of the text.
  mutating func count(_ pieces: Range<Int>, of part: XMLPart) {
    for index in pieces {
      let piece = part.pieces[index]
      if piece.name == "w:footnoteReference", piece.kind != .close {
        let own = part.attribute("w:customMarkFollows", of: index)
        if own == nil || own == "0" || own == "false" { notes += 1 }
      }
      if let field = WordNumbers.instruction(of: index, in: part), WordNumbers.isFigure(field) { figures += 1 }
    }
  }

  /// The holes of a region whose numbers are known by what stands before it.
  mutating func fill(_ filling: inout WordFilling) {
    filling.fill { hole in
      switch hole {
      case .note(let id):
        notes += 1
        told[id] = notes
        return hole.text
      case .number(let id): return told[id].map { "\($0)" } ?? "?"
      case .figure:
        figures += 1
        return "\(figures)"
      default: return hole.text
      }
    }
  }

  private static func instruction(of index: Int, in part: XMLPart) -> String? {
    let piece = part.pieces[index]
    if piece.name == "w:fldSimple", piece.kind == .open { return part.attribute("w:instr", of: index) }
    guard piece.kind == .text, let parent = piece.parent, part.pieces[parent].name == "w:instrText" else { return nil }
    return part.words(of: index)
  }

  private static func isFigure(_ field: String) -> Bool {
    field.split(whereSeparator: \.isWhitespace).prefix(2).elementsEqual(["SEQ", "Figure"])
  }
}
