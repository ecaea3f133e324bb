import Diagrams
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
  public let findings: [Finding]
  /// The marks whose regions are not what they should be.
  public let stale: [Finding]

  /// Fills the regions of a document.
  ///
  /// - Parameters:
  ///   - bytes: The document: UTF-8, or a Word document.
  ///   - file: Its path, which tells the language by its ending, and stands in findings.
  ///   - ask: What is to be set into a region, by the words of its mark; what it throws is told at the mark.
  /// - Throws: `QuestionError` for a file in a language that has no marks; `MissingTool` and `ConversionError` where a
  ///   program is missing that is needed for it.
  public init(of bytes: [UInt8], file: String, ask: ([String]) throws -> Content) throws {
    let ending = file.split(separator: "/").last.flatMap { $0.split(separator: ".").last }.map { $0.lowercased() } ?? ""
    if WordEmbedding.endings.contains(ending) {
      let document = try WordEmbedding(of: bytes, file: file, ask: ask)
      (self.bytes, findings, stale) = (document.bytes, document.findings, document.stale)
    } else if let language = documentLanguages.first(where: { $0.endings.contains(ending) }) {
      let document = try TextEmbedding(of: bytes, in: language, file: file, ask: ask)
      (self.bytes, findings, stale) = (document.bytes, document.findings, document.stale)
    } else {
      let known = (documentLanguages.flatMap(\.endings) + WordEmbedding.endings).map { "." + $0 }.joined(
        separator: ", ")
      throw QuestionError("'\(file)' is no document that answers are set into; their files end in \(known)")
    }
  }

  /// What a reader should know of an answer.
  static func doubts(of content: Content, at place: String) -> [Finding] {
    guard case .answer(let answer, _) = content else { return [] }
    if answer.isEmpty { return [Finding(.warning, "no-answer", at: place, "the graph has no answer to this")] }
    if answer.isCut { return [Finding(.warning, "cut-answer", at: place, "this answer is not whole")] }
    return []
  }

  /// The first line in which a region differs.
  static func difference(_ old: [String], _ new: [String]) -> String {
    guard old.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else { return ": it is empty" }
    let index = zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
    func shown(_ lines: [String]) -> String {
      guard index < lines.count else { return "nothing" }
      return "'\(lines[index].prefix(60))\(lines[index].count > 60 ? "…" : "")'"
    }
    return ": was \(shown(old)), is \(shown(new))"
  }

  /// What is wrong with a question, at its mark.
  ///
  /// - Throws: The error itself where a program is missing, for the question is not to blame.
  static func finding(of error: any Error, at place: String) throws -> Finding {
    if case ConversionError.missing = error { throw error }
    let words = "\(error)"
    return Finding(.error, "bad-question", at: place, words.isEmpty ? "this question cannot be asked" : words)
  }
}
