/// What a region of a Word document says, whichever program wrote it last: the words of its paragraphs, its footnotes, and
/// what its pictures are described with.
struct WordReading: Equatable {
  /// The paragraphs that are not empty.
  private(set) var lines: [String] = []
  /// The numbers of figures and of notes that are referred to again, which Word counts itself.
  private(set) var numbers: [String] = []

  private var line = ""
  /// The instructions of the fields that are open, and whether what they show has begun.
  private var fields: [(instruction: String, isShown: Bool)] = []

  /// Reads pieces of a part; `note` is what the footnote of an id says.
  init(of part: XMLPart, in pieces: Range<Int>, note: (String) -> String = { _ in "" }) {
    for index in pieces { take(index, of: part, note) }
    endLine()
  }

  /// All that it says as one line.
  var words: String { lines.joined(separator: " ") }

  static func == (left: WordReading, right: WordReading) -> Bool {
    left.lines == right.lines && left.numbers == right.numbers
  }

  private mutating func take(_ index: Int, of part: XMLPart, _ note: (String) -> String) {
    let piece = part.pieces[index]
    switch (piece.kind, piece.name) {
    case (.text, _):
      let parent = piece.parent.map { part.pieces[$0].name }
      if parent == "w:t" { show(part.words(of: index)) }
      if parent == "w:instrText", !fields.isEmpty { fields[fields.count - 1].instruction += part.words(of: index) }
    case (.close, "w:p"): endLine()
    case (.close, "w:fldSimple"): _ = fields.popLast()
    case (.close, _): return
    case (.open, "w:fldSimple"):
      fields.append((part.attribute("w:instr", of: index) ?? "", true))
      enter()
    case (_, "w:fldChar"): turn(part.attribute("w:fldCharType", of: index))
    case (_, "w:footnoteReference"): line += "[" + note(part.attribute("w:id", of: index) ?? "") + "]"
    case (_, "wp:docPr"):
      line += "(\(part.attribute("title", of: index) ?? ""): \(part.attribute("descr", of: index) ?? ""))"
    case (_, "w:br"), (_, "w:tab"): line += " "
    default: return
    }
  }

  private mutating func show(_ words: String) {
    if fields.contains(where: { !$0.isShown }) { return }
    if fields.contains(where: { WordReading.isNumber($0.instruction) }) {
      let number = words.trimmed
      if !number.isEmpty { numbers.append(number) }
    } else {
      line += words
    }
  }

  private mutating func turn(_ type: String?) {
    switch type {
    case "begin": fields.append(("", false))
    case "separate" where !fields.isEmpty:
      fields[fields.count - 1].isShown = true
      enter()
    case "end": _ = fields.popLast()
    default: return
    }
  }

  /// A reference to an earlier note is to this note, whatever its number.
  private mutating func enter() {
    let words = fields.last?.instruction.split(whereSeparator: \.isWhitespace) ?? []
    if words.first == "NOTEREF", words.count > 1 { line += "[\(words[1])]" }
  }

  /// Whether a field shows a number that Word counts.
  static func isNumber(_ instruction: String) -> Bool {
    let word = instruction.split(whereSeparator: \.isWhitespace).first
    return word == "SEQ" || word == "NOTEREF"
  }

  private mutating func endLine() {
    let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if !words.isEmpty { lines.append(words) }
    line = ""
  }
}
