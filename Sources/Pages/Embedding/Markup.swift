/// How a language of documents writes what answers are made of.
public protocol Markup: Sendable {
  /// Words in which nothing is markup.
  func plain(_ words: String) -> String
  /// Words that stand out.
  func strong(_ words: String) -> String
  /// An id, or something to be typed.
  func code(_ words: String) -> String
  /// Words that lead to an address.
  func link(_ words: String, to address: String) -> String
  /// A reference to a source, in a text; the first one in a document may hold what is told of the source.
  func reference(to note: EmbeddedNotes.Note) -> String
  /// What stands between two references, so that 1 and 2 are not 12.
  var gap: String { get }
  /// A sentence or some.
  func paragraph(_ inline: String) -> String
  /// Points, each with how deep it stands.
  func list(_ items: [(text: String, depth: Int)]) -> String
  /// Rows under titles.
  func table(_ titles: [(text: String, isNumber: Bool)], _ rows: [[String]]) -> String
  /// What is told of sources that are referred to for the first time in a document; empty where references hold it.
  func notes(_ notes: [EmbeddedNotes.Note]) -> String
}
