/// A picture to be set into a document.
public struct EmbeddedPicture: Sendable {
  /// The title, which becomes the caption.
  public let title: String
  /// What the picture shows, for those who do not see it.
  public let alternative: String
  /// The picture as markup.
  public let svg: String
  /// The path of its file from the document's folder; nil where it stands in the text.
  public let file: String?
  /// A hash of what the picture tells, by which a linked file of pixels is known to be stale.
  public let data: String

  /// A picture with its title and text alternative.
  public init(title: String, alternative: String, svg: String, file: String?, data: String) {
    self.title = title
    self.alternative = alternative
    self.svg = svg
    self.file = file
    self.data = data
  }
}
