import Foundation
import Testing

@testable import Diagrams

@Suite struct DOTTests {
  @Test func realNamesInTheOrderOfTheDiagram() {
    var diagram = Samples.diagram(["china", "agreement"], [(0, 1)], label: "signed")
    diagram.name = "a \"view\""
    let dot = diagram.dot
    #expect(dot.contains("digraph \"a \\\"view\\\"\" {"))
    #expect(dot.contains("  \"china\" -> \"agreement\" [label=\"signed\""))
    #expect(dot.contains("tooltip=\"china knows agreement\""))
  }

  @Test func descentRunsUpwards() {
    var diagram = Samples.diagram(["younger", "elder", "other"], [(0, 1)])
    diagram.edges[0].laysOutReversed = true
    #expect(diagram.dot.contains("rankdir=\"BT\"") && diagram.dot.contains("\"younger\" -> \"elder\""))
    diagram.edges.append(Diagram.Edge(from: 0, to: 2))
    #expect(diagram.dot.contains("rankdir=\"TB\"") && diagram.dot.contains("\"elder\" -> \"younger\" ["))
    #expect(diagram.dot.contains("dir=\"back\""))
  }

  @Test func itSaysOfWhatItWasMade() {
    var diagram = Samples.diagram(["a"])
    diagram.metadata = [Diagram.Fact("data", "1f"), Diagram.Fact("view", "a: b")]
    diagram.sources = [Diagram.Source(number: 1, text: "data: no fact")]
    let facts = Diagram.facts(inDOT: Array(diagram.dot.utf8))
    #expect(facts == diagram.metadata + [Diagram.Fact("renderer", Diagram.dotRenderer)])
    #expect(Diagram.facts(inDOT: Array("digraph { a; }".utf8)).isEmpty)
  }

  @Test func entitiesAndEscapesAreText() {
    #expect(DOTText.label("AT&T &copy; &amp; \\N \"x\"\ny") == "AT&T &amp;copy; &amp;amp; \\\\N \\\"x\\\"\\ny")
  }

  @Test(.enabled(if: RenderTests.isInstalled("dot")), arguments: Samples.hostile)
  func dotAcceptsHostileText(text: String) throws {
    var diagram = Samples.diagram([text, "b"], [(0, 1), (1, 0)], label: text)
    diagram.name = text
    diagram.title = text
    diagram.nodes[0].href = text
    diagram.nodes.append(diagram.nodes[0])
    diagram.clusters = [Diagram.Cluster(title: text, nodes: [0])]
    diagram.sources = [Diagram.Source(number: 1, text: text, href: text)]
    let (status, output) = try RenderTests.run("dot", ["-Tplain"], input: Array(diagram.dot.utf8))
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\n")
    #expect(status == 0)
    #expect(lines.count { $0.hasPrefix("node ") } == 3)
    #expect(lines.count { $0.hasPrefix("edge ") } == 2)
    #expect(!lines.contains { $0.hasPrefix("Error") || $0.hasPrefix("Warning: syntax") })
  }

  @Test(.enabled(if: RenderTests.isInstalled("dot")), arguments: 0..<12)
  func dotDrawsEverything(seed: Int) throws {
    var diagram = Samples.random(seed)
    if seed % 4 == 1 { diagram.arrangement = .organic }
    let (status, output) = try RenderTests.run("dot", ["-Tsvg"], input: Array(diagram.dot.utf8))
    let text = String(decoding: output, as: UTF8.self)
    #expect(status == 0)
    #expect(text.components(separatedBy: "class=\"node").count - 1 == diagram.nodes.count + diagram.ranks.count)
  }
}
