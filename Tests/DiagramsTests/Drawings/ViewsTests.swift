import Relations
import Testing

@testable import Diagrams

/// Views as graphs write them.
struct ViewsTests {
  @Test func viewsTakeTheirWordsFromTheGraph() throws {
    let dataset = try Graphs.dataset()
    let diagram = try Views.diagram(of: View(named: "past", of: dataset), in: dataset)
    #expect(diagram.title == "The past of the plan")
    #expect(diagram.caption == ["Of rivers.", "Sources up to 2011.", "No borders."])
    #expect(diagram.nodes.map(\.id) == ["treaty", "protocol", "plan"])
    #expect(diagram.metadata.contains(.init("licence", "CC0-1.0")))
  }

  @Test func asOfLeavesOutWhatCameLater() throws {
    let dataset = try Graphs.dataset()
    let diagram = try Views.diagram(of: View(named: "early", of: dataset), in: dataset)
    #expect(!diagram.nodes.contains { $0.id == "protocol" })
    // Nobody knows when the plan was made.
    #expect(diagram.nodes.first { $0.id == "plan" }?.label.contains(.detail("planned, possibly")) == true)
    #expect(diagram.caption == ["As of June 1999. Sources up to 2011."])
    #expect(diagram.description.contains("as of June 1999"))
  }

  @Test(arguments: [
    ("drawing: netwrok", "14:17", "there are lineage, network, neighbourhood, path"),
    ("drawing: lineage", "14:3", "needs 'of'"), ("drawing: lineage, of: nobody", "14:30", "'nobody'"),
    ("drawing: network, depth: 2", "14:33", "has no 'depth'"),
    ("drawing: neighbourhood, of: a, depth: none", "14:46", "whole number"),
    ("drawing: lineage, of: a, direction: left", "14:44", "up, down or both"),
    ("drawing: path, of: a", "14:27", "two ends"), ("drawing: network, as-of: 2023-02-30", "14:33", "February"),
    ("drawing: network, select: 'kind:planet'", "14:35", "planet"),
    ("drawing: network, exclude: 'kind:state'", "14:3", "shows nothing"),
  ])
  func mistakesAreShownWhereTheyAre(options: String, place: String, words: String) throws {
    let dataset = try Graphs.dataset(
      """
      stemma: 1
      title: T
      sources: { s: { title: S } }
      states:
        a: { name: A, sources: [s] }







      views:
        v: { \(options) }

      """)
    let findings = Views.findings(in: dataset)
    #expect(findings.count == 1)
    #expect(findings.first?.code == "bad-view")
    #expect(findings.first.map { "\($0.position.line):\($0.position.column)" } == place)
    #expect(findings.first?.message.contains(words) == true, "\(findings)")
  }
}
