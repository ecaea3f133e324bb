import Testing

@testable import Relations

@Suite("The table of attributes")
struct AttributeTests {
  @Test("No section has two of one name, and each says what it means", arguments: Section.allCases)
  func unique(section: Section) {
    let names = Attribute.attributes(of: section).map(\.name)
    #expect(Set(names).count == names.count)
    #expect(Set(names).isDisjoint(with: Reader.supportKeys))
    #expect(names.allSatisfy(Reader.isWord))
    #expect(Attribute.all.allSatisfy { $0.summary.hasSuffix(".") })
  }

  @Test(
    "What the format lists",
    arguments: [
      (
        Section.instruments,
        [
          "adopted", "signed", "opened", "submitted", "issued", "in-force", "ended", "level", "binding", "counts",
          "complete", "place",
        ]
      ),
      (.events, ["date", "held", "place"]), (.bodies, ["established", "operating", "dissolved"]),
      (
        .sources,
        [
          "title", "author", "publisher", "date", "seen", "url", "archived", "file", "language", "copy-of", "speaker",
          "of",
        ]
      ),
      (.indicators, ["values"]), (.cases, ["about", "text"]), (.challenges, ["about", "text"]),
      (.disputes, ["about"]),
      (.states, ["name", "short", "names", "aliases", "identifiers", "was"]),
    ])
  func format(section: Section, names: [String]) {
    #expect(Set(names).isSubset(of: Attribute.attributes(of: section).map(\.name)))
  }
}
