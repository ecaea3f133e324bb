import Testing

@testable import Relations

@Suite("Who says any part of it")
struct SourcedStatementsTests {
  private func dataset() throws -> Dataset {
    try Graphs.dataset(
      """
      sources: { s3: { title: Third }, s4: { title: Fourth } }
      states:
        mars: { name: Mars, sources: [s1], member-of: { sco: { since: { 2001: { sources: [s1] } }, sources: [s2] } } }
      instruments:
        accord:
          name: Accord
          sources: [s1]
          participants:
            - mars:
                ratified: { 2010: { sources: [s1], against: [s3], effective: { 2011: { sources: [s4] } } } }
                sources: [s2]
      """)
  }

  @Test("The sources of values, acts and effects are cited behind those of the relation, and denials of them too")
  func cited() throws {
    let dataset = try dataset()
    let member = try #require(dataset.relations.first { $0.kind == "member-of" })
    #expect(member.citedSupport.sources.map(\.source) == ["s2", "s1"] && dataset.sources(of: member) == ["s2", "s1"])
    let party = try #require(dataset.relations.first { $0.kind == "participant" })
    #expect(party.citedSupport.sources.map(\.source) == ["s2", "s1", "s4"])
    #expect(party.citedSupport.against.map(\.source) == ["s3"])
  }

  @Test("So in tables, in what programs read, in the matrix, and for the second witness")
  func everywhere() throws {
    let dataset = try dataset()
    let relations = try RelationsQuestion(from: "mars").answer(from: dataset)
    #expect(relations.value.items.map { $0["sources"]?.texts } == [["s2", "s1", "s4"], ["s2", "s1"]])
    #expect(relations.value.items.map { $0["against"]?.texts } == [["s3"], []])
    let lines = relations.rendered(as: .text).split(separator: "\n").filter { $0.hasPrefix("mars") }
    #expect(lines.map { $0.hasSuffix("[1][2][3], denied by [4]") } == [true, false])
    #expect(lines.last?.hasSuffix("[1][2]") == true)
    let cells = try MatrixQuestion(MatrixRequest()).answer(from: dataset).value["cells"]
    #expect(cells?[0]?[0]?["sources"]?.texts == ["s2", "s1", "s4"] && cells?[0]?[0]?["against"]?.texts == ["s3"])
    let alone = try GapsQuestion(missing: "second-witness").answer(from: dataset).value.items.map { $0["id"]?.text }
    #expect(alone.contains("mars") && !alone.contains("mars/member-of/sco"))
  }
}
