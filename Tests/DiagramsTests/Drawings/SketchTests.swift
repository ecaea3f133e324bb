import Relations
import Testing

@testable import Diagrams

/// What every picture says of its entities and relations.
struct SketchTests {
  @Test func marksAreWordsAndBrokenLines() throws {
    let dataset = try Graphs.dataset()
    let diagram = try Views.diagram(of: Graphs.view("lineage", [("of", ["treaty"])]), in: dataset)
    let plan = try #require(diagram.nodes.first { $0.id == "plan" })
    #expect(plan.style.line == .dotted)
    #expect(plan.label.contains(.detail("planned")))
    #expect(plan.classes == ["instrument", "planned"])
    let inferred = try #require(diagram.edges.first { $0.label.contains("inferred") })
    #expect(inferred.style.line == .dashed)
    #expect(inferred.tooltip == "Protocol is a protocol to Treaty, 2010, inherited (inferred) [2]")
    let broken = diagram.legend.compactMap { entry -> String? in
      if case .edge(let style) = entry.sample, style.line != .solid { return "\(style.line.rawValue) \(entry.text)" }
      return nil
    }
    #expect(broken == ["dashed inferred", "dotted planned"])
  }

  @Test(
    arguments: [
      ([], .solid), (["inferred"], .dashed), (["possibly"], .dashed), (["planned"], .dotted), (["draft"], .dotted),
      (["disputed"], .dashDotted), (["denied", "planned"], .dashDotted),
    ] as [([String], Diagram.LineStyle)])
  func doubtsAreDrawnDifferently(marks: [String], line: Diagram.LineStyle) {
    #expect(Look.line(for: marks) == line)
  }

  @Test func numbersMeanTheSourcesThatAreListed() throws {
    let dataset = try Graphs.dataset()
    let diagram = try Views.diagram(of: Graphs.view("neighbourhood", [("of", ["commission"])]), in: dataset)
    #expect(diagram.sources.map(\.number) == [1, 2])
    #expect(diagram.sources.map(\.text) == ["Commission, Gazette, 2011", "Herald"])
    #expect(diagram.edges.allSatisfy { $0.label == "is a member of [1 2]" })
  }

  @Test func legendNamesOnlyWhatIsThere() throws {
    let dataset = try Graphs.dataset()
    let texts = try Views.diagram(of: Graphs.view("neighbourhood", [("of", ["commission"])]), in: dataset).legend.map(
      \.text)
    #expect(texts == ["state", "body", "is a member of", "who says so, in the list of sources"])
  }

  @Test func namesComeInTheLanguageAskedFor() throws {
    let view = Graphs.view("neighbourhood", [("of", ["commission"]), ("lang", ["fr"])])
    let diagram = try Views.diagram(of: view, in: Graphs.dataset())
    #expect(diagram.language == "fr")
    #expect(diagram.nodes.map(\.label[0].text) == ["Nord", "Southland", "Commission"])
  }
}
