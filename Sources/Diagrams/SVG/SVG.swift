/// A finished picture, fit to stand alone, to be printed, and to be set into a page among others.
public struct SVG: Sendable, Hashable {
  /// The picture, as UTF-8.
  public let bytes: [UInt8]
  /// What every id in the picture starts with, before a hyphen.
  public let prefix: String
  /// The width of the picture, in pixels.
  public let width: Double
  /// The height of the picture, in pixels.
  public let height: Double
  /// The size of the smallest text in the picture, in pixels.
  public let smallestText: Double
  /// Links that were left out because they are not safe to follow.
  public let droppedLinks: [String]

  /// The picture as a string.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The size of the smallest text where the picture is shown in a column of this width, in pixels.
  public func smallestText(inColumn column: Double) -> Double {
    smallestText * min(1, column / max(width, 1))
  }

  /// What the writer of pictures is called in them; a new number whenever the same layout would give other bytes.
  public static let renderer = "stemma-svg 3"

  /// How a picture is written.
  public struct Options: Sendable, Hashable {
    /// What every id starts with; a hash of the content if not given. Other characters than letters, digits, `-` and `_`
    /// are replaced.
    public var idPrefix: String?
    /// The colours.
    public var theme: Theme
    /// Whether an XML declaration comes first, for a file of its own.
    public var hasProlog: Bool
    /// Whether the picture carries its style rules, which a strict page may forbid; see `Theme.styleSheet`.
    public var hasStyle: Bool
    /// How many relations the description names before it only counts them.
    public var sentences: Int

    /// Makes options.
    public init(
      idPrefix: String? = nil, theme: Theme = .report, hasProlog: Bool = false, hasStyle: Bool = true,
      sentences: Int = 40
    ) {
      self.idPrefix = idPrefix
      self.theme = theme
      self.hasProlog = hasProlog
      self.hasStyle = hasStyle
      self.sentences = sentences
    }
  }

  /// Writes the picture of a diagram as it was laid out. The same diagram, layout and options give the same bytes.
  public init(_ diagram: Diagram, _ layout: Layout, options: Options = Options()) {
    precondition(
      layout.nodes.count == diagram.nodes.count && layout.edges.count == diagram.edges.count, "another diagram's layout"
    )
    let page = Page(diagram, layout)
    var painter = Painter(diagram: diagram, layout: layout, page: page, theme: options.theme)
    let body = painter.paint()
    let head = Head(diagram: diagram, layout: layout, page: page, options: options)
    var markup = head.markup(sheet: painter.outline.sheet)
    markup.append(body)
    markup.raw("</svg>\n")
    let given = options.idPrefix.map { Identifiers.word($0, otherwise: "s") }
    prefix = markup.fill(prefix: given)
    bytes = markup.bytes
    (width, height) = (page.width, page.height)
    smallestText = painter.smallestText
    droppedLinks = painter.droppedLinks
  }
}
