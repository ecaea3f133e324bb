import Relations
import Testing

@testable import Diagrams

/// Boxes around what belongs together.
struct GroupingTests {
  private let records = """
    stemma: 1
    title: Rivers
    sources: { s: { title: Gazette } }
    states:
      north: { name: Northland, sources: [s], member-of: { all: [league, union], sources: [s] } }
      south: { name: Southland, sources: [s], member-of: { union: { sources: [s] } } }
    bodies:
      league: { name: League, sources: [s] }
      office: { name: Office, sources: [s], part-of: { league: { sources: [s] } } }
      union: { name: Union, sources: [s] }
      alone: { name: Alone, sources: [s] }
    events:
      summit: { name: Summit, sources: [s], meeting-of: { office: { sources: [s] } } }
    instruments:
      plan: { name: Plan, sources: [s], adopted-at: { summit: { sources: [s] } } }
    """

  private func clusters(_ word: String) throws -> [String: [String]] {
    let diagram = try Views.diagram(of: Graphs.view("network", [("clusters", [word])]), in: Graphs.dataset(records))
    _ = try Graphviz.layout(diagram)
    let pairs = diagram.clusters.map { ($0.title, $0.nodes.map { diagram.nodes[$0].id }) }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  @Test func theOrganisationAtTheTopHoldsItsPartsTheirMeetingsAndTexts() throws {
    // Who belongs to two stands between them; a box around one thing says nothing.
    #expect(
      try clusters("organisation") == ["League": ["league", "office", "plan", "summit"], "Union": ["south", "union"]])
  }

  @Test func kindsAreBoxesToo() throws {
    #expect(
      try clusters("kind") == ["States": ["north", "south"], "Bodies": ["alone", "league", "office", "union"]])
  }

  @Test func otherWordsAreMistakes() throws { #expect(throws: ViewError.self) { try clusters("colour") } }
}
