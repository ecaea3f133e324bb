import Testing

@testable import Relations

@Suite("Finding records by the bytes of their ids")
struct EndIndexTests {
  @Test("Every id and former id of many records is found, and nothing else")
  func found() throws {
    let states = (0..<500).map { "  s\($0): { name: S, was: [old\($0)], sources: [s1] }\n" }.joined()
    let records = Reader.read(Graphs.bare("sources: { s1: { title: T } }\nstates:\n" + states)).0.records
    let index = EndIndex(records)
    for number in 0..<500 {
      #expect(index.find("s\(number)").map { records[$0].id } == "s\(number)")
      #expect(index.find("old\(number)").map { records[$0].id } == "s\(number)")
      #expect(index.find("t\(number)") == nil)
    }
    #expect(index.find("") == nil)
    #expect(EndIndex([]).find("s1") == nil)
  }
}
