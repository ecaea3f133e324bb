import Foundation
import Testing

@testable import Diagrams

/// Every pair of colours that can meet in a picture, in each theme, on light and on dark pages.
///
/// Hairlines are left out: they tell nothing that the words beside them do not.
@Suite struct ThemeTests {
  /// The colours of one mode, with its pages: the one that it is made for and those of common sites.
  struct Mode: CustomTestStringConvertible, Sendable {
    let theme: Theme
    let isDark: Bool

    var colours: Theme.Colours { isDark ? theme.dark : theme.light }
    var pages: [Colour] {
      [colours.page] + (isDark ? [0x000000, 0x0D1117, 0x1E1E1E] : [0xFFFFFF, 0xF6F6F6]).map { Colour($0) }
    }
    var testDescription: String { "\(theme.name), \(isDark ? "dark" : "light")" }
  }

  static let modes = themes.flatMap { [Mode(theme: $0, isDark: false), Mode(theme: $0, isDark: true)] }

  /// One colour laid over another.
  private func blend(_ upper: Colour, _ share: Double, over lower: Colour) -> Colour {
    let parts = [16, 8, 0].map { shift -> UInt32 in
      let (one, other) = (Double(upper.rgb >> shift & 0xFF), Double(lower.rgb >> shift & 0xFF))
      return UInt32((one * share + other * (1 - share)).rounded()) << shift
    }
    return Colour(parts.reduce(0, |))
  }

  @Test func contrastIsThatOfTheGuidelines() {
    #expect(abs(Colour(0xFFFFFF).contrast(with: Colour(0)) - 21) < 0.001)
    #expect(abs(Colour(0x777777).contrast(with: Colour(0xFFFFFF)) - 4.478) < 0.01)
    #expect(Colour(0x00000A).description == "#00000a")
    #expect(blend(Colour(0xFFFFFF), 0.5, over: Colour(0)).rgb == 0x808080)
  }

  @Test func theListNamesEveryFile() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../Sources/Diagrams/SVG/Themes")
    let files = try FileManager.default.contentsOfDirectory(atPath: root.path)
    #expect(files.sorted() == themes.map { $0.name.prefix(1).uppercased() + $0.name.dropFirst() + ".swift" }.sorted())
    #expect(Set(themes.map(\.light.fills)).count == themes.count, "themes differ")
  }

  @Test(arguments: modes) func everyPaletteHasItsColours(mode: Mode) {
    for palette in Palette.allCases {
      #expect(mode.colours.fills[palette] != nil && mode.colours.lines[palette] != nil, "\(palette)")
    }
  }

  @Test(arguments: modes) func wordsOnThePage(mode: Mode) {
    for page in mode.pages {
      #expect(mode.colours.ink.contrast(with: page) >= 4.5)
      #expect(mode.colours.soft.contrast(with: page) >= 4.5)
    }
  }

  @Test(arguments: modes) func wordsOnFills(mode: Mode) {
    for palette in Palette.allCases {
      for isDetail in [false, true] {
        let words = mode.colours.ink(on: palette, detail: isDetail)
        #expect(words.contrast(with: mode.colours.fill(palette)) >= 4.5, "\(palette)")
      }
    }
  }

  /// A label has the colour of its edge and lies on a veil, under which there may be any line or fill.
  @Test(arguments: modes) func labelsOnTheirVeils(mode: Mode) {
    let under =
      mode.pages + Palette.allCases.flatMap { [mode.colours.fill($0), mode.colours.line($0)] } + [mode.colours.rule]
    // Edges have the hues of kinds; steps are fills of nodes.
    for palette in [Palette.neutral] + Palette.hues {
      for colour in under {
        let veil = blend(mode.colours.page, Painter.veil, over: colour)
        #expect(mode.colours.line(palette).contrast(with: veil) >= 4.5, "\(palette) over \(colour)")
      }
    }
    for colour in under {
      #expect(mode.colours.ink.contrast(with: blend(mode.colours.page, Painter.veil, over: colour)) >= 4.5)
    }
  }

  /// Lines and outlines are no words: three to one.
  @Test(arguments: modes) func linesOnPagesFillsAndBoxes(mode: Mode) {
    for palette in Palette.allCases {
      let line = mode.colours.line(palette)
      for page in mode.pages {
        #expect(line.contrast(with: page) >= 3, "\(palette)")
        // The boxes of clusters are half a fill.
        for box in Palette.allCases {
          let ground = blend(mode.colours.fill(box), 0.5, over: page)
          if !Palette.steps.contains(box) { #expect(line.contrast(with: ground) >= 3, "\(palette) on \(box)") }
        }
      }
      #expect(line.contrast(with: mode.colours.fill(palette)) >= 3, "\(palette)")
    }
  }

  @Test(arguments: modes) func stepsDifferInGreyToo(mode: Mode) {
    let fills = Palette.steps.map { mode.colours.fill($0) }
    let distances = fills.map { $0.contrast(with: mode.colours.page) }
    #expect(distances == distances.sorted(), "from the page on")
    for (one, other) in zip(fills, fills.dropFirst()) { #expect(one.contrast(with: other) >= 1.2) }
  }
}
