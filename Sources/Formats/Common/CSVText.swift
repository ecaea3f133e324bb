import Relations

/// Rows as CSV (RFC 4180): each ends in CR LF, and a cell stands between quotation marks where it has to.
struct CSVText {
  /// What is written so far.
  private(set) var text = ""

  /// Rows under a row of the names of columns.
  init(columns: [String]) { append(columns) }

  /// Appends a row.
  mutating func append(_ cells: [String]) {
    // Without quotes one empty cell would be an empty line, which many readers skip.
    text += cells == [""] ? "\"\"\r\n" : cells.lazy.map(CSVText.quoted).joined(separator: ",") + "\r\n"
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0D || $0 == 0x0A }) else { return cell }
    return "\"" + cell.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }
}
