import Testing

@testable import Relations

struct CSVRendererTests {
  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""), ("two\nlines", "\"two\nlines\""),
    ("two\r\nlines", "\"two\r\nlines\""), ("=1+1", "=1+1"), ("-5", "-5"), ("@x", "@x"), ("+7", "+7"), (" a ", " a "),
    ("上海", "上海"), ("", "\"\""), ("\u{1B}[0m", "\u{1B}[0m"),
  ])
  func keepsCellsToTheLetter(_ cell: String, _ written: String) {
    let answer = Answer(value: [], table: Table(columns: [.init("a")], rows: [[Text(cell)]]))
    #expect(answer.rendered(as: .csv) == "a\r\n\(written)\r\n")
  }

  @Test func leavesEmptyCellsEmpty() {
    let answer = Answer(value: [], table: Table(columns: [.init("a"), .init("b,c")], rows: [["", ""]]))
    #expect(answer.rendered(as: .csv) == "a,\"b,c\"\r\n,\r\n")
  }

  @Test func writesWordsOfLinks() {
    let row: [Text] = [.link("here", url: "https://e.org"), .link("", url: "https://e.org"), .strong("a") + .code("b")]
    let columns = ["x", "y", "z"].map { Table.Column($0) }
    let answer = Answer(value: [], table: Table(columns: columns, rows: [row]))
    #expect(answer.rendered(as: .csv) == "x,y,z\r\nhere,https://e.org,ab\r\n")
  }
}
