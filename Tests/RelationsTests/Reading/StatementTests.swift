import Testing

@testable import Relations

@Suite("Statements: a value and the details behind it")
struct StatementTests {
  private func node(_ text: String) throws -> YAMLNode { try #require(YAMLParser.read(Array(text.utf8), file: "f").0) }

  @Test(
    "Ends in all their forms",
    arguments: [
      ("a", ["a:"]), ("[a, b]", ["a:", "b:"]), ("{ a: { x: 1 } }", ["a:x"]),
      ("{ a: { x: 1 }, b: { y: 1 } }", ["a:x", "b:y"]),
      ("{ all: [a, b], x: 1 }", ["a:x", "b:x"]), ("{ all: [{ a: { x: 1 } }, b], x: 2, y: 3 }", ["a:xy", "b:xy"]),
      ("[{ all: [a], x: 1 }, b]", ["a:x", "b:"]), ("{ all: a, x: 1 }", ["a:x"]),
    ])
  func ends(text: String, expected: [String]) throws {
    var reader = Reader()
    let ends = reader.ends(try node(text), of: "an end")
    #expect(ends.map { $0.text + ":" + $0.details.map(\.key).joined() } == expected)
    #expect(reader.diagnostics.isEmpty)
  }

  @Test("One value, or rival ones")
  func rivals() throws {
    var reader = Reader()
    let one = reader.rivalStatements(try node("{ v: { x: 1 } }"), of: "it")
    let two = reader.rivalStatements(try node("{ claims: [v, { w: { x: 1 } }], prefer: w, because: B }"), of: "it")
    #expect(one?.statements.map(\.text) == ["v"] && one?.preferred == nil)
    #expect(two?.statements.map(\.text) == ["v", "w"])
    #expect(two?.preferred?.scalar == "w" && two?.because?.value.scalar == "B")
    let none = reader.rivalStatements(try node("{ claims: [] }"), of: "it")
    #expect(none?.statements.count == nil)
  }
}
