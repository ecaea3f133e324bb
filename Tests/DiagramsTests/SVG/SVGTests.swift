import Foundation
import Testing

@testable import Diagrams

@Suite struct SVGTests {
  private func full() -> Diagram {
    var diagram = Samples.diagram(["china", "agreement"], [(0, 1)], label: "signed [3]")
    diagram.nodes[0].href = "https://example.org/china"
    diagram.nodes[0].classes = ["state", "weird class\"<"]
    diagram.nodes[1].href = "javascript:alert(1)"
    diagram.edges[0].tooltip = "China signed the Agreement, 16 June 2009 [3]"
    diagram.ranks = [Diagram.Rank(label: "2001", nodes: [0]), Diagram.Rank(label: "2009", nodes: [1])]
    diagram.caption = ["As of 1 January 2023."]
    diagram.legend = [
      .node(Diagram.NodeStyle(palette: .blue), "state"), .edge(Diagram.EdgeStyle(), "signed"), .mark("[3]", "source"),
    ]
    diagram.sources = [Diagram.Source(number: 3, text: "Text of the Agreement", href: "https://example.org/3")]
    diagram.metadata = [Diagram.Fact("data", "sha256:1<2"), Diagram.Fact("view", "sample")]
    return diagram
  }

  private func picture(_ diagram: Diagram, _ options: SVG.Options = SVG.Options()) throws -> SVG {
    SVG(diagram, try Graphviz.layout(diagram), options: options)
  }

  @Test func theRootSaysWhatItIs() throws {
    let svg = try picture(full())
    let parsed = try Parsed(svg)
    let root = parsed.elements[0]
    #expect(svg.text.hasPrefix("<svg "))
    #expect(root.attributes["role"] == "graphics-document")
    #expect(root.attributes["class"] == "stemma \(svg.prefix)")
    #expect(root.attributes["aria-labelledby"] == "\(svg.prefix)-title \(svg.prefix)-desc")
    #expect(root.attributes["viewBox"] == "0 0 \(Numbers.short(svg.width)) \(Numbers.short(svg.height))")
    #expect(parsed.elements[1].name == "title" && parsed.elements[1].text == "A sample")
    #expect(parsed.elements[2].text == "What is shown. China signed the Agreement, 16 June 2009 [3].")
  }

  @Test func idsStartWithThePrefixAndAreUnique() throws {
    let svg = try picture(full())
    let ids = try Parsed(svg).values(of: "id")
    #expect(Set(ids).count == ids.count && ids.count >= 5)
    #expect(ids.allSatisfy { $0.hasPrefix(svg.prefix + "-") })
    #expect(ids.contains("\(svg.prefix)-node-china"))
    let given = try picture(full(), SVG.Options(idPrefix: "one two"))
    #expect(given.prefix == "one-two")
    #expect(given.text.replacing("one-two", with: svg.prefix) == svg.text)
  }

