import Relations
import Testing

@testable import Diagrams

/// The axis of a lineage.
struct YearLinesTests {
  private let records = """
    stemma: 1
    title: Rivers
    sources: { s: { title: Gazette } }
    instruments:
      root: { name: Root, sources: [s] }
      one: { name: One, signed: 2000, sources: [s], builds-on: { root: { sources: [s] } } }
      two: { name: Two, signed: 2002, sources: [s], builds-on: { one: { sources: [s] } } }
      three: { name: Three, signed: 2006, sources: [s], builds-on: { two: { sources: [s] } } }
      four: { name: Four, sources: [s], builds-on: { three: { sources: [s] } } }
    """

  @Test func everyYearHasALineAndWhatHasNoneStandsOutside() throws {
    let view = Graphs.view("lineage", [("of", ["two"]), ("axis", ["years"])])
    let diagram = try Views.diagram(of: view, in: Graphs.dataset(records))
    #expect(diagram.ranks.map(\.label) == ["no date", "2000", "2001", "2002", "2003–2005", "2006", "no date"])
    let ids = diagram.ranks.map { $0.nodes.map { diagram.nodes[$0].id } }
    #expect(ids == [["root"], ["one"], [], ["two"], [], ["three"], ["four"]])
    let layout = try Graphviz.layout(diagram)
    for edge in diagram.edges { #expect(layout.nodes[edge.to].y < layout.nodes[edge.from].y, "elders stand above") }
    #expect(layout.ranks == layout.ranks.sorted() && Set(layout.ranks).count == layout.ranks.count)
  }

  @Test func whatIsAboutAYearStandsInItAndTheAxisKeepsItsOrderEvenIfTheDataGoesBack() throws {
    let files = records.replacing("signed: 2002", with: "signed: 2003~").replacing("signed: 2006", with: "signed: 1999")
    let view = Graphs.view("lineage", [("of", ["two"]), ("axis", ["years"])])
    let diagram = try Views.diagram(of: view, in: Graphs.dataset(files))
    #expect(diagram.ranks.map(\.label) == ["no date", "1999", "2000", "2001–2002", "2003", "no date"])
    let back = try #require(diagram.edges.first { diagram.nodes[$0.from].id == "three" })
    #expect(!back.laysOutReversed, "three is said to be older than two, from which it comes")
    let layout = try Graphviz.layout(diagram)
    #expect(layout.ranks == layout.ranks.sorted())
  }

  @Test func anotherAxisIsAMistakeInTheView() throws {
    let view = Graphs.view("lineage", [("of", ["two"]), ("axis", ["months"])])
    #expect(throws: ViewError.self) { try Views.diagram(of: view, in: Graphs.dataset(records)) }
  }
}
