import Relations

/// A document of text whose marked regions are filled.
struct TextEmbedding {
  private(set) var bytes: [UInt8]
  private(set) var findings: [Embedding.Finding] = []
  private(set) var stale: [Embedding.Finding] = []

  init(
    of bytes: [UInt8], in language: any DocumentLanguage, file: String, ask: ([String]) throws -> Embedding.Content
  ) throws {
    self.bytes = bytes
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let place = Position(file: file, line: 1, column: 1).description
      findings = [Embedding.Finding(.error, "encoding", at: place, "the document is not UTF-8 text")]
      return
    }
    // Scalars, for the two characters that may end a line are one letter.
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    let marks = Marks(in: lines.map { $0.hasSuffix("\r") ? String($0.dropLast()) : $0 }, of: language, file: file)
    findings = marks.findings.map(Embedding.Finding.init)
    var notes = EmbeddedNotes()
    var filled: [(Range<Int>, [String])] = []
    for region in marks.regions where !region.words.isEmpty {
      let place = region.position.description
      do {
        let content = try ask(region.words)
        findings += Embedding.doubts(of: content, at: place)
        let text = try Self.text(of: content, in: language, noting: &notes)
        let isReturned = lines[region.lines.lowerBound - 1].hasSuffix("\r")
        let new = Self.lines(of: text, indent: region.indent, end: isReturned ? "\r" : "")
        if new != Array(lines[region.lines]) { complain(of: region, Array(lines[region.lines]), new) }
        filled.append((region.lines, new))
      } catch {
        findings.append(try Embedding.finding(of: error, at: place))
      }
    }
    guard !findings.haveErrors else { return }
    for (range, new) in filled.reversed() { lines.replaceSubrange(range, with: new) }
    self.bytes = Array(lines.joined(separator: "\n").utf8)
  }

  private mutating func complain(of region: Marks.Region, _ old: [String], _ new: [String]) {
    let question = region.words.joined(separator: " ")
    let message = "what stands here is not the answer to '\(question)'" + Embedding.difference(old, new)
    stale.append(Embedding.Finding(.warning, "stale", at: region.position.description, message))
  }

  private static func text(
    of content: Embedding.Content, in language: any DocumentLanguage, noting notes: inout EmbeddedNotes
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
}
