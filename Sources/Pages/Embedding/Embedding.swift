import Relations

/// A document with its marked regions filled anew; what is not between marks is the same to the byte.
public struct Embedding: Sendable {
  /// What is set into a region.
  public enum Content: Sendable {
    /// An answer in a shape.
    case answer(Answer, AnswerShape)
    /// A picture.
    case picture(EmbeddedPicture)
  }

  /// The document as it should be.
  public let bytes: [UInt8]
  /// What is wrong: broken marks, questions that cannot be asked, answers that are empty or not whole. With errors the
  /// bytes are those that were given.
  public let findings: [Diagnostic]
  /// The marks whose regions are not what they should be.
  public let stale: [Diagnostic]

  /// Fills the regions of a document.
  ///
  /// - Parameters:
  ///   - bytes: The document, as UTF-8.
  ///   - file: Its path, which tells the language by its ending, and stands in findings.
  ///   - ask: What is to be set into a region, by the words of its mark; what it throws is told at the mark.
  /// - Throws: `QuestionError` for a file in a language that has no marks.
  public init(of bytes: [UInt8], file: String, ask: ([String]) throws -> Content) throws(QuestionError) {
    let language = try Embedding.language(of: file)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let place = Position(file: file, line: 1, column: 1)
      self.init(bytes, [Diagnostic(.error, "encoding", at: place, "the document is not UTF-8 text")], [])
      return
    }
    // Scalars, for the two characters that may end a line are one letter.
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    let marks = Marks(in: lines.map { $0.hasSuffix("\r") ? String($0.dropLast()) : $0 }, of: language, file: file)
    var findings = marks.findings
    var stale: [Diagnostic] = []
    var notes = EmbeddedNotes()
    var filled: [(Range<Int>, [String])] = []
    for region in marks.regions where !region.words.isEmpty {
      do {
        let content = try ask(region.words)
        findings += Embedding.doubts(of: content, at: region.position)
        let text = try Embedding.text(of: content, in: language, noting: &notes)
        let isReturned = lines[region.lines.lowerBound - 1].hasSuffix("\r")
        let new = Embedding.lines(of: text, indent: region.indent, end: isReturned ? "\r" : "")
        if new != Array(lines[region.lines]) {
          stale.append(
            Diagnostic(
              .warning, "stale", at: region.position,
              "what stands here is not the answer to '\(region.words.joined(separator: " "))'"
                + Embedding.difference(Array(lines[region.lines]), new)))
        }
        filled.append((region.lines, new))
      } catch {
        findings.append(Diagnostic(.error, "bad-question", at: region.position, Embedding.sentence(of: error)))
      }
    }
    guard !findings.haveErrors else {
      self.init(bytes, findings, stale)
      return
    }
    for (range, new) in filled.reversed() { lines.replaceSubrange(range, with: new) }
    self.init(Array(lines.joined(separator: "\n").utf8), findings, stale)
  }

  private init(_ bytes: [UInt8], _ findings: [Diagnostic], _ stale: [Diagnostic]) {
    self.bytes = bytes
    self.findings = findings
    self.stale = stale
  }

  /// The language of a document by the ending of its file.
  private static func language(of file: String) throws(QuestionError) -> any DocumentLanguage {
    let ending = file.split(separator: "/").last.flatMap { $0.split(separator: ".").last }.map { $0.lowercased() } ?? ""
    if let language = documentLanguages.first(where: { $0.endings.contains(ending) }) { return language }
    let known = documentLanguages.flatMap(\.endings).map { "." + $0 }.joined(separator: ", ")
    throw QuestionError("'\(file)' is no document that answers are set into; their files end in \(known)")
  }

  private static func text(
    of content: Content, in language: any DocumentLanguage, noting notes: inout EmbeddedNotes
  ) throws -> String {
    switch content {
    case .answer(let answer, let shape):
      AnswerMarkup(answer: answer, markup: language.markup).text(as: shape, noting: &notes)
    case .picture(let picture): try language.figure(picture) + trace(of: picture, in: language)
    }
  }

  /// A comment with the hash of what a picture of pixels tells: its bytes are not the same on every machine.
  private static func trace(of picture: EmbeddedPicture, in language: any DocumentLanguage) -> String {
    guard let file = picture.file, !file.hasSuffix(".svg") else { return "" }
    let parts = [language.comment.open, "data: \(picture.data)", language.comment.close]
    return "\n\n" + parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The lines of a region: a blank one, the text, and a blank one.
  private static func lines(of text: String, indent: String, end: String) -> [String] {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    return ([""] + lines + [""]).map { ($0.isEmpty ? "" : indent + $0) + end }
  }

  /// What a reader should know of an answer.
  private static func doubts(of content: Content, at position: Position) -> [Diagnostic] {
    guard case .answer(let answer, _) = content else { return [] }
    if answer.isEmpty { return [Diagnostic(.warning, "no-answer", at: position, "the graph has no answer to this")] }
    if answer.isCut { return [Diagnostic(.warning, "cut-answer", at: position, "this answer is not whole")] }
    return []
  }

  /// The first line in which a region differs.
  private static func difference(_ old: [String], _ new: [String]) -> String {
    guard old.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else { return ": it is empty" }
    let index = zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
    func shown(_ lines: [String]) -> String {
      guard index < lines.count else { return "nothing" }
      return "'\(lines[index].prefix(60))\(lines[index].count > 60 ? "…" : "")'"
    }
    return ": was \(shown(old)), is \(shown(new))"
  }

  private static func sentence(of error: any Error) -> String {
    let words = "\(error)"
    return words.isEmpty ? "this question cannot be asked" : words
  }
}
