import Testing

@testable import Relations

struct MarkdownRendererTests {
  @Test func escapesWhatStandsInATable() {
    let table = Table(columns: [.init("a|b"), .init("c")], rows: [[.code("x|y"), "one | two\nthree"]])
    #expect(
      Answer(value: [], table: table).rendered(as: .markdown) == """
        | a\\|b | c |
        | --- | --- |
        | `x\\|y` | one \\| two three |

        """)
  }

  @Test func listsSourcesThatNothingCites() {
    let answer = Answer(
      value: [], table: Table(columns: [], rows: []), blocks: [.paragraph("It is so" + .sources([2]) + ".")],
      sources: [.init(id: "S001", text: "One"), .init(id: "odd[id]", text: "Two *", url: "https://e.org/2")])
    #expect(
      answer.rendered(as: .markdown) == """
        It is so[^2].

        - `S001` One

        [^2]: `odd[id]` Two \\*, <https://e.org/2>

        """)
  }
}
