import Testing

@testable import Diagrams

@Suite struct ThemeTests {
  @Test func contrastIsThatOfTheGuidelines() {
    #expect(abs(Colour(0xFFFFFF).contrast(with: Colour(0)) - 21) < 0.001)
    #expect(abs(Colour(0x777777).contrast(with: Colour(0xFFFFFF)) - 4.478) < 0.01)
    #expect(Colour(0x00000A).description == "#00000a")
  }

  @Test(arguments: Theme.all) func everyTextCanBeRead(theme: Theme) {
    for colours in [theme.light, theme.dark] {
      let others = colours == theme.dark ? [Colour(0x000000), Colour(0x1E1E1E)] : [Colour(0xFFFFFF), Colour(0xF6F6F6)]
      for page in [colours.page] + others {
        #expect(colours.ink.contrast(with: page) >= 4.5)
        #expect(colours.soft.contrast(with: page) >= 4.5)
        for palette in Palette.allCases { #expect(colours.line(palette).contrast(with: page) >= 4.5, "\(palette)") }
      }
      for palette in Palette.allCases {
        let fill = colours.fill(palette)
        #expect(colours.fills[palette] != nil && colours.lines[palette] != nil)
        #expect(colours.ink.contrast(with: fill) >= 4.5, "\(palette)")
        #expect(colours.soft.contrast(with: fill) >= 4.5, "\(palette)")
        #expect(colours.line(palette).contrast(with: fill) >= 3, "\(palette)")
      }
    }
  }

  @Test func rulesAreScoped() throws {
    let svg = SVG(Samples.random(3), try Graphviz.layout(Samples.random(3)))
    let style = try #require(try Parsed(svg).all("style").first).text
    let selectors = style.replacing("@media screen and (prefers-color-scheme:dark){", with: "")
      .replacing("@media all{", with: "").split(separator: "}")
      .compactMap { $0.split(separator: "{").first }
    #expect(selectors.count > 4)
    #expect(selectors.allSatisfy { $0.contains(".\(svg.prefix)") })
    #expect(style.count { $0 == "{" } == style.count { $0 == "}" })
  }

  @Test func theStyleSheetHoldsEveryRuleOfAPicture() throws {
    let diagram = Samples.random(3)
    let svg = SVG(diagram, try Graphviz.layout(diagram))
    let style = try #require(try Parsed(svg).all("style").first).text.replacing("." + svg.prefix, with: ".stemma")
    for rule in style.split(separator: "}") where !rule.hasPrefix("@media") {
      #expect(Theme.standard.styleSheet.contains(rule))
    }
    let bare = SVG(diagram, try Graphviz.layout(diagram), options: SVG.Options(hasStyle: false))
    #expect(try Parsed(bare).all("style").isEmpty)
  }
}
