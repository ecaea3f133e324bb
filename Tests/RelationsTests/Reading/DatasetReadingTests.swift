import Testing

@testable import Relations

@Suite("From files to a dataset")
struct DatasetReadingTests {
  @Test("An error leaves no dataset, a warning and a note leave one")
  func severities() {
    func read(_ more: String) -> (Bool, [Diagnostic.Severity]) {
      let (dataset, diagnostics) = Dataset.read(Graphs.tree(more))
      return (dataset != nil, diagnostics.map(\.severity))
    }
    #expect(read("") == (true, []))
    #expect(read("sources: { s3: { title: T } }") == (true, [.note]))
    #expect(read("instruments: { a: { name: A, sources: [s1], signed: 2001, in-force: 2000 } }") == (true, [.warning]))
    #expect(read("states: { a: { name: A } }") == (false, [.error]))
  }

  @Test("Every finding of reading and checks has a code that is documented")
  func documented() {
    let more = "states: { A: { nme: A, since: 2001-99, hosts: [x, pact] }, china: { name: C, sources: [s9] } }\nzz: 1\n"
    let known = Set(readingCodes.map(\.code) + checks.map(\.code))
    let found = Dataset.read(Graphs.tree(more)).diagnostics
    #expect(found.count > 8 && found.allSatisfy { known.contains($0.code) })
    #expect(found == found.sorted() && Set(found).count == found.count)
  }
}
