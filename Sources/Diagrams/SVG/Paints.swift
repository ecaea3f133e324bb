/// The colours of a theme as attributes, each written once for a whole picture.
struct Paints {
  /// Of names and titles.
  let ink: [UInt8]
  /// Of details and captions.
  let soft: [UInt8]
  /// Of hairlines.
  let rule: [UInt8]
  /// Of what stands between the label of an edge and the lines under it.
  let veil: [UInt8]
  private let shapes: [[UInt8]]
  private let lines: [[UInt8]]
  private let solids: [[UInt8]]
  private let inks: [[UInt8]?]

  /// The attributes of a theme: literal colours for a light page, and the classes by which dark pages change them.
  init(_ theme: Theme) {
    let light = theme.light
    ink = Array(" class=\"s-ink\" fill=\"\(light.ink)\"".utf8)
    soft = Array(" class=\"s-soft\" fill=\"\(light.soft)\"".utf8)
    rule = Array(" class=\"s-rule\" fill=\"none\" stroke=\"\(light.rule)\"".utf8)
    veil = Array(" class=\"s-veil\" fill=\"\(light.page)\" fill-opacity=\"\(Painter.veil)\"".utf8)
    func forEach(_ attributes: (_ name: String, _ fill: Colour, _ line: Colour) -> String) -> [[UInt8]] {
      Palette.allCases.map { Array(attributes($0.rawValue, light.fill($0), light.line($0)).utf8) }
    }
    shapes = forEach { " class=\"sf-\($0)\" fill=\"\($1)\" stroke=\"\($2)\"" }
    lines = forEach { name, _, line in " class=\"sl-\(name)\" fill=\"none\" stroke=\"\(line)\"" }
    solids = forEach { name, _, line in " class=\"sw-\(name)\" fill=\"\(line)\"" }
    inks = Palette.allCases.map { palette in
      light.inks[palette].map { Array(" class=\"si-\(palette.rawValue)\" fill=\"\($0)\"".utf8) }
    }
  }

  /// Of the outlines of nodes, and of what is inside.
  func shape(_ palette: Palette) -> [UInt8] { shapes[palette.place] }

  /// Of lines.
  func line(_ palette: Palette) -> [UInt8] { lines[palette.place] }

  /// Of words on a fill on which the usual ones could not be read; `nil` where they can be.
  func ink(on palette: Palette) -> [UInt8]? { inks[palette.place] }

  /// Of words and arrowheads in the colour of a line.
  func solid(_ palette: Palette) -> [UInt8] { solids[palette.place] }
}

/// Some of the palettes.
struct PaletteSet {
  private var bits: UInt32 = 0

  /// None of them.
  init() {}

  /// Some of them.
  init(_ palettes: [Palette]) { for palette in palettes { insert(palette) } }

  /// Takes one in.
  mutating func insert(_ palette: Palette) { bits |= 1 << UInt32(palette.place) }

  /// Takes all of others in.
  mutating func formUnion(_ other: PaletteSet) { bits |= other.bits }

  /// Whether one is among them.
  func contains(_ palette: Palette) -> Bool { bits & 1 << UInt32(palette.place) != 0 }
}

extension Palette {
  /// Its place among all palettes.
  fileprivate var place: Int {
    switch self {
    case .neutral: 0
    case .blue: 1
    case .teal: 2
    case .green: 3
    case .amber: 4
    case .red: 5
    case .plum: 6
    case .violet: 7
    case .slate: 8
    case .step1: 9
    case .step2: 10
    case .step3: 11
    case .step4: 12
    case .step5: 13
    }
  }
}
