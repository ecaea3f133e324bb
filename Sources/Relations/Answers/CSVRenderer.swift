/// Writes the table of an answer as CSV (RFC 4180): a row of column ids, then the rows, each ending in CR LF.
///
/// Cells hold what is recorded, to the letter. One that begins with `=`, `+`, `-` or `@` is not altered, though a
/// spreadsheet may take it for a formula: a reader of data must get the data. Sources are ids with a space between.
struct CSVRenderer {
  let answer: Answer

  func rendered() -> String {
    var text = ""
    write(answer.table.columns.map(\.id), to: &text)
    for row in answer.table.rows { write(row.map(plain), to: &text) }
    return text
  }

  private func write(_ cells: [String], to text: inout String) {
    if cells == [""] {
      // Without quotes the row would be an empty line, which many readers skip.
      text += "\"\"\r\n"
      return
    }
    text += cells.lazy.map(CSVRenderer.quoted).joined(separator: ",") + "\r\n"
  }

  private static func quoted(_ cell: String) -> String {
    let needsQuotes = cell.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0D || $0 == 0x0A }
    if !needsQuotes { return cell }
    return "\"" + cell.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }

  private func plain(_ text: Text) -> String {
    if let written = text.written { return written }
    return text.pieces.map { piece in
      switch piece {
      case .plain(let words), .strong(let words), .muted(let words), .code(let words),
        .record(let words, _):
        words
      case .link(let words, let url): words.isEmpty ? url : words
      case .sources(let numbers): numbers.map(answer.sourceID).joined(separator: " ")
      }
    }.joined()
  }
}

extension Answer {
  /// The id of the source that a text refers to by number.
  func sourceID(_ number: Int) -> String {
    precondition(sources.indices.contains(number - 1), "a text refers to source \(number) of \(sources.count)")
    return sources[number - 1].id
  }
}
