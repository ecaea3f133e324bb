import Testing

@testable import Relations

@Suite("Sections")
struct SectionTests {
  @Test("The word for one record")
  func kinds() {
    #expect(
      Section.allCases.map(\.kind) == [
        "state", "body", "instrument", "event", "source", "term", "indicator", "case", "challenge", "dispute",
      ])
  }

  @Test("By the word for one or for many", arguments: Section.allCases)
  func naming(section: Section) {
    #expect(Section(naming: section.kind) == section && Section(naming: section.rawValue) == section)
    #expect(Section(naming: "x") == nil)
  }

  @Test("Entities come first, in the order in which they are declared")
  func order() {
    #expect(Section.allCases.shuffled().sorted() == Section.allCases)
    #expect(Section.allCases.filter(\.holdsEntities) == Section.entities)
  }
}
