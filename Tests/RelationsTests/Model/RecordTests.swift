import Testing

@testable import Relations

@Suite("What a record is called")
struct RecordTests {
  @Test("Full, short and in other languages")
  func names() throws {
    let dataset = try World.dataset()
    let china = try dataset.entity(called: "china")
    let sco = try dataset.entity(called: "sco")
    #expect(
      china.name == "China" && china.name(in: "ru") == "Китай" && china.label(in: "ru") == "Китай"
        && china.label() == "China")
    #expect(
      sco.label() == "SCO" && sco.name(in: "ru") == "Shanghai Cooperation Organisation" && sco.label(in: "ru") == "SCO")
    #expect(dataset.record("s1")?.name == "First")
    #expect(try dataset.entity(called: "rats").names == ["rats", "Structure", "old-rats"])
    #expect(try dataset.entity(called: "pact").names == ["pact", "Pact", "Treaty of Peace", "Grand Pact"])
  }
}
