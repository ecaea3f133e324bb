import Testing

@testable import Relations

@Suite("matrix")
struct MatrixQuestionTests {
  @Test("Its shape: a cell says who says so, an empty one is null")
  func shape() throws {
    let value = try MatrixQuestion(MatrixRequest()).answer(from: Graphs.dataset(MatrixTests.more)).value
    #expect(value.keys == ["rows", "columns", "cells"])
    #expect(value["rows"]?.texts == ["china", "russia", "sco"])
    #expect(
      value["cells"]?[1]?[0] == [
        "says": "signed 1999", "relations": ["russia/participant/early"], "marks": [], "sources": ["s2"], "against": [],
      ])
    #expect(value["cells"]?[1]?[1] == .null)
  }

  @Test("As text it says what an empty cell means")
  func text() throws {
    let text = try MatrixQuestion(MatrixRequest()).answer(from: Graphs.dataset(MatrixTests.more)).rendered(as: .text)
    #expect(text.contains("signed 2011; ratified 2012 [2][1]"))
    #expect(text.contains("An empty cell says that nothing is recorded, which is not a no: 2 of 6."))
  }

  @Test("The missing value of an indicator is unknown")
  func indicators() throws {
    var request = MatrixRequest()
    request.indicators = true
    let answer = try MatrixQuestion(request).answer(from: Graphs.dataset(MatrixTests.more))
    #expect(answer.rendered(as: .csv) == "id,name,reach,speed\r\nchina,China,unknown,20 Mbit/s 2018 s2\r\n")
  }

  @Test("A graph in which nobody takes part in anything has no matrix")
  func none() throws {
    #expect(try MatrixQuestion(MatrixRequest()).answer(from: Graphs.dataset("")).isEmpty)
  }
}
