/// The colours of a picture, on a light page and on a dark one.
public struct Theme: Sendable, Hashable {
  /// The name that pictures record.
  public var name: String
  /// The colours on a light page.
  public var light: Colours
  /// The colours on a dark page.
  public var dark: Colours

  /// Makes a theme.
  public init(name: String, light: Colours, dark: Colours) {
    self.name = name
    self.light = light
    self.dark = dark
  }

  /// The colours on one kind of page.
  public struct Colours: Sendable, Hashable {
    /// The page that the picture is made for; it is not drawn, but stands behind the labels of edges.
    public var page: Colour
    /// Names and titles.
    public var ink: Colour
    /// Details and captions.
    public var soft: Colour
    /// Hairlines.
    public var rule: Colour
    /// The fill of shapes in each colour.
    public var fills: [Palette: Colour]
    /// The outlines and edges in each colour, and the words at edges.
    public var lines: [Palette: Colour]
    /// The words on those fills on which neither `ink` nor `soft` could be read.
    public var inks: [Palette: Colour]

    /// Makes the colours on one kind of page; a palette that is left out is grey.
    public init(
      page: Colour, ink: Colour, soft: Colour, rule: Colour, fills: [Palette: Colour], lines: [Palette: Colour],
      inks: [Palette: Colour] = [:]
    ) {
      self.page = page
      self.ink = ink
      self.soft = soft
      self.rule = rule
      self.fills = fills
      self.lines = lines
      self.inks = inks
    }

    func fill(_ palette: Palette) -> Colour { fills[palette] ?? page }
    func line(_ palette: Palette) -> Colour { lines[palette] ?? soft }

    /// The colour of a name, or of a detail, on a fill.
    func ink(on palette: Palette, detail: Bool) -> Colour { inks[palette] ?? (detail ? soft : ink) }
  }
}
