import Relations

/// An answer on as many sheets as it needs: the first stands in a page, every other one is a page of its own.
struct Sheets {
  let answer: Answer
  /// What stands on each sheet, a heading once more where what is under it goes on.
  let blocks: [[Answer.Block]]
  /// How many rows, points and fields the answer has.
  let count: Int
  /// How many of them stand on the sheets; fewer where there are too many for anybody to leaf through.
  let shown: Int

  /// The most rows on a sheet.
  static let rows = 400
  /// The most sheets.
  static let most = 24

  /// The blocks of an answer on sheets, or those of `blocks` where not all of it is wanted; the first sheet holds fewer rows
  /// than the others where `first` says so.
  init(of answer: Answer, _ blocks: [Answer.Block]? = nil, first: Int = rows) {
    var writer = Writer(first: first)
    for block in blocks ?? answer.blocks { writer.add(block) }
    writer.turn()
    self.answer = answer
    self.blocks = Array(writer.sheets.prefix(Sheets.most))
    count = writer.count
    shown = writer.counts.prefix(Sheets.most).reduce(0, +)
  }

  /// Whether what there is stands on one sheet.
  var isSingle: Bool { blocks.count < 2 }

  /// Where each sheet begins, in a word: a year, or the beginning of a name; nothing where its rows have neither.
  var marks: [String] { blocks.map(Sheets.mark) }

  private static func mark(_ blocks: [Answer.Block]) -> String {
    for case .table(let table) in blocks {
      guard let row = table.rows.first else { continue }
      if let date = table.columns.firstIndex(where: { $0.id == "date" }) {
        let words = row[date].words.split { !$0.isNumber }
        return words.first { $0.count == 4 }.map(String.init) ?? "no date"
      }
      let name = table.columns.firstIndex { ["name", "state", "what", "source"].contains($0.id) }
      return name.map { String(row[$0].words.prefix(10)) } ?? ""
    }
    return ""
  }

  /// What is being set on sheets.
  private struct Writer {
    var sheets: [[Answer.Block]] = []
    var counts: [Int] = []
    var count = 0
    private var room: Int
    private var filled = 0
    private var sheet: [Answer.Block] = []
    private var heading: Answer.Block?

    init(first: Int) { room = max(first, 1) }

    mutating func add(_ block: Answer.Block) {
      switch block {
      case .heading:
        if filled >= room { turn() }
        heading = block
        sheet.append(block)
      case .paragraph: sheet.append(block)
      case .table(let table), .lines(_, let table):
        set(table.rows, weighing: { _ in 1 }) { .table(Table(columns: table.columns, rows: $0)) }
      case .list(let items): set(items, weighing: Writer.weight) { .list($0) }
      case .fields(let fields): set(fields, weighing: { max(1, $0.values.count) }) { .fields($0) }
      }
    }

    /// Ends a sheet; on the next one the heading stands again.
    mutating func turn() {
      guard !sheet.isEmpty else { return }
      sheets.append(sheet)
      counts.append(filled)
      (sheet, room, filled) = ([], Sheets.rows, 0)
    }

    /// Sets as much on this sheet as it has room for, and the rest on the next ones.
    private mutating func set<Part>(_ parts: [Part], weighing weight: (Part) -> Int, _ make: ([Part]) -> Answer.Block) {
      var rest = parts[...]
      while !rest.isEmpty {
        var (taken, weighed) = (0, 0)
        for part in rest {
          guard filled + weighed + weight(part) <= room || filled + weighed == 0 else { break }
          weighed += weight(part)
          taken += 1
        }
        if taken > 0 {
          sheet.append(make(Array(rest.prefix(taken))))
          rest = rest.dropFirst(taken)
          (filled, count) = (filled + weighed, count + weighed)
        }
        if !rest.isEmpty {
          // A heading does not stand alone at the foot of a sheet.
          if case .heading? = sheet.last { sheet.removeLast() }
          turn()
          if let heading { sheet = [heading] }
        }
      }
    }

    private static func weight(_ item: Answer.Item) -> Int { 1 + item.items.reduce(0) { $0 + weight($1) } }
  }
}

/// Where the sheets of a part of a page stand, and how one leafs through them.
struct Leafing {
  /// The path of the page that holds the first one.
  let page: String
  /// The id of the part.
  let part: String
  let sheets: Sheets

  /// The path of the sheet of a number, from 1.
  func path(_ number: Int) -> String { number == 1 ? page : "\(folder)\(part)-\(number).html" }

  /// The path of the whole as a table for programs.
  var table: String { "\(folder)\(part).csv" }

  /// The folder of what belongs to the page.
  private var folder: String { (page.hasSuffix(".html") ? String(page.dropLast(5)) : page) + "/" }

  /// Links to the other sheets; they work without a script.
  func html(at number: Int, _ links: PageLinks) -> String {
    let (marks, last) = (sheets.marks, sheets.blocks.count)
    func link(_ other: Int, _ words: String, _ rel: String? = nil) -> String {
      let place = links.href(path(other)) + (other == 1 ? "#\(part)" : "")
      return HTML.element("a", [("href", place)] + (rel.map { [("rel", $0)] } ?? []), text: words)
    }
    let numbers = (1...last).map { other -> String in
      let words = "\(other)" + (marks[other - 1].isEmpty ? "" : " · \(marks[other - 1])")
      return "<li>"
        + (other == number ? HTML.element("span", [("aria-current", "page")], text: words) : link(other, words))
        + "</li>"
    }
    let before = number > 1 ? "<li>\(link(number - 1, links.edition.say("Previous"), "prev"))</li>" : ""
    let after = number < last ? "<li>\(link(number + 1, links.edition.say("Next"), "next"))</li>" : ""
    let label = HTML.escaped("\(links.edition.say("Pages")): \(part)\(number == 1 ? "" : " \(number)")")
    return """
      <nav class="sheets" aria-label="\(label)">
      <p class="soft">\(told(at: number)) \(HTML.element("a", [("href", links.href(table)), ("download", "")], text: links.edition.say("All of it as CSV")))</p>
      <ul>\(before)\(numbers.joined())\(after)</ul>
      </nav>
      """
  }

  /// The way on at the foot of a sheet, for whoever has read it to its end.
  func foot(at number: Int, _ links: PageLinks) -> String {
    guard number < sheets.blocks.count else { return "" }
    let words = "\(links.edition.say("Next")): \(number + 1) / \(sheets.blocks.count)"
    return "\n<p class=\"foot-of-sheet\">"
      + HTML.element("a", [("href", links.href(path(number + 1))), ("rel", "next")], text: words) + "</p>"
  }

  private func told(at number: Int) -> String {
    let cut =
      sheets.shown < sheets.count ? " The pages hold the first \(sheets.shown.grouped); the file holds all." : ""
    return "Page \(number) of \(sheets.blocks.count), \(sheets.count.grouped) lines in all.\(cut)"
  }
}

extension Int {
  /// The number with a comma between each three digits.
  var grouped: String {
    let digits = Array(String(self))
    return digits.enumerated().map { place, digit in
      place > 0 && (digits.count - place).isMultiple(of: 3) && digits[place - 1] != "-" ? ",\(digit)" : String(digit)
    }.joined()
  }
}
