import Relations

/// A language in which documents are written, as far as answers are set into them.
public protocol DocumentLanguage: Sendable {
  /// What it is called.
  var name: String { get }
  /// The endings of files that are written in it.
  var endings: [String] { get }
  /// How a mark begins on its line, and how it ends there: the language's own comment.
  var comment: (open: String, close: String) { get }
  /// The lines that open and close a stretch in which nothing is a mark, such as a listing, given the line that opens it;
  /// nil if the line opens none.
  func listingEnd(openedBy line: Substring) -> (@Sendable (Substring) -> Bool)?
  /// How texts, lists and tables are written.
  var markup: any Markup { get }
  /// A picture with its title and text alternative; without a file it stands in the text itself.
  ///
  /// - Throws: `QuestionError` where the language has no pictures within texts, or takes other formats.
  func figure(_ figure: EmbeddedPicture) throws(QuestionError) -> String
}

/// Every language of documents, in the order in which they are described.
public let documentLanguages: [any DocumentLanguage] = [Markdown(), HyperText(), AsciiDoc(), LaTeX()]

extension DocumentLanguage {
  /// No stretch of a text is without marks.
  public func listingEnd(openedBy line: Substring) -> (@Sendable (Substring) -> Bool)? { nil }
}
