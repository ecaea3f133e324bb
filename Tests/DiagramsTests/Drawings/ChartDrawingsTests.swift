import Relations
import Testing

@testable import Diagrams

/// The drawings that are charts.
struct ChartDrawingsTests {
  static let records = """
    stemma: 1
    title: Rivers
    sources: { s: { title: Gazette }, t: { title: Herald } }
    states:
      north: { name: Northland, sources: [s], member-of: { league: { since: 2001-07-01, sources: [s] } } }
      south:
        name: Southland
        sources: [s]
        observer-in: { league: { since: by 2006, until: 2010-07-01, sources: [s, t] } }
        member-of: { league: { since: 2010-07-01, evidence: inferred, sources: [t] } }
      east: { name: Eastland, sources: [s], dialogue-partner-of: { league: { until: unknown, sources: [s] } } }
    bodies:
      league: { name: League of Rivers, short: League, established: 1999, sources: [s] }
    instruments:
      pact: { name: Pact, signed: 2004-06, in-force: unknown, sources: [s], signatories: { all: [north, south], sources: [t] } }
      code: { name: Code, adopted: { claims: [2004-06-02: { sources: [s] }, 2005: { sources: [t] }] }, sources: [s] }
    indicators:
      flow: { name: Flow, values: { north: { 5: { as-of: 2018, sources: [s] } }, east: unknown }, sources: [s] }
    """

  private struct NoBar: Error {}

  private func diagram(_ drawing: String, _ options: [(String, [String])] = []) throws -> Diagram {
    try Views.diagram(of: Graphs.view(drawing, options), in: Graphs.dataset(Self.records))
  }

  private func chart(_ drawing: String, _ options: [(String, [String])] = []) throws -> Diagram.Chart {
    try #require(try diagram(drawing, options).chart)
  }

  @Test func membershipPutsMembersFirstAndShowsWhatIsUncertain() throws {
    let chart = try chart("membership", [("of", ["league"])])
    #expect(chart.corner?.text == "League")
    #expect(chart.rows.map(\.text) == ["Northland", "Southland", "Eastland"])
    #expect(chart.columns == .years(1999...2011))
    #expect(
      chart.marks.map { $0.label[0].text } == [
        "member since 2001 [1]", "member, inferred since 2010 [2]", "observer ≤2006 [1 2]",
        "dialogue partner, start not recorded [1]",
      ])
    guard case .span(let from, let to) = chart.marks[2].place else { throw NoBar() }
    #expect(from.earliest == nil && from.latest == 2006 + (11 + 30.0 / 31) / 12 && to?.earliest == 2010.5)
    guard case .span(let start, let end) = chart.marks[3].place else { throw NoBar() }
    #expect(start.latest == nil && end?.earliest == nil && end != nil, "it ended nobody knows when")
    #expect(Set(chart.marks.map(\.style.band)) == [.solid, .striped, .dotted])
  }

  @Test func membershipIsOfOneBodyThatHasSome() throws {
    #expect(throws: ViewError.self) { try diagram("membership", [("of", ["league", "pact"])]) }
    #expect(throws: ViewError.self) { try diagram("membership", [("of", ["league"]), ("via", ["chairs"])]) }
  }

  @Test func matrixTellsEachRelationInItsCell() throws {
    let diagram = try diagram("matrix")
    let chart = try #require(diagram.chart)
    #expect(chart.rows.map(\.text) == ["Northland", "Southland"])
    #expect(chart.marks.map { $0.label.map(\.text) } == [["signed 2004", "[1]"], ["signed 2004", "[1]"]])
    #expect(chart.marks.flatMap(\.edges) == Array(diagram.edges.indices))
    #expect(!diagram.legend.contains { $0.text.contains("not a no") }, "no cell is empty")
  }

  @Test func matrixOfIndicatorsSaysWhatIsUnknown() throws {
    let chart = try chart("matrix", [("across", ["indicators"]), ("rows", ["kind:state"])])
    let words = chart.marks.map { $0.label[0].text }
    #expect(words == ["unknown", "5 2018", "unknown"])
    #expect(chart.marks.map { $0.style.shape == nil } == [true, false, true])
    #expect(chart.marks.map { $0.edges.isEmpty } == [false, false, true], "of two there is a source that says so")
  }

  @Test func timelineGroupsByYearAndCountsWhatHasNoDate() throws {
    let chart = try chart("timeline", [("select", ["kind:instrument"])])
    #expect(chart.rows.map(\.text) == ["2004", "2005", "no date: 1"])
    #expect(chart.marks.map(\.row) == [0, 0, 1, 2])
    #expect(
      chart.marks.map(\.place) == [.line("June"), .line("2 June"), .line("2005"), .line("unknown")])
    #expect(chart.marks[1].label.map(\.text) == ["Code", "adopted · instrument · disputed [1]"])
    #expect(chart.marks.map { $0.style.line == .dashed } == [false, true, true, false])
    #expect(throws: ViewError.self) { try diagram("timeline", [("with", ["everything"])]) }
    #expect(throws: ViewError.self) { try diagram("timeline", [("since", ["yesterday"])]) }
  }

  @Test func whatIsDoubtfulOfADateIsDrawnBroken() throws {
    let more = """
      stemma: 1
      title: Floods
      sources: { s: { title: Gazette }, t: { title: Herald } }
      events:
        a: { name: A, date: { 2001-05: { sources: [s], against: [t] } }, sources: [s] }
        b: { name: B, date: 2002-06-01, stage: unknown, sources: [s] }
        c: { name: C, date: { 2003: { sources: [s], stage: draft } }, sources: [s] }
        d: { name: D, date: 2004~, sources: [s] }
      """
    let chart = try #require(try Views.diagram(of: Graphs.view("timeline", []), in: Graphs.dataset(more)).chart)
    #expect(
      chart.marks.map { $0.style.line == .dashed } == [true, true, false, true],
      "about, which stands before 2003, is no doubt")
  }

  @Test func timelineWithRelationsDrawsEachOnce() throws {
    let diagram = try diagram("timeline", [("of", ["league"]), ("with", ["relations"])])
    #expect(diagram.edges.count == 4)
    #expect(diagram.chart?.marks.count { !$0.edges.isEmpty } == 5)
    #expect(diagram.chart?.marks.contains { $0.label[0].text == "Southland is an observer in League" } == true)
  }
}
