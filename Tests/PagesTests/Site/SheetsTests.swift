import Relations
import Testing

@testable import Pages

/// Answers that are too long for a page.
struct SheetsTests {
  private func table(_ count: Int) -> Table {
    Table(
      columns: [.init("date"), .init("name")],
      rows: (0..<count).map { [Text("1 May \(1900 + $0 / 10)"), Text("Row \($0)")] })
  }

  private func answer(_ blocks: [Answer.Block]) -> Answer {
    Answer(value: .null, table: Table(columns: [], rows: []), blocks: blocks)
  }

  private func rows(_ blocks: [Answer.Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .table(let table): table.rows.map { $0[1].words }
      case .list(let items): items.map(\.text.words)
      default: []
      }
    }
  }

  @Test(arguments: [(0, 10, 0), (10, 10, 1), (11, 10, 2), (410, 10, 2), (411, 10, 3), (1000, 400, 3)])
  func everyRowStandsOnce(count: Int, first: Int, sheets: Int) {
    let cut = Sheets(of: answer([.table(table(count))]), first: first)
    #expect(cut.blocks.count == sheets && cut.count == count && cut.shown == count)
    #expect(cut.blocks.flatMap(rows) == (0..<count).map { "Row \($0)" })
  }

  @Test func aHeadingStandsAgainWhereItGoesOn() {
    let items = (0..<30).map { Answer.Item(Text("Row \($0)"), items: [Answer.Item("who says so")]) }
    let cut = Sheets(
      of: answer([.heading("One"), .list(Array(items.prefix(5))), .heading("Two"), .list(items)]), first: 14)
    #expect(cut.blocks.count == 2 && cut.count == 70)
    #expect(cut.blocks[0].contains(.heading("One")) && cut.blocks[0].contains(.heading("Two")))
    #expect(cut.blocks[1].first == .heading("Two") && rows(cut.blocks[1]).first == "Row 2")
    // No heading stands alone at the foot of a sheet.
    let alone = Sheets(of: answer([.list(Array(items.prefix(5))), .heading("Two"), .list(items)]), first: 10)
    #expect(alone.blocks[0].count == 1 && alone.blocks[1].first == .heading("Two"))
  }

  @Test func whatIsTooLongToLeafThroughIsCutAndCounted() {
    let cut = Sheets(of: answer([.table(table(20_000))]))
    #expect(cut.blocks.count == Sheets.most && cut.count == 20_000 && cut.shown == Sheets.most * Sheets.rows)
    #expect(cut.marks.first == "1900" && cut.marks[1] == "1940")
  }

  @Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (-1234, "-1,234")])
  func countsAreRead(count: Int, words: String) { #expect(count.grouped == words) }
}
