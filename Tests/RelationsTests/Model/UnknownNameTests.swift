import Testing

@testable import Relations

@Suite("A name that nothing has")
struct UnknownNameTests {
  @Test("With what was probably meant, or what has the name instead")
  func sentences() {
    let names = ["china", "chile", "chad"]
    #expect(
      "\(UnknownName("chnia", what: "entity", among: names))"
        == "'chnia' is the name of no entity; did you mean 'china'?")
    #expect("\(UnknownName("zzz", what: "entity", among: names))" == "'zzz' is the name of no entity")
    #expect(
      "\(UnknownName("china", what: "entity", found: "source", among: names))" == "'china' is a source, not an entity")
    #expect(UnknownName("china", what: "entity", found: "source", among: names).near.isEmpty)
  }

  @Test("With the news that the graph has it, but not the part that was asked about")
  func leftOut() throws {
    let part = try World.dataset(asOf: "2010")
    #expect { try part.entity(called: "plan") } throws: {
      "\($0)" == "'plan' is in the graph, but not in the part of it that is asked about"
    }
    #expect { try part.entity(called: "plann") } throws: { ($0 as? UnknownName)?.isLeftOut == false }
  }
}
