import Testing

@testable import Diagrams

@Suite struct StyleSheetTests {
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
      #expect(Theme.report.styleSheet.contains(rule))
    }
    let bare = SVG(diagram, try Graphviz.layout(diagram), options: SVG.Options(hasStyle: false))
    #expect(try Parsed(bare).all("style").isEmpty)
  }
}
