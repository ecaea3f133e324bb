import Testing

@testable import Relations

@Suite("Selectors as they are written")
struct SelectionTests {
  @Test("A comma is and, a space or a second text is or")
  func combinations() throws {
    let selection = try Selection(parsing: ["kind:state,topic:ai +a", "b"])
    #expect(
      selection.alternatives == [
        [.trait(.kind, "state"), .trait(.topic, "ai")], [.lineage(id: "a", up: .max, down: nil)],
        [.lineage(id: "b", up: nil, down: nil)],
      ])
  }

  @Test(
    "Generations before and after",
    arguments: [
      ("a", nil, nil), ("+a", Int.max, nil), ("2+a", 2, nil), ("a+", nil, Int.max), ("a+3", nil, 3),
      ("+a+", .max, .max),
      ("1+a+2", 1, 2),
    ] as [(String, Int?, Int?)])
  func lineages(text: String, up: Int?, down: Int?) throws {
    #expect(try Selection(parsing: [text]).alternatives == [[.lineage(id: "a", up: up, down: down)]])
  }

  @Test("An id from a table may hold a colon, where no word stands before it")
  func colons() throws {
    #expect(
      try Selection(parsing: ["+A08_2005E6:MARPOL_1973A"]).alternatives == [
        [.lineage(id: "A08_2005E6:MARPOL_1973A", up: .max, down: nil)]
      ])
  }

  @Test(
    "What cannot be read",
    arguments: [
      ("", "it is empty"), ("a,", "nothing stands before or after a comma"), (",a", "nothing stands before or after"),
      ("knd:state", "no selector is called 'knd:'; did you mean 'kind'?"), ("zzzzzz:a", "there are around:, kind:"),
      ("kind:", "nothing stands after the colon"), ("+", "write '+id'"), ("a+b", "write '+id'"),
      ("0+a", "'0' is no number"),
      ("a+-1", "'-1' is no number of generations"),
    ])
  func errors(text: String, words: String) {
    #expect { try Selection(parsing: [text]) } throws: { error in
      let error = error as? SelectionError
      return error?.description.contains(words) == true && error?.selector == text
    }
  }
}
