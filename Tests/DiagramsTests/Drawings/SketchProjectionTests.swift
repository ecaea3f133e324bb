import Relations
import Testing

@testable import Diagrams

/// Networks of those who signed together.
struct SketchProjectionTests {
  private let records = """
    stemma: 1
    title: Rivers
    sources: { s: { title: Gazette } }
    states:
      a: { name: A, sources: [s] }
      b: { name: B, sources: [s] }
      c: { name: C, sources: [s] }
      d: { name: D, sources: [s] }
    instruments:
      one: { name: One, signed: 2001, sources: [s], signatories: { all: [a, b, c], sources: [s] } }
      two: { name: Two, signed: 2002, sources: [s], signatories: { all: [a, b], sources: [s], evidence: inferred } }
      three: { name: Three, signed: 2003, sources: [s], participants: [{ d: { acceded: 2004, sources: [s] } }, { a: { signed: 2003, sources: [s] } }] }
    """

  private func diagram(_ options: [(String, [String])]) throws -> Diagram {
    try Views.diagram(of: Graphs.view("network", options), in: Graphs.dataset(records))
  }

  @Test func linesAreTheHeavierTheMoreTwoShare() throws {
    let diagram = try diagram([("project", ["signatory"])])
    #expect(diagram.nodes.map(\.id) == ["a", "b", "c"], "who only acceded has not signed")
    #expect(diagram.edges.map(\.label) == ["2 in common", "1 in common", "1 in common"])
    #expect(diagram.edges[0].tooltip == "A and B share 2: One; Two [1]")
    #expect(diagram.edges[0].style.width > diagram.edges[1].style.width)
    #expect(diagram.edges.allSatisfy { $0.style.arrows == .none })
    #expect(
      diagram.caption.contains(
        "A line joins two that signed at least 1 together, over 6 relations, of which 2 inferred and 0 disputed. All of these rest on [1]."
      ),
      "\(diagram.caption)")
    #expect(diagram.sources.map(\.number) == [1])
  }

  @Test func fewSourcesStandAtTheLineAndManyInItsTooltip() throws {
    let records = records.replacing("sources: { s: { title: Gazette } }", with: sources).replacing(
      "signatories: { all: [a, b, c], sources: [s] }", with: "signatories: { all: [a, b, c], sources: [s, t] }")
    let view = Graphs.view("network", [("project", ["signatory"])])
    let diagram = try Views.diagram(of: view, in: Graphs.dataset(records))
    #expect(diagram.edges.map(\.label) == ["2 in common [1 2]", "1 in common [1 2]", "1 in common [1 2]"])
    #expect(diagram.caption.contains { $0.hasSuffix("The sources are those of all of these.") })
    let numbered = Graphs.view("network", [("project", ["signatory"]), ("edge-labels", ["number"])])
    #expect(
      try Views.diagram(of: numbered, in: Graphs.dataset(records)).edges.map(\.label) == ["[1 2]", "[1 2]", "[1 2]"])
    let many = records.replacing("sources: [s, t] }", with: "sources: [s, t, u, v] }")
    let other = try Views.diagram(of: view, in: Graphs.dataset(many))
    #expect(other.edges.map(\.label) == ["2 in common", "1 in common", "1 in common"])
    #expect(other.edges[0].tooltip.hasSuffix("share 2: One; Two [1 2 3 4]"))
    #expect(!other.legend.contains { $0.sample == .mark("[1]") }, "no number can be seen")
  }

  private let sources = "sources: { s: { title: Gazette }, t: { title: Herald }, u: { title: U }, v: { title: V } }"

  @Test func everyParticipantCountsWhereThatIsAsked() throws {
    #expect(try diagram([("project", ["participant"])]).nodes.map(\.id) == ["a", "b", "c", "d"])
  }

  @Test func whoSharesTooLittleIsCounted() throws {
    let diagram = try diagram([("project", ["signatory"]), ("min-weight", ["2"])])
    #expect(diagram.nodes.map(\.id) == ["a", "b"])
    #expect(diagram.caption.contains { $0.hasSuffix("1 who share less with any other are left out.") })
    #expect(throws: ViewError.self) { try self.diagram([("project", ["signatory"]), ("min-weight", ["3"])]) }
  }

  @Test func selectionChoosesWithoutCuttingOff() throws {
    #expect(try diagram([("project", ["signatory"]), ("select", ["kind:state"])]).edges.count == 3)
    #expect(try diagram([("project", ["signatory"]), ("select", ["two"])]).nodes.map(\.id) == ["a", "b"])
    #expect(try diagram([("project", ["signatory"]), ("exclude", ["b"])]).nodes.map(\.id) == ["a", "c"])
  }

  @Test func membersAreSizedByTheirPlaceAmongOneAnother() throws {
    let diagram = try diagram([("project", ["signatory"]), ("size-by", ["degree"]), ("min-weight", ["1"])])
    #expect(diagram.nodes[0].tooltip.contains("degree 2, place 1 of 3"))
    #expect(diagram.caption.contains { $0.hasSuffix("size by degree, over 6 signatures.") })
  }

  @Test(arguments: [("min-weight", "2"), ("via", "participant"), ("clusters", "kind")])
  func whatDoesNotGoTogetherIsAnError(option: String, value: String) {
    let others = option == "min-weight" ? [] : [("project", ["signatory"])]
    #expect(throws: ViewError.self) { try diagram(others + [(option, [value])]) }
  }
}
