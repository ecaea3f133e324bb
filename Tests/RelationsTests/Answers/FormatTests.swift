import Testing

@testable import Relations

struct FormatTests {
  @Test func textIsForPeople() {
    #expect(
      Sample.answer.rendered(as: .text) == """
        Who
        Id     Name                             Score
        china  People's Republic of China         0.5
        un     United Nations, "the UN" [2][1]  12.25

        One is older; see the list https://example.org/a_b.

        - first[1]
          - under it
        - second

        signed   16 June 2009 [1]
        aliases  PRC
                 China
        place

        Sources
        [1] S001 UNIDIR, The SCO, 2021, https://example.org/1
        [2] S002 Seed two

        As of: 2017-06; skipped rows: 3.

        """)
  }

  @Test func jsonIsTheValue() {
    #expect(
      Sample.answer.rendered(as: .json) == """
        [
          {
            "id": "china"
          },
          {
            "id": "un"
          }
        ]

        """)
    #expect(Sample.answer.contextLine == #"{"graph":"sco","as-of":"2017-06","skipped-rows":3}"#)
  }

  @Test func csvIsTheTable() {
    let lines = [
      "id,name,score", "china,People's Republic of China,0.5", #"un,"United Nations, ""the UN"" S002 S001",12.25"#, "",
    ]
    #expect(Sample.answer.rendered(as: .csv) == lines.joined(separator: "\r\n"))
  }

  @Test func markdownIsForPages() {
    #expect(
      Sample.answer.rendered(as: .markdown) == """
        ## Who

        | Id | Name | Score |
        | --- | --- | --: |
        | `china` | People's Republic of China | 0.5 |
        | `un` | United Nations, "the UN" [^S002][^S001] | 12.25 |

        One is **older**; see [the list](<https://example.org/a_b>).

        - first[^S001]
          - under it
        - second

        - **signed**: 16 June 2009 [^S001]
        - **aliases**
          - PRC
          - China
        - **place**

        As of: 2017-06; skipped rows: 3.

        [^S001]: `S001` UNIDIR, The SCO, 2021, <https://example.org/1>
        [^S002]: `S002` Seed two

        """)
  }

  @Test(arguments: Answer.Format.allCases)
  func endsWithOneEndOfLine(_ format: Answer.Format) {
    let table = Table(columns: [.init("id")], rows: [])
    let answers = [
      Sample.answer, Answer(value: [], table: table), Answer(value: [:], table: table, blocks: []),
      Answer(value: nil, table: table, blocks: [.paragraph("Nothing is recorded.")]),
    ]
    for answer in answers {
      let text = answer.rendered(as: format)
      #expect(text.last?.isNewline == true)
      #expect(text.dropLast().last?.isNewline != true)
    }
  }

  @Test func contextSpeaksInSentences() {
    let answer = Answer(
      value: [], table: Table(columns: [], rows: []),
      context: [
        .init("strict", true), .init("as-of", nil), .init("left-out", ["a", "b"]),
        .init("rows", ["read": 3, "skipped": 1.5]),
        .init("directed", false),
      ])
    #expect(
      answer.contextSentence
        == "Strict: yes; as of: none; left out: a, b; rows: read 3, skipped 1.5; directed: no.")
    #expect(Answer(value: [], table: Table(columns: [], rows: [])).contextLine == nil)
  }
}
