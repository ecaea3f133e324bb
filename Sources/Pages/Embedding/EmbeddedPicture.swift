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
  /// The picture for a document that is made of files.
  public let part: Part

  /// A picture as files within a document, for programs that know little of styles.
  public struct Part: Sendable {
    /// The picture as SVG without style rules.
    public let svg: [UInt8]
    /// Its width in pixels.
    public let width: Double
    /// Its height in pixels.
    public let height: Double
    /// The picture as PNG, with so many pixels for each of its own.
    public let png: @Sendable (_ scale: Double) throws -> [UInt8]

    /// A picture of a size.
    public init(svg: [UInt8], width: Double, height: Double, png: @escaping @Sendable (Double) throws -> [UInt8]) {
      self.svg = svg
      self.width = width
      self.height = height
      self.png = png
    }
  }

  /// A picture with its title and text alternative.
  public init(title: String, alternative: String, svg: String, file: String?, data: String, part: Part) {
    self.title = title
    self.alternative = alternative
    self.svg = svg
    self.file = file
    self.data = data
    self.part = part
  }
}
