import Testing

@testable import Relations

@Suite("Ways between entities")
struct RouteTests {
  private func routes(_ from: String, _ to: String, _ change: (inout RouteRequest) -> Void = { _ in }) throws
    -> [[String]]
  {
    var request = RouteRequest(from: from, to: to)
    change(&request)
    return try World.dataset().routes(request).map(\.entities)
  }

  @Test("One, all, longer ones")
  func lengths() throws {
    #expect(try routes("china", "russia") == [["china", "pact", "russia"]])
    #expect(try routes("china", "russia") { $0.all = true }.count == 1)
    #expect(
      try routes("china", "russia") { $0.longest = 3 } == [
        ["china", "pact", "russia"], ["china", "rats", "sco", "russia"],
      ])
    #expect(try routes("china", "russia") { $0.longest = 1 }.isEmpty)
  }

  @Test("Through one, past another, along some kinds, in the direction of the sentences")
  func conditions() throws {
    #expect(try routes("china", "russia") { $0.through = "old-rats" } == [["china", "rats", "sco", "russia"]])
    #expect(try routes("china", "russia") { $0.avoiding = ["pact"] } == [["china", "rats", "sco", "russia"]])
    #expect(try routes("china", "sco") { $0.via = ["hosted-by", "part-of"] } == [["china", "rats", "sco"]])
    #expect(try routes("china", "sco") { $0.directed = true } == [["china", "rats", "sco"]])
    #expect(try routes("sco", "china") { $0.directed = true }.isEmpty)
    #expect(throws: UnknownName.self) { try routes("china", "sco") { $0.avoiding = ["rat"] } }
    #expect(throws: UnknownName.self) { try routes("china", "sco") { $0.via = ["part"] } }
  }
}
