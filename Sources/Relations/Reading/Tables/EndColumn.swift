/// Finds the records at one end of a table's rows.
struct EndColumn {
  private let key: String
  private let column: Int
  private let file: TableFile
  private let sections: [Section]
  private let kind: RelationKind
  private let ends: EndIndex
  /// Whether some texts that are ids stand for others in this column.
  private let hidesIDs: Bool

  init(_ key: String, in file: TableFile, among sections: [Section], _ kind: RelationKind, _ ends: EndIndex) {
    (self.key, self.file, self.sections, self.kind, self.ends) = (key, file, sections, kind, ends)
    column = file.column(of: key) ?? 0
    hidesIDs = file.plan.replacedTexts(of: key).contains { ends.find($0) != nil }
  }

  /// The place of a row's record; `nil` where there is none that can stand there, which is reported.
  mutating func find(_ row: TableRow, _ reader: inout Reader) -> Int? {
    let cell = row.cells[column]
    if !hidesIDs, !cell.hasDoubledQuotes, let place = ends.find(UnsafeBufferPointer(rebasing: row.bytes[cell.bytes])),
      sections.contains(ends.records[place].section)
    {
      return place
    }
    return reader.end(key, of: row, file, among: sections, kind, ends).flatMap { ends.find($0.id) }
  }
}
