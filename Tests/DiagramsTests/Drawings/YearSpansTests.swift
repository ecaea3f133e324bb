import Relations
import Testing

@testable import Diagrams

@Suite struct YearSpansTests {
  /// The lineage of instruments of these years, each of which builds on that so many before it.
  private func diagram(years: [Int], back: Int) throws -> Diagram {
    var text = "stemma: 1\ntitle: Years\nlicence: CC0-1.0\nsources: { s: { title: A } }\ninstruments:\n"
    for (index, year) in years.enumerated() {
      text += "  i\(index): { name: I\(index), signed: \(year), sources: [s]"
      text += index >= back ? ", builds-on: { i\(index - back): { sources: [s] } } }\n" : " }\n"
    }
    let roots = (0..<back).map { "i\($0)" }
    return try Views.diagram(of: Graphs.view("lineage", [("of", roots)]), in: Graphs.dataset(text))
  }

  @Test func fewYearsHaveALineEach() throws {
    let years = Array(stride(from: 1950, to: 1980, by: 1))
    #expect(try diagram(years: years, back: 1).ranks.map(\.label) == years.map(String.init))
  }

  @Test func manyYearsStandTogetherUnderTheirOwnName() throws {
    let years = Array(1951...2012)
    let diagram = try diagram(years: years, back: 12)
    // Edges go back twelve years: five years at a time would be 2.4 spans.
    #expect(diagram.ranks.compactMap(\.label).prefix(3) == ["1951–1954", "1955–1959", "1960–1964"])
    #expect(diagram.ranks.compactMap(\.label).last == "2010–2012")
    var label = ""
    for rank in diagram.ranks {
      label = rank.label ?? label
      let ends = label.split(separator: "–").compactMap { Int($0) }
      for node in rank.nodes {
        let year = years[Int(diagram.nodes[node].id.dropFirst()) ?? 0]
        #expect(ends[0] <= year && year <= ends[ends.count - 1])
      }
    }
    #expect(diagram.ranks.flatMap(\.nodes).count == years.count)
    let layout = try Graphviz.layout(diagram)
    for edge in diagram.edges { #expect(layout.nodes[edge.to].y < layout.nodes[edge.from].y, "elders stand above") }
  }
}
