import Testing

@testable import Relations

struct AnswerTests {
  @Test func choosesColumnsWhereverItsTableStands() throws {
    let other = Table(columns: [.init("other")], rows: [["kept"]])
    var answer = Sample.answer
    answer.blocks.append(.table(other))
    let chosen = try answer.choosing(columns: ["id"])
    #expect(chosen.rendered(as: .csv) == "id\r\nchina\r\nun\r\n")
    #expect(chosen.blocks[1] == .table(try Sample.table.choosing(columns: ["id"])))
    #expect(chosen.blocks.last == .table(other))
    #expect(chosen.value == answer.value)
    #expect(throws: UnknownColumn.self) { try answer.choosing(columns: ["other"]) }
  }

  @Test func isEmptyIfItsTableIs() {
    let empty = Table(columns: [.init("id")], rows: [])
    #expect(Answer(value: [], table: empty).isEmpty)
    #expect(!Answer(value: [], table: empty, isEmpty: false).isEmpty)
    #expect(!Sample.answer.isEmpty)
    #expect(Answer(value: [], table: empty).blocks == [.table(empty)])
  }
}
