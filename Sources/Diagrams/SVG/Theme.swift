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

    /// Makes the colours on one kind of page; a palette that is left out is grey.
    public init(
      page: Colour, ink: Colour, soft: Colour, rule: Colour, fills: [Palette: Colour], lines: [Palette: Colour]
    ) {
      self.page = page
      self.ink = ink
      self.soft = soft
      self.rule = rule
      self.fills = fills
      self.lines = lines
    }

    func fill(_ palette: Palette) -> Colour { fills[palette] ?? page }
    func line(_ palette: Palette) -> Colour { lines[palette] ?? soft }
  }
}

extension Theme {
  /// Quiet tints with dark outlines.
  public static let standard = Theme(
    name: "standard",
    light: Colours(
      page: Colour(0xFFFFFF), ink: Colour(0x1A202C), soft: Colour(0x4A5568), rule: Colour(0xD5DAE1),
      fills: [
        .neutral: Colour(0xF4F5F7), .blue: Colour(0xE8F0FE), .teal: Colour(0xE0F4F2), .green: Colour(0xE9F5E6),
        .amber: Colour(0xFDF3DC), .red: Colour(0xFDE9E6), .plum: Colour(0xFBE9F3), .violet: Colour(0xF0EBFC),
        .slate: Colour(0xE6ECF2),
      ],
      lines: [
        .neutral: Colour(0x5F6875), .blue: Colour(0x2457A6), .teal: Colour(0x0F6B66), .green: Colour(0x2F6F33),
        .amber: Colour(0x8A5A00), .red: Colour(0xB03A2E), .plum: Colour(0x96306E), .violet: Colour(0x5F45B0),
        .slate: Colour(0x3F5870),
      ]),
    dark: Colours(
      page: Colour(0x12161C), ink: Colour(0xE8ECF1), soft: Colour(0xAAB4C0), rule: Colour(0x3A424D),
      fills: [
        .neutral: Colour(0x252B34), .blue: Colour(0x1A2B47), .teal: Colour(0x123734), .green: Colour(0x1C3320),
        .amber: Colour(0x3A2D10), .red: Colour(0x43201D), .plum: Colour(0x3D1C31), .violet: Colour(0x2B2348),
        .slate: Colour(0x22303D),
      ],
      lines: [
        .neutral: Colour(0x9AA5B1), .blue: Colour(0x8AB4F8), .teal: Colour(0x6CC5BC), .green: Colour(0x8FCE8F),
        .amber: Colour(0xE3B758), .red: Colour(0xF29A8E), .plum: Colour(0xE79AC6), .violet: Colour(0xB8A5F2),
        .slate: Colour(0x9DB4C9),
      ]))

  /// Every theme, by the name that `--theme` takes.
  public static let all: [Theme] = [.standard]
}
