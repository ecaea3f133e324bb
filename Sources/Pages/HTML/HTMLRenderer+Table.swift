import Relations

extension HTMLRenderer {
  /// The most columns of a table whose rows become cards on a narrow page; wider ones scroll within their frame.
  private static let widest = 9

  /// A table in which a name leads to its record's page, so that its id needs no column of its own.
  func table(_ table: Table, _ notes: inout Notes) -> String {
    let key = table.columns.firstIndex { $0.id == "id" }
    let name = table.columns.firstIndex { ["name", "source", "says"].contains($0.id) }
    let dropped = name == nil ? nil : key
    let shown = table.columns.indices.filter { $0 != dropped && !isEmpty($0, in: table) }
    let isWide = table.columns.count > HTMLRenderer.widest
    let head = shown.map { heading(table.columns[$0]) }.joined()
    let rows = table.rows.map { row -> String in
      let id = key.flatMap { HTMLRenderer.id(in: row[$0]) }
      let cells = shown.map { place -> String in
        let html = place == name ? self.name(row[place], of: id, &notes) : cell(row[place], &notes)
        return self.cell(html, in: table.columns[place], isHead: place == (name ?? shown.first))
      }
      return "<tr\(attributes(ofRow: id))>\(cells.joined())</tr>"
    }
    let body = "<thead><tr>\(head)</tr></thead>\n<tbody>\n\(rows.joined(separator: "\n"))\n</tbody>"
    let element = "<table class=\"\(isWide ? "wide" : "cards")\">\n\(body)\n</table>"
    guard isWide else { return element }
    return "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table, to be scrolled\">\(element)</div>"
  }

  private func heading(_ column: Table.Column) -> String {
    let isRecord = links.href(ofRecord: column.id) != nil
    let words = isRecord ? links.named(column.title, record: column.id) : HTML.escaped(title(column.title))
    return "<th scope=\"col\"\(column.alignment == .right ? " class=\"number\"" : "")>\(words)</th>"
  }

  /// The cell that names its row heads it.
  private func cell(_ html: String, in column: Table.Column, isHead: Bool) -> String {
    let label = HTML.escaped(title(column.title))
    let attributes = " data-label=\"\(label)\"\(column.alignment == .right ? " class=\"number\"" : "")"
    return isHead ? "<th scope=\"row\"\(attributes)>\(html)</th>" : "<td\(attributes)>\(html)</td>"
  }

  /// What a script filters rows by: the kind, type and year of the record that the row is about.
  private func attributes(ofRow id: String?) -> String {
    guard let record = id.flatMap(links.edition.dataset.record) else { return "" }
    var attributes = [("data-kind", record.kind)]
    if let type = record.type { attributes.append(("data-type", type)) }
    if let year = record.sortDate?.earliestStart?.year ?? record.sortDate?.latestEnd?.year {
      attributes.append(("data-year", String(year)))
    }
    return HTML.written(attributes)
  }

  /// The name of the record that a row is about, with whatever else stands in the cell behind it.
  private func name(_ text: Text, of id: String?, _ notes: inout Notes) -> String {
    guard let id, let first = text.pieces.first, links.href(ofRecord: id) != nil else { return inline(text, &notes) }
    let rest = inline(Text(Array(text.pieces.dropFirst())), &notes)
    switch first {
    case .link(let words, let url):
      return links.named(words, record: id) + " " + HTML.outward("Read it", to: url) + rest
    case .plain(let words), .strong(let words), .record(let words, _): return links.named(words, record: id) + rest
    case .muted, .code, .sources: return inline(text, &notes)
    }
  }

  /// A cell; one that is the id of a record, or several of them, says their names instead.
  private func cell(_ text: Text, _ notes: inout Notes) -> String {
    if let id = HTMLRenderer.id(in: text), let record = links.edition.dataset.record(id) {
      return links.named(record.label(in: links.edition.language), record: id)
    }
    if case .plain(let words)? = text.pieces.first, text.pieces.count == 1 {
      let ids = words.split(separator: ", ").map(String.init)
      let records = ids.compactMap { links.edition.dataset.record($0) }
      if !ids.isEmpty, records.count == ids.count, words != records[0].name {
        return records.map { links.named($0.label(in: links.edition.language), record: $0.id) }.joined(separator: ", ")
      }
    }
    return inline(text, &notes)
  }

  private func isEmpty(_ column: Int, in table: Table) -> Bool {
    !table.rows.isEmpty && table.columns.count <= HTMLRenderer.widest
      && table.rows.allSatisfy { $0[column].pieces.allSatisfy { $0 == .plain("") || $0 == .muted("") } }
  }

  private static func id(in text: Text) -> String? {
    if text.pieces.count == 1, case .code(let id) = text.pieces[0] { id } else { nil }
  }
}
