import Testing

@testable import Relations

@Suite("timeline")
struct TimelineQuestionTests {
  @Test("Its shape in JSON: unknown dates say so, dates that are not recorded are null")
  func shape() throws {
    let answer = try TimelineQuestion(TimelineRequest()).answer(from: Graphs.dataset(TimelineTests.more))
    let first = try #require(answer.value[0])
    #expect(first.keys == ["date", "id", "kind", "what", "marks", "sources", "against"])
    #expect(first["date"]?.text == "2001-06-15" && first["what"]?.text == "established")
    let dates = answer.value.items.suffix(3).map { $0["date"] ?? .bool(false) }
    #expect(dates == ["unknown", .null, .null])
  }

  @Test("People read dates in words, marks, and how much has none")
  func text() throws {
    let text = try TimelineQuestion(TimelineRequest()).answer(from: Graphs.dataset(TimelineTests.more)).rendered(
      as: .text)
    #expect(text.contains("by March 2010"))
    #expect(text.contains("to the month, disputed"))
    #expect(text.contains("Without a date: 3"))
    #expect(text.contains("denied by"))
  }

  @Test("A relation is told by its sentence, without its dates")
  func relations() throws {
    var request = TimelineRequest()
    (request.of, request.withRelations) = (["fund"], true)
    let table = try TimelineQuestion(request).answer(from: Graphs.dataset(TimelineTests.more)).table
    #expect(table.rows[0][3] == "China hosts Fund")
  }

  @Test("Nothing in a stretch of time is an empty answer")
  func none() throws {
    var request = TimelineRequest()
    (request.latest, request.since) = (1, try date("2100"))
    #expect(try TimelineQuestion(request).answer(from: Graphs.dataset("")).isEmpty)
  }
}
