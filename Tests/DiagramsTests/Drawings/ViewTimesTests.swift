import Relations
import Testing

@testable import Diagrams

/// Views as of a day on which not all was there that they name.
struct ViewTimesTests {
  private func diagram(_ drawing: String, _ options: [(String, [String])]) throws -> Diagram {
    try Views.diagram(of: Graphs.view(drawing, options), in: Graphs.dataset())
  }

  @Test func namesOfWhatCameLaterAreLeftOutAndCounted() throws {
    let diagram = try diagram(
      "network", [("select", ["treaty", "protocol annex"]), ("as-of", ["1999"])])
    #expect(diagram.nodes.map(\.id) == ["annex", "treaty"])
    #expect(
      diagram.caption == ["As of 1999. One that the view names was not there yet, or no more. Sources up to 2011."])
  }

  @Test func aLineageIsOfThoseThatWereThere() throws {
    let diagram = try diagram("lineage", [("of", ["treaty", "protocol"]), ("as-of", ["1999"])])
    #expect(diagram.nodes.map(\.id).contains("treaty") && !diagram.nodes.map(\.id).contains("protocol"))
  }

  @Test func whereNothingIsLeftItIsNoAnswer() throws {
    let error = try #require(throws: UnknownName.self) {
      try diagram("lineage", [("of", ["protocol"]), ("as-of", ["1999"])])
    }
    #expect(error.isLeftOut)
  }

  @Test func wrongNamesAreErrorsOnAnyDay() {
    #expect(throws: ViewError.self) {
      try diagram("network", [("select", ["treaty", "protocoll"]), ("as-of", ["1999"])])
    }
  }

  @Test func withoutADayTheCaptionSaysUpToWhenTheSourcesTell() throws {
    #expect(try diagram("network", []).caption == ["Sources up to 2011."])
    #expect(try diagram("network", [("select", ["protocol treaty"])]).caption.isEmpty, "the one cited has no date")
  }
}
