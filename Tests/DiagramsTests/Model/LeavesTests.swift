import Testing

@testable import Diagrams

@Suite struct LeavesTests {
  /// A hub with four alike leaves, one of another kind, one on another line, and one with two edges.
  private var diagram: Diagram {
    var diagram = Samples.diagram(
      ["hub", "a", "b", "c", "d", "other", "late", "both", "end"],
      [(1, 0), (2, 0), (3, 0), (4, 0), (5, 0), (6, 0), (7, 0), (7, 8)])
    for index in 1...8 { diagram.nodes[index].classes = ["instrument", "protocol"] }
    diagram.nodes[5].classes = ["event"]
    for (index, numbers) in ["amends [1]", "amends [3]", "amends [1 2]", "amends [10]"].enumerated() {
      diagram.edges[index].label = numbers
    }
    diagram.ranks = [
      .init(label: "1990", nodes: [0]), .init(label: "1991", nodes: [1, 2, 3, 4, 5]), .init(nodes: [6]),
    ]
    return diagram
  }

  @Test func alikeLeavesStandInOneNodeThatNamesThem() throws {
    let collapsed = diagram.collapsingLeaves()
    #expect(collapsed.nodes.map(\.id) == ["hub", "a", "other", "late", "both", "end"])
    #expect(collapsed.nodes[1].label == [.name("and 4 more"), .detail("instrument")])
    #expect(collapsed.nodes[1].tooltip == "a; b; c; d")
    #expect(collapsed.edges.map { [$0.from, $0.to] } == [[1, 0], [2, 0], [3, 0], [4, 0], [4, 5]])
    #expect(collapsed.edges[0].label == "amends [1 2 3 10]")
    #expect(collapsed.edges[0].tooltip == "a knows hub; b knows hub; c knows hub; d knows hub")
    #expect(collapsed.ranks.map(\.nodes) == [[0], [1, 2], [3]])
    #expect(
      collapsed.caption == [
        "4 entities that hang by one relation each stand together in 1 nodes, which name them."
      ])
    #expect(Checks.complaints(try Graphviz.layout(collapsed), of: collapsed) == [])
  }

  @Test func whatIsUnlikeOrEmphasisedStaysByItself() {
    var unlike = diagram
    for index in 1...4 { unlike.edges[index - 1].classes = ["\(index % 2)"] }
    #expect(unlike.collapsingLeaves() == unlike)
    var shown = diagram
    for index in 1...2 { shown.nodes[index].style.isEmphasised = true }
    #expect(shown.collapsingLeaves() == shown)
  }

  @Test func twoNodesWithOneEdgeAreNoLeavesOfEachOther() {
    let pairs = Samples.diagram(["a", "b", "c", "d", "e", "f"], [(0, 1), (2, 3), (4, 5)])
    #expect(pairs.collapsingLeaves() == pairs)
  }

  @Test func labelsThatAreNoNumbersAreKept() {
    #expect(Diagram.union(of: ["[2]", "[1]", "[2] denied by [3]", "", "[x]"]) == "[1 2], [2] denied by [3], [x]")
  }
}
