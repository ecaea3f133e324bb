import Relations

/// Who says it all.
struct SourceTable: SQLTable {
  let name = "source"
  let summary = "A source, with what a reader wants to know of it."
  let indices: [String] = []
  let columns =
    [
      SQLColumn("id", .text, "NOT NULL PRIMARY KEY REFERENCES record(id)", "Its id."),
      SQLColumn("title", .text, "NOT NULL", "Its title."),
      SQLColumn("type", "Its type."),
      SQLColumn("author", "Who wrote it, with commas between."),
    ] + plain("publisher", "Who published it.") + SQLColumn.date("date", "When it was published")
    + plain("url", "Where it is found on the web.") + plain("archived", "Where a copy is kept.")
    + plain("file", "The file in which a copy is kept.") + plain("seen", "When an editor last saw it.")
    + plain("gone", "When its address was found to lead nowhere any more.")
    + plain("language", "The code of its language.") + plain("speaker", "Who speaks in it: 'government', 'press', …")
    + plain("of", "The state or body for which its speaker speaks.") + plain("copy_of", "The source that it repeats.")
    + [
      SQLColumn("witness", .text, "NOT NULL", "The source that it repeats, through all copies of copies; else itself.")
    ]

  private static func plain(_ name: String, _ summary: String) -> [SQLColumn] { [SQLColumn(name, summary)] }

  func add(_ source: Record, at place: FactPlace, to rows: SQLRows, from content: SQLContent) throws {
    guard source.section == .sources else { return }
    let authors = source.facts("author").compactMap { $0.standing.first?.value.description }
    func texts(_ names: String...) -> [SQLValue] { names.map { SQLValue(source.text($0)) } }
    try rows.add(
      [
        .text(source.id), .text(source.name(in: content.language)), SQLValue(source.type),
        authors.isEmpty ? .null : .text(authors.joined(separator: ", ")),
      ] + texts("publisher") + content.cells(of: source.date)
        + texts("url", "archived", "file", "seen", "gone", "language", "speaker", "of", "copy-of")
        + [.text(content.dataset.witness(of: source.id))])
  }
}
