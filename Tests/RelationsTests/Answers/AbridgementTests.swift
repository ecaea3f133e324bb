import Testing

@testable import Relations

struct AbridgementTests {
  private static func answer(_ blocks: [Answer.Block], _ sources: Int = 0) -> Answer {
    Answer(
      value: [], table: Table(columns: [.init("n")], rows: (0..<9).map { [Text("\($0)")] }), blocks: blocks,
      sources: (0..<sources).map { .init(id: "s\($0)", text: "S") })
  }

  private static func table(_ rows: Int, _ columns: Int = 1) -> Table {
    Table(
      columns: (0..<columns).map { .init("c\($0)") },
      rows: (0..<rows).map { row in (0..<columns).map { Text("\(row).\($0)") } })
  }

  @Test func whatIsShortStaysAsItIs() {
    let answer = Self.answer([.table(Self.table(3)), .list([.init("a"), .init("b"), .init("c")])])
    #expect(answer.abridged(to: 3).rendered(as: .text) == answer.rendered(as: .text))
  }

  @Test func countsAtItsPlaceAndInTheLastLine() {
    let items = (0..<5).map { Answer.Item("i\($0)", items: (0..<3).map { .init("sub\($0)") }) }
    let text = Self.answer([.heading("H"), .table(Self.table(1204)), .list(items)]).abridged(to: 2).rendered(as: .text)
    #expect(
      text == """
        H
        c0
        0.0
        1.0

        and 1,202 more

        - i0
          - sub0
          - sub1
          - and 1 more
        - i1
          - sub0
          - sub1
          - and 1 more
        - and 3 more

        Not shown: 1,207 rows or points. '--shown all' shows them, '--shown N' so many of each part; files, pipes and \
        other formats have all.

        """)
  }

  @Test func fieldsAndLinesToo() {
    let lines: [Text] = ["a", "b", "c", "d"]
    let text = Self.answer([.lines(lines, of: Self.table(4)), .fields([.init("f", lines)])]).abridged(to: 3)
      .rendered(as: .text)
    #expect(text.hasPrefix("a\nb\nc\n\nand 1 more\n\nf  a\n   b\n   c\n   and 1 more\n\nNot shown: 2 rows"))
  }

  @Test func ofATableWiderThanAnyScreenTheColumnsThatFit() {
    let wide = Self.answer([.table(Self.table(2, 300))]).abridged(to: 100, width: 80)
    let text = wide.rendered(as: .text, for: .init(width: 80))
    #expect(text.contains("c7") && !text.contains("c8") && text.contains("Not shown: 292 columns."))
    // One of ten columns is for its reader to make fit.
    let narrow = Self.answer([.table(Self.table(2, 10))])
    #expect(narrow.abridged(to: 100, width: 40).rendered(as: .text) == narrow.rendered(as: .text))
  }

  @Test func sourcesThatNothingShownNamesAreNotShown() {
    let items = (1...4).map { Answer.Item(Text("i\($0) ") + .sources([$0])) }
    let text = Self.answer([.list(items)], 5).abridged(to: 2).rendered(as: .text)
    // One that nothing names at all stays, for it was meant to be there.
    #expect(text.contains("[1] s0") && text.contains("[2] s1") && !text.contains("[3]") && !text.contains("[4]"))
    #expect(text.contains("[5] s4"))
  }

  @Test func whatProgramsReadIsNeverCut() {
    let whole = Self.answer([.table(Self.table(50))])
    let cut = whole.abridged(to: 3)
    #expect(cut.table == whole.table && cut.value == whole.value && !cut.isCut && cut.isEmpty == whole.isEmpty)
    #expect(cut.rendered(as: .csv) == whole.rendered(as: .csv))
  }
}
