import Relations

/// The marked regions of a document: each between the line of a mark that names a question, and the line that ends it.
struct Marks {
  /// A region that belongs to Stemma.
  struct Region: Hashable {
    /// The question in the words of the command line.
    let words: [String]
    /// Where the mark is.
    let position: Position
    /// The lines between the mark and its end.
    let lines: Range<Int>
    /// What stands before the mark on its line.
    let indent: String
  }

  /// The regions from top to bottom.
  private(set) var regions: [Region] = []
  /// What is wrong with marks.
  private(set) var findings: [Diagnostic] = []
  private let language: any DocumentLanguage
  private let file: String

  /// A mark of which the end has not come.
  private struct Opening {
    let words: [String]
    let line: Int
    let column: Int
    let indent: String
  }

  /// Reads the marks of a document, given its lines without their ends.
  ///
  /// - Complexity: O(n) for n characters.
  init(in lines: [String], of language: any DocumentLanguage, file: String) {
    self.language = language
    self.file = file
    var opening: Opening?
    var listingEnd: (@Sendable (Substring) -> Bool)?
    for (number, line) in lines.enumerated() {
      // Within a region all is Stemma's, listings too; within a listing nothing is a mark.
      if opening == nil, let isEnd = listingEnd {
        if isEnd(line[...]) { listingEnd = nil }
        continue
      }
      guard let mark = mark(on: line, number) else {
        if opening == nil { listingEnd = language.listingEnd(openedBy: line[...]) }
        continue
      }
      take(mark, &opening)
    }
    if let opening { complain(opening.line, opening.column, "this mark has no end: '\(end)' on a line of its own") }
  }

  /// How a region ends, in the language's own comment.
  private var end: String {
    [language.comment.open, "/stemma", language.comment.close].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private enum Mark {
    case begin(Opening)
    case end(line: Int, column: Int)
  }

  private mutating func take(_ mark: Mark, _ opening: inout Opening?) {
    switch mark {
    case .begin(let next):
      if let opening {
        complain(next.line, next.column, "a mark stands within another, which begins at line \(opening.line + 1)")
      }
      opening = next
    case .end(let line, let column):
      guard let begun = opening else { return complain(line, column, "here ends a region that no mark begins") }
      regions.append(
        Region(
          words: begun.words, position: Position(file: file, line: begun.line + 1, column: begun.column),
          lines: (begun.line + 1)..<line, indent: begun.indent))
      opening = nil
    }
  }

  /// The mark on a line, if there is one; one that is broken is told of.
  private mutating func mark(on line: String, _ number: Int) -> Mark? {
    let indent = line.prefix { $0 == " " || $0 == "\t" }
    var rest = line.dropFirst(indent.count)
    guard rest.hasPrefix(language.comment.open) else { return nil }
    rest = rest.dropFirst(language.comment.open.count).drop { $0 == " " }
    let column = indent.count + 1
    let isEnd = rest.hasPrefix("/stemma")
    guard isEnd || rest.hasPrefix("stemma:") else { return nil }
    rest = rest.dropFirst("stemma:".count)
    while rest.last?.isWhitespace ?? false { rest.removeLast() }
    guard rest.hasSuffix(language.comment.close) else {
      complain(
        number, column, "a mark stands on a line of its own, and the comment ends there: '\(language.comment.close)'")
      return nil
    }
    rest = rest.dropLast(language.comment.close.count)
    let text = rest.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if isEnd {
      guard text.isEmpty else {
        complain(number, column, "'\(end)' ends a region; here stands '\(text)' too")
        return nil
      }
      return .end(line: number, column: column)
    }
    guard let words = Marks.words(of: String(rest)) else {
      complain(number, column, "a quotation mark in this mark has no second one")
      return .begin(Opening(words: [], line: number, column: column, indent: String(indent)))
    }
    if words.isEmpty { complain(number, column, "this mark names no question, such as 'parties iis-agreement-2009'") }
    return .begin(Opening(words: words, line: number, column: column, indent: String(indent)))
  }

  private mutating func complain(_ line: Int, _ column: Int, _ message: String) {
    findings.append(
      Diagnostic(.error, "broken-mark", at: Position(file: file, line: line + 1, column: column), message))
  }

  /// The words of a command line; what stands in single or double quotes is one. Nil where a quote has no end.
  static func words(of text: String) -> [String]? {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for letter in text {
      if let open = quote {
        if letter == open { quote = nil } else { word = (word ?? "") + String(letter) }
      } else if letter == "'" || letter == "\"" {
        quote = letter
        word = word ?? ""
      } else if letter.isWhitespace {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(letter)
      }
    }
    if let done = word { words.append(done) }
    return quote == nil ? words : nil
  }
}
