import Relations
import Testing

@testable import Diagrams

/// The order in which a screen reader reads a picture, whatever the order in which it is laid out.
struct ReadingTests {
  private func labels(_ diagram: Diagram) throws -> [String] {
    try Parsed(SVG(diagram, Graphviz.layout(diagram))).values(of: "aria-label")
  }

  @Test("Elders come before the younger, and each relation when both its ends have come")
  func eldersComeFirst() throws {
    var diagram = Samples.diagram(["young", "old", "middle"], [(0, 1), (2, 1), (0, 2)])
    diagram.reading = [1, 2, 0]
    #expect(
      try labels(diagram) == [
        "Relations: 3", "middle knows old", "young knows old", "young knows middle", "Entities: 3", "old", "middle",
        "young",
      ])
    diagram.reading = []
    #expect(try labels(diagram).suffix(3) == ["young", "old", "middle"], "as given where nothing is said")
  }

  @Test("The description tells relations in the order in which they are read")
  func theDescriptionFollows() throws {
    var diagram = Samples.diagram(["young", "old", "middle"], [(0, 1), (2, 1)])
    diagram.reading = [1, 2, 0]
    let text = try Parsed(SVG(diagram, Graphviz.layout(diagram))).elements[2].text
    #expect(text == "What is shown. middle knows old. young knows old.")
  }

  @Test(
    "In every drawing of nodes the dated are read by their dates", arguments: ["network", "lineage", "neighbourhood"])
  func everyDrawingIsReadByDates(name: String) throws {
    let dataset = try Graphs.dataset()
    let options = name == "network" ? [] : [("of", ["treaty"])]
    let diagram = try Views.diagram(of: Graphs.view(name, options), in: dataset)
    #expect(Set(diagram.reading) == Set(diagram.nodes.indices))
    let dates = diagram.readingOrder.nodes.compactMap { dataset.entity(diagram.nodes[$0].id)?.sortDate }
    #expect(dates.count > 2 && dates == dates.sorted())
  }

  @Test func whatIsSetTogetherKeepsItsPlace() {
    var diagram = Samples.diagram(["hub", "a", "b", "c", "old"], [(1, 0), (2, 0), (3, 0), (0, 4)])
    diagram.reading = [4, 0, 3, 2, 1]
    let collapsed = diagram.collapsingLeaves()
    #expect(collapsed.nodes.count == 3)
    #expect(collapsed.reading.map { collapsed.nodes[$0].id } == ["old", "hub", "a"])
  }
}