  @Test func nodesAndEdgesAreNamedForReaders() throws {
    let parsed = try Parsed(try picture(full()))
    let symbols = parsed.all("g").filter { $0.attributes["role"] == "graphics-symbol" }
    #expect(
      symbols.map { $0.attributes["aria-label"] } == ["China signed the Agreement, 16 June 2009 [3]", "agreement"])
    // A symbol holds nothing that can be used, so a node that leads somewhere is named by its link.
    #expect(parsed.all("a").first?.attributes["aria-label"] == "china")
    #expect(parsed.all("g").contains { $0.attributes["class"] == "node state weird-class--" })
  }

  @Test func everythingThatAPointerCanRestOnIsToldOf() throws {
    let parsed = try Parsed(try picture(full()))
    for kind in ["node", "edge", "edge-label"] {
      let places = parsed.elements.indices.filter {
        parsed.elements[$0].attributes["class"]?.split(separator: " ").first == Substring(kind)
      }
      #expect(!places.isEmpty)
      for place in places {
        #expect(parsed.elements[place + 1].name == "title" && !parsed.elements[place + 1].text.isEmpty)
      }
    }
    let labels = parsed.elements.indices.filter { parsed.elements[$0].attributes["class"] == "edge-label" }
    #expect(labels.map { parsed.elements[$0 + 1].text } == ["China signed the Agreement, 16 June 2009 [3]"])
  }

  @Test func relationsAndEntitiesCanBeWalkedThroughInOrder() throws {
    let parsed = try Parsed(try picture(full()))
    let groups = parsed.all("g").filter { $0.attributes["role"] == "group" }
    #expect(groups.map { $0.attributes["aria-label"] } == ["Relations: 1", "Entities: 2"])
    let labels = parsed.values(of: "aria-label")
    #expect(
      labels == ["Relations: 1", "China signed the Agreement, 16 June 2009 [3]", "Entities: 2", "china", "agreement"])
    // What is said by an edge is not said again by its label.
    #expect(
      parsed.all("g").filter { $0.attributes["class"] == "edge-label" }.allSatisfy {
        $0.attributes["aria-hidden"] == "true"
      })
  }

  @Test func notesAreWritten() throws {
    var diagram = full()
    diagram.notes = [.init(heading: "What sources disagree on", lines: ["China: said by A [1]; denied by B [2]."])]
    let texts = try Parsed(try picture(diagram)).all("text").map(\.text)
    #expect(texts.contains("What sources disagree on") && texts.contains("China: said by A [1]; denied by B [2]."))
  }

  @Test func onlySafeLinksAreWritten() throws {
    let svg = try picture(full())
    let links = try Parsed(svg).all("a")
    #expect(links.map { $0.attributes["href"] } == ["https://example.org/china", "https://example.org/3"])
    #expect(links.allSatisfy { $0.attributes["href"] == $0.attributes["xlink:href"] })
    #expect(svg.droppedLinks == ["javascript:alert(1)"])
  }

  @Test func nothingIsWrittenThatBreaksWhereItIsEmbedded() throws {
    for diagram in [full(), Samples.random(6), Samples.random(7)] {
      let svg = try picture(diagram)
      let parsed = try Parsed(svg)
      let names = Set(parsed.elements.map(\.name))
      #expect(
        names.isSubset(of: ["svg", "title", "desc", "metadata", "style", "g", "a", "path", "rect", "ellipse", "text"]))
      #expect(parsed.values(of: "style").isEmpty)
      #expect(parsed.elements.allSatisfy { $0.attributes.keys.allSatisfy { !$0.hasPrefix("on") } })
      for word in ["transparent", "var(", "@import", "url(", "<!", "<?", "foreignObject"] {
        #expect(!svg.text.contains(word))
      }
    }
    #expect(
      try picture(full(), SVG.Options(hasProlog: true)).text.hasPrefix(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg"))
  }

  @Test func everyTextIsHeldToItsWidth() throws {
    let texts = try Parsed(try picture(full())).all("text")
    #expect(!texts.isEmpty)
    for text in texts {
      #expect(text.attributes["lengthAdjust"] == "spacingAndGlyphs")
      #expect(Double(text.attributes["textLength"] ?? "") ?? 0 > 0)
      #expect(text.attributes["fill"]?.hasPrefix("#") == true)
    }
  }

  @Test func textThatRunsLeftIsNotStretched() throws {
    let diagram = Samples.diagram(["منظمة شنغهاي", "Шанхай"])
    let texts = try Parsed(try picture(diagram)).all("text").filter { diagram.nodes.map(\.id).contains($0.text) }
    #expect(texts.map { $0.attributes["textLength"] != nil } == [false, true])
  }

  @Test(arguments: Samples.hostile) func hostileTextIsOnlyText(text: String) throws {
    var diagram = full()
    diagram.name = text
    diagram.title = text
    diagram.description = text
    diagram.language = text
    diagram.caption = [text]
    diagram.nodes[0] = Diagram.Node(id: text, label: [.name(text), .detail(text)], classes: [text], href: text)
    diagram.edges[0] = Diagram.Edge(from: 0, to: 1, label: text, classes: [text], tooltip: text, href: text)
    diagram.ranks[0].label = text
    diagram.legend = [.mark(text, text)]
    diagram.sources = [Diagram.Source(number: 1, text: text, href: text)]
    diagram.metadata = [Diagram.Fact(text, text), Diagram.Fact("data", text)]
    let svg = try picture(diagram)
    let parsed = try Parsed(svg)
    #expect(parsed.all("script").isEmpty)
    #expect(parsed.count(ofClass: "node") == 2 && parsed.count(ofClass: "edge") == 1)
    #expect(svg.width < 1200 && svg.height < 2000)
    let clean = PlainText.line(text)
    #expect(parsed.all("title").contains { $0.text == clean })
    #expect(svg.bytes.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
  }

  @Test(arguments: Samples.hostile.filter { !$0.contains("\n") }) func factsComeBack(text: String) throws {
    var diagram = Samples.diagram(["a"])
    diagram.metadata = [Diagram.Fact("data", text), Diagram.Fact("view", "sample")]
    let facts = SVG.facts(in: try picture(diagram).bytes)
    #expect(facts.first?.value == String(PlainText.line(text).drop { $0 == " " }))
    #expect(facts.dropFirst().first == Diagram.Fact("view", "sample"))
    #expect(facts.contains(Diagram.Fact("renderer", SVG.renderer)) && facts.contains(Diagram.Fact("theme", "report")))
  }

  @Test func anotherFileHasNoFacts() {
    #expect(SVG.facts(in: Array("<svg><metadata></metadata></svg>".utf8)).isEmpty)
    #expect(SVG.facts(in: []).isEmpty)
  }

  @Test func longDescriptionsAreCounted() throws {
    let diagram = Samples.diagram(["a", "b"], Array(repeating: (0, 1), count: 50))
    let text = try Parsed(try picture(diagram, SVG.Options(sentences: 3))).elements[2].text
    #expect(text == "What is shown. a knows b. a knows b. a knows b. And 47 more.")
  }

  @Test func theSameDiagramGivesTheSameBytes() throws {
    let pictures = try (0..<3).map { _ in try picture(Samples.random(12)).bytes }
    #expect(Set(pictures).count == 1)
    var other = Samples.random(12)
    other.title += "."
    #expect(try picture(other).prefix != picture(Samples.random(12)).prefix)
  }

  @Test func nothingReachesOverThePage() throws {
    for seed in 0..<20 {
      var diagram = Samples.random(seed)
      diagram.sources = (1...9).map { Diagram.Source(number: $0, text: String(repeating: "long title ", count: 12)) }
      diagram.legend = (1...9).map { .node(Diagram.NodeStyle(), "the meaning of number \($0)") }
      let svg = try picture(diagram)
      for text in try Parsed(svg).all("text") {
        let x = Double(text.attributes["x"] ?? "") ?? -1
        let width = Double(text.attributes["textLength"] ?? "") ?? 0
        let left = text.attributes["text-anchor"] == "middle" ? x - width / 2 : x
        let y = Double(text.attributes["y"] ?? "") ?? -1
        #expect(left >= 0 && left + width <= svg.width && y > 5 && y < svg.height - 5)
      }
    }
  }

  @Test func smallestTextIsToldInAColumn() throws {
    let svg = try picture(full())
    #expect(svg.smallestText == TextSize.edge)
    #expect(svg.smallestText(inColumn: svg.width / 2) == TextSize.edge / 2)
    #expect(svg.smallestText(inColumn: 100_000) == TextSize.edge)
  }
}
