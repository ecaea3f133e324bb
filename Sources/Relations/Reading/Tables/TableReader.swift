extension Reader {
  /// Reads the tables that `graph.yaml` names: first those whose rows are records, for the others lead to them.
  mutating func readTables(_ nodes: [YAMLNode], of tree: some FileTree) {
    let plans = nodes.compactMap { tablePlan($0) }
    let files = plans.compactMap { open($0, of: tree) }
    draft.firstTabledRecord = draft.records.count
    var records = RecordRows(draft.records)
    for file in files {
      if case .record(let section) = file.plan.makes { readRecords(file, in: section, &records) }
    }
    let ends = EndIndex(draft.records)
    for file in files {
      switch file.plan.makes {
      case .record: continue
      case .relation: readRelations(file, ends)
      case .participant: readParticipants(file, ends)
      }
    }
  }

  /// The bytes of a table and its first row; `nil` if it cannot be read, and the graph is therefore not whole.
  private mutating func open(_ plan: TablePlan, of tree: some FileTree) -> TableFile? {
    let path = tree.name + "/" + plan.file
    do throws(FileError) {
      guard try tree.paths().contains(plan.file) else {
        let files = try tree.paths().filter { $0.hasSuffix(".csv") }
        let meant = suggestion(for: plan.file, among: files) ?? ""
        draft.isWhole = false
        error("unreadable", at: plan.position, "the graph has no file '\(plan.file)'\(meant)")
        return nil
      }
      return table(plan, path: path, try tree.contents(of: plan.file))
    } catch {
      lose(path, because: error.reason)
      return nil
    }
  }

  private mutating func table(_ plan: TablePlan, path: String, _ bytes: [UInt8]) -> TableFile? {
    guard bytes.count < Int32.max else {
      lose(path, because: "a table has fewer than 2³¹ bytes; this one has \(bytes.count)")
      return nil
    }
    let (header, positions) = bytes.withUnsafeBufferPointer { buffer -> ([String], [Position]) in
      var reader = CSVReader(buffer, keeping: 1 << 16)
      var row = TableRow(buffer, path: path)
      guard reader.next(&row.row) else { return ([], []) }
      return (row.cells.indices.map { row.text(of: $0) ?? "" }, row.cells.indices.map { row.position(of: $0) })
    }
    guard header.contains(where: { !$0.isEmpty }) else {
      draft.isWhole = false
      error("csv-syntax", at: Position(file: path, line: 1, column: 1), "the first row names no columns")
      return nil
    }
    var places: [String: [Int]] = [:]
    for column in plan.columns {
      for name in column.names {
        guard let place = place(of: name, in: header, at: column.position, path) else { continue }
        places[column.key, default: []].append(place)
      }
    }
    let used = Set(places.values.joined())
    for (place, name) in header.enumerated() where !used.contains(place) {
      diagnostics.append(
        Diagnostic(.note, "unused-column", at: positions[place], "'tables' gives the column '\(name)' no meaning"))
    }
    let wanted = plan.columns.map(\.names.count).reduce(0, +)
    guard places.values.map(\.count).reduce(0, +) == wanted else {
      draft.isWhole = false
      return nil
    }
    return TableFile(plan, path: path, bytes: bytes, header: header, places: places)
  }

  private mutating func place(of name: String, in header: [String], at position: Position, _ path: String) -> Int? {
    let places = header.indices.filter { header[$0] == name }
    if places.count == 1 { return places[0] }
    if places.isEmpty {
      let meant = suggestion(for: name, among: header) ?? "; it has \(header.joined(separator: ", "))"
      error("bad-value", at: position, "'\(path)' has no column '\(name)'\(meant)")
    } else {
      error("bad-value", at: position, "'\(path)' has \(places.count) columns '\(name)'; rename one of them")
    }
    return nil
  }

  /// Does something with every row that is well formed; what is wrong with the others is reported.
  mutating func forEachRow(of file: TableFile, _ body: (inout Reader, TableRow) -> Void) {
    file.bytes.withUnsafeBufferPointer { buffer in
      var reader = CSVReader(buffer, keeping: file.header.count)
      var row = TableRow(buffer, path: file.path)
      _ = reader.next(&row.row)
      while reader.next(&row.row) {
        if let fault = row.row.fault {
          skip(row, file.plan, "csv-syntax", at: row.position(at: fault.place, line: fault.line), fault.message)
        } else if row.row.count == file.header.count {
          body(&self, row)
        } else if !row.row.isBlank {
          let counts = "\(row.row.count) cells where the first row names \(file.header.count) columns"
          skip(row, file.plan, "ragged-row", at: row.position, counts)
        }
      }
    }
  }

  /// Reports what makes a row unusable.
  mutating func skip(_ row: TableRow, _ plan: TablePlan, _ code: String, at position: Position, _ message: String) {
    let end = plan.skips ? "; the row is skipped" : ""
    diagnostics.append(
      Diagnostic(plan.skips ? .note : .error, code, at: position, message + end, skipsRow: plan.skips))
  }

  /// Reports a cell that cannot be read, so that what it tells is unknown.
  mutating func refuse(_ plan: TablePlan, _ code: String, at position: Position, _ message: String) {
    let end = plan.skips ? "; it is taken for unknown" : ""
    diagnostics.append(Diagnostic(plan.skips ? .note : .error, code, at: position, message + end))
  }
}
