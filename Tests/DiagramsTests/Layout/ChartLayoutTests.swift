import Testing

@testable import Diagrams

/// Grids, axes and lists: nothing overlaps, nothing is lost.
struct ChartLayoutTests {
  private typealias Chart = Diagram.Chart

  private func heads(_ count: Int, _ word: String) -> [Diagram.Chart.Head] {
    (0..<count).map { .init("\(word) \($0)") }
  }

  private func grid(columns: Int) -> Diagram.Chart {
    let marks = (0..<3).flatMap { row in
      (0..<columns).map {
        Diagram.Chart.Mark(row: row, place: .column($0), label: [.name("signed 2009"), .detail("[1 2]")], tooltip: "")
      }
    }
    return Diagram.Chart(
      rows: heads(3, "Republic"), columns: .heads(heads(columns, "Long name of an agreement")), marks: marks)
  }

  @Test(arguments: [1, 5, 12, 40])
  func cellsOfAGridDoNotOverlapAndHoldTheirWords(columns: Int) {
    let layout = ChartLayout(grid(columns: columns))
    #expect(layout.marks.count == 3 * columns && layout.top.count == columns && layout.rows.count == 3)
    for (index, mark) in layout.marks.enumerated() {
      for other in layout.marks[(index + 1)...] { #expect(mark.box.overlap(other.box) == 0) }
      for words in mark.words { #expect(words.label.width <= mark.box.width && words.label.height <= mark.box.height) }
      #expect(mark.box.x >= 0 && mark.box.x + mark.box.width <= layout.width)
      #expect(mark.box.y + mark.box.height <= layout.height)
    }
    #expect(columns > 12 || columns < 6 || layout.top.allSatisfy { $0.words.allSatisfy(\.isSlanted) })
    #expect(columns != 5 || layout.top.allSatisfy { $0.words.allSatisfy { !$0.isSlanted } })
    #expect(layout.rows[0].words.count == (columns < 12 ? 1 : 2), "in a wide grid the heads of rows are repeated")
  }

  private func bar(_ row: Int, _ from: (Double?, Double?), _ to: (Double?, Double?)?) -> Diagram.Chart.Mark {
    .init(
      row: row,
      place: .span(
        from: .init(earliest: from.0, latest: from.1), to: to.map { .init(earliest: $0.0, latest: $0.1) }),
      label: [.detail("member since 2001 [1]")], tooltip: "")
  }

  @Test func barsStandWhereTheirYearsAre() throws {
    var chart = Diagram.Chart(
      rows: heads(1, "State"), columns: .years(2000...2009),
      marks: [bar(0, (2001, 2001), (2004, 2004)), bar(0, (2004, 2005), nil)])
    let layout = ChartLayout(chart)
    let (first, second) = (layout.marks[0], layout.marks[1])
    let year = first.box.width / 3
    #expect(first.certain == first.box && !first.goesOn)
    #expect(abs(second.box.x - (first.box.x + 3 * year)) < 0.01 && abs(second.box.width - 6 * year) < 0.01)
    #expect(
      abs((second.certain?.x ?? 0) - (first.box.x + 4 * year)) < 0.01, "what may not yet have begun is not certain")
    #expect(second.goesOn && first.box.y == second.box.y)
    chart.marks.append(bar(0, (2002, 2002), (2003, 2003)))
    #expect(ChartLayout(chart).marks[2].box.y > first.box.y, "what overlaps stands in a line of its own")
  }

  @Test func aBarWhoseStartIsABoundOrUnknownIsUncertainThere() throws {
    let chart = Diagram.Chart(
      rows: heads(2, "State"), columns: .years(2000...2009),
      marks: [bar(0, (nil, 2006), nil), bar(1, (nil, nil), (nil, nil))])
    let marks = ChartLayout(chart).marks
    #expect((marks[0].certain?.x ?? 0) > marks[0].box.x)
    #expect(marks[1].certain == nil && !marks[1].goesOn)
    #expect(marks[1].box.width > marks[0].box.width)
  }

  @Test func aShortBarHasItsLabelBeforeItOrAShorterOneInIt() {
    var late = bar(0, (2009, 2009), nil)
    late.shorter = ["2009"]
    var chart = Diagram.Chart(rows: heads(1, "State"), columns: .years(1990...2009), marks: [late])
    let before = ChartLayout(chart).marks[0]
    #expect(before.words[0].corner.x + before.words[0].label.width <= before.box.x)
    chart.marks.insert(bar(0, (1990, 1990), (2009, 2009)), at: 0)
    let inside = ChartLayout(chart).marks[1]
    #expect(inside.words[0].label.lines.map(\.text) == ["2009"])
    #expect(inside.words[0].corner.x > inside.box.x)
  }

  @Test func linesStandUnderOneAnotherInTheOrderOfTheirRows() {
    let marks = [1, 0, 1].map { row in
      Diagram.Chart.Mark(
        row: row, place: .line("16 June"), label: [.name(String(repeating: "long ", count: 40)), .detail("signed")],
        tooltip: "")
    }
    let layout = ChartLayout(Diagram.Chart(rows: heads(2, "200"), columns: .list, marks: marks))
    let tops = layout.marks.map(\.box.y)
    #expect(tops[1] < tops[0] && tops[0] < tops[2])
    for mark in layout.marks {
      for words in mark.words { #expect(words.corner.x + words.label.width <= layout.width) }
    }
    #expect(
      layout.marks[2].words[1].corner.y >= layout.marks[0].words[1].corner.y + layout.marks[0].words[1].label.height)
  }
}
