import Relations
import Testing

@testable import Diagrams

/// What stands at edges, and where it stands else.
struct EdgeWordsTests {
  private func diagram(_ words: String?) throws -> Diagram {
    let options = [("of", ["protocol"])] + (words.map { [("edge-labels", [$0])] } ?? [])
    return try Views.diagram(of: Graphs.view("neighbourhood", options), in: Graphs.dataset())
  }

  @Test(
    arguments: [
      (nil, ["implements [1]", "is a protocol to, inferred [2]"]),
      ("word", ["implements [1]", "is a protocol to, inferred [2]"]), ("number", ["[1]", "inferred [2]"]),
      ("none", ["", "inferred"]),
    ] as [(String?, [String])])
  func edgesCarryWhatTheViewAsks(words: String?, labels: [String]) throws {
    let diagram = try diagram(words)
    #expect(diagram.edges.map(\.label).sorted() == labels.sorted())
    #expect(diagram.edges.allSatisfy { $0.tooltip.hasSuffix("]") }, "who says so is told whatever stands there")
    #expect(diagram.sources.count == 2)
  }

  @Test func silentEdgesAreToldUnderThePicture() throws {
    let notes = try diagram("none").notes
    #expect(notes.map(\.heading) == ["Relations"])
    #expect(
      notes.first?.lines.sorted() == [
        "Plan implements Protocol [1]", "Protocol is a protocol to Treaty, 2010, inherited (inferred) [2]",
      ])
    #expect(try diagram("number").notes.isEmpty)
    let svg = SVG(try diagram("none"), try Graphviz.layout(diagram("none")))
    let texts = try Parsed(svg).all("text").map(\.text)
    #expect(texts.contains("Relations") && texts.contains { $0.hasPrefix("Plan implements") })
  }

  @Test func whatSaysTheSameOfSeveralIsToldOnce() throws {
    let view = Graphs.view("neighbourhood", [("of", ["commission"]), ("edge-labels", ["none"])])
    let lines = try Views.diagram(of: view, in: Graphs.dataset()).notes.flatMap(\.lines)
    #expect(lines.first == "Northland, Southland: is a member of Commission, since 1999 [1 2]")
  }

  @Test func manyEdgesCarryNumbersAlone() {
    #expect(EdgeWords.usual(for: Sketch.spacedLabelLimit) == .word)
    #expect(EdgeWords.usual(for: Sketch.spacedLabelLimit + 1) == .number)
  }

  @Test func largePicturesFollowTheRuleUnlessTheViewSaysOtherwise() throws {
    let states = (1...61).map { "s\($0): { name: S\($0), sources: [s], member-of: { league: { sources: [s] } } }" }
    let records = """
      stemma: 1
      title: Many
      sources: { s: { title: Gazette } }
      states:
        \(states.joined(separator: "\n  "))
      bodies: { league: { name: League, sources: [s] } }
      """
    let dataset = try Graphs.dataset(records)
    let usual = try Views.diagram(of: Graphs.view("network", []), in: dataset)
    #expect(Set(usual.edges.map(\.label)) == ["[1]"])
    let asked = try Views.diagram(of: Graphs.view("network", [("edge-labels", ["word"])]), in: dataset)
    #expect(Set(asked.edges.map(\.label)) == ["is a member of [1]"])
  }
}
