import Relations

/// The marks of a Word document, each a paragraph of its own: `{{stemma: …}}` names a question, and `{{/stemma}}` ends the
/// region that Stemma has set behind it. Those of filled regions are hidden.
struct WordMarks {
  /// A region that belongs to Stemma, or a mark that has none yet.
  struct Region {
    /// The question in the words of the command line.
    let words: [String]
    let begin: WordParagraph
    let end: WordParagraph?
    /// The mark that ends it tells a hash of what was set.
    let trace: String?
    /// Where the mark is, for people.
    let place: String
  }

  private(set) var regions: [Region] = []
  private(set) var findings: [Embedding.Finding] = []
  private let file: String

  /// Reads the marks of the part that holds the text.
  init(in part: XMLPart, file: String) {
    self.file = file
    var open: (words: [String], paragraph: WordParagraph)?
    func close() {
      guard let (words, begin) = open else { return }
      if begin.isHidden {
        complain(begin, "this mark is hidden, and the mark that ends its region is gone: '{{/stemma}}'")
      }
      regions.append(Region(words: words, begin: begin, end: nil, trace: nil, place: place(of: begin)))
      open = nil
    }
    for paragraph in WordParagraph.all(in: part) {
      guard let mark = mark(in: paragraph) else { continue }
      switch mark {
      case .begin(let words):
        close()
        open = (words, paragraph)
      case .end(let trace):
        guard let (words, begin) = open, part.pieces[begin.element].parent == part.pieces[paragraph.element].parent
        else {
          complain(paragraph, "here ends a region that no mark begins, or one that begins in another cell or box")
          continue
        }
        regions.append(Region(words: words, begin: begin, end: paragraph, trace: trace, place: place(of: begin)))
        open = nil
      }
    }
    close()
  }

  private enum Mark {
    case begin([String])
    case end(String)
  }

  /// Whether there are words in a paragraph that look like a mark.
  static func isMark(_ text: String) -> Bool { body(of: text) != nil }

  /// What stands behind the first two braces of a mark.
  private static func body(of text: String) -> Substring? {
    guard let braces = text.firstRange(of: "{{") else { return nil }
    let rest = text[braces.upperBound...].drop(while: \.isWhitespace)
    let word = rest.prefix(8).lowercased()
    return word.hasPrefix("stemma:") || word.hasPrefix("/stemma") ? rest : nil
  }

  /// The mark that a paragraph is, if it is one; one that is broken is told of.
  private mutating func mark(in paragraph: WordParagraph) -> Mark? {
    guard let body = WordMarks.body(of: paragraph.text) else { return nil }
    if paragraph.isInBox {
      complain(paragraph, "a box beside the text cannot be filled, for Word has no footnotes there")
      return nil
    }
    let text = paragraph.text.trimmed
    guard text.hasPrefix("{{"), text.hasSuffix("}}"), !paragraph.holdsMore else {
      complain(paragraph, "a mark stands in a paragraph of its own, from '{{' to '}}'")
      return nil
    }
    let rest = String(String(body).trimmed.dropLast(2).dropFirst("stemma:".count)).trimmed
    if body.hasPrefix("/") {
      guard rest.allSatisfy({ $0.isHexDigit }) else {
        complain(paragraph, "'{{/stemma}}' ends a region; here stands '\(rest)' too")
        return nil
      }
      return .end(rest)
    }
    guard let words = WordMarks.words(of: rest) else {
      complain(paragraph, "a quotation mark in this mark has no second one")
      return .begin([])
    }
    if words.isEmpty { complain(paragraph, "this mark names no question, such as 'parties iis-agreement-2009'") }
    return .begin(words)
  }

  /// The words of a command line as Word's corrections leave them: two hyphens have become a dash, quotation marks curved.
  static func words(of text: String) -> [String]? {
    let straight = String(text.map { "“”„‟«»".contains($0) ? "\"" : $0 == "\u{A0}" ? " " : $0 })
    return Marks.words(of: straight)?.map { word in
      guard let dash = word.first, dash == "–" || dash == "—", word.dropFirst().first?.isLetter ?? false else {
        return word
      }
      return (word.count == 2 ? "-" : "--") + word.dropFirst()
    }
  }

  /// A paragraph by its number and its first words.
  func place(of paragraph: WordParagraph) -> String {
    let text = paragraph.text.trimmed
    return "\(file): paragraph \(paragraph.number) '\(text.prefix(60))\(text.count > 60 ? "…" : "")'"
  }

  private mutating func complain(_ paragraph: WordParagraph, _ message: String) {
    findings.append(Embedding.Finding(.error, "broken-mark", at: place(of: paragraph), message))
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmed: String {
    var rest = self[...].drop(while: \.isWhitespace)
    while rest.last?.isWhitespace ?? false { rest.removeLast() }
    return String(rest)
  }
}
