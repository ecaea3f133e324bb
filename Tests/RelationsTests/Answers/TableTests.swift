import Testing

@testable import Relations

struct TableTests {
  @Test func choosesAndOrdersColumns() throws {
    let chosen = try Sample.table.choosing(columns: ["score", "id"])
    #expect(chosen.columns.map(\.id) == ["score", "id"])
    #expect(chosen.rows == [["0.5", .code("china")], ["12.25", .code("un")]])
  }

  @Test(arguments: [
    ("scroe", "there is no column 'scroe'; did you mean 'score'? the columns are id, name, score"),
    ("population", "there is no column 'population'; the columns are id, name, score"),
  ])
  func namesTheColumnsThereAre(_ name: String, _ sentence: String) {
    let error = #expect(throws: UnknownColumn.self) { try Sample.table.choosing(columns: ["id", name]) }
    #expect(error?.description == sentence)
    #expect(error?.columns == ["id", "name", "score"])
  }
}
