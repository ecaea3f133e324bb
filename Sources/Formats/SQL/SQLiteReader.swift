import Relations

/// Reads a graph back out of a database that `export sqlite` wrote, as rows in the words of authors.
///
/// Only the tables that a graph is made of are read; what is computed from them is computed anew, and whether it all
/// holds together is judged by the reader of every graph. A database is taken for a stranger's: it is opened in memory,
/// read-only, without trust in its schema, and with a limit of time.
struct SQLiteReader {
  /// What a statement is of: each by the key of its table.
  enum Owner: Hashable {
    case record(String)
    case relation(String)
    case claim(Int64)
    case act(Int64)
  }

  let name: String
  var imported = Imported()
  /// What stands under `sources` and `against`.
  private var citations: [Owner: (sources: [YAMLNode], against: [YAMLNode])] = [:]
  var facts: [Owner: [ToldFact]] = [:]

  private init(name: String) { self.name = name }

  /// What a database says, and what in it cannot be read at all.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - name: The name of the file, for the places of findings: `graph.db/claim:17:1` is row 17 of the table `claim`.
  /// - Returns: Rows for `ImportRequest.assemble`, and findings that are all errors.
  /// - Throws: `SQLError` if it is no database, or one of another layout.
  static func read(_ bytes: [UInt8], named name: String) throws(SQLError) -> Imported {
    let file = try SQLiteFile(bytes, named: name)
    var reader = SQLiteReader(name: name)
    try reader.readGraph(file)
    try reader.readKinds(file)
    try reader.readViews(file)
    try reader.readWords(file)
    try reader.readCitations(file)
    try reader.readFacts(file)
    try reader.readRecords(file)
    try reader.readRelations(file)
    return reader.imported
  }

  /// The place of a row.
  func place(_ row: SQLiteRow) -> Position { Position(file: "\(name)/\(row.table)", line: row.number, column: 1) }

  mutating func error(_ code: String, at row: SQLiteRow, _ message: String) {
    imported.diagnostics.append(Diagnostic(.error, code, at: place(row), message))
  }

  /// What stands in a row, under the names of authors; nothing for cells without a text.
  func entries(_ row: SQLiteRow, _ names: [(name: String, column: String)]) -> [YAMLNode.Entry] {
    let position = place(row)
    return names.compactMap { name, column in
      row.text(column).map { .init(name, YAMLNode(content: .scalar($0), position: position)) }
    }
  }

  /// What a statement rests on.
  func support(of owner: Owner, _ row: SQLiteRow) -> [YAMLNode.Entry] {
    let cited = citations[owner] ?? ([], [])
    let lists = [("sources", cited.sources), ("against", cited.against)].filter { !$0.1.isEmpty }
    let told = entries(
      row, [("as-of", "as_of"), ("quote", "quote"), ("note", "note"), ("evidence", "evidence"), ("stage", "stage")])
    // What is usual is left unsaid, as authors do.
    return lists.map { .init($0.0, YAMLNode(content: .list($0.1), position: place(row))) }
      + told.filter { !["stated", "done"].contains($0.value.scalar) || !["evidence", "stage"].contains($0.key) }
  }
}

extension SQLiteReader {
  private mutating func readGraph(_ file: borrowing SQLiteFile) throws(SQLError) {
    let rows = try file.rows(of: GraphTable())
    guard let row = rows.first, rows.count == 1 else {
      throw file.failure("the table 'graph' has \(rows.count) rows instead of one")
    }
    let format = row.integer("format") ?? 0
    guard (1...Int64(GraphTable.format)).contains(format) else {
      throw file.failure("it has layout \(format); this program reads up to \(GraphTable.format)")
    }
    imported.header += entries(row, ["title", "description", "licence", "language"].map { ($0, $0) })
  }

  private mutating func readKinds(_ file: borrowing SQLiteFile) throws(SQLError) {
    var ends: [String: [YAMLNode]] = [:]
    for row in try file.rows(of: KindEndTable()) {
      let section = YAMLNode(content: .scalar(row.text("entity_kind") ?? ""), position: place(row))
      ends["\(row.text("kind") ?? "")/\(row.text("at") ?? "")", default: []].append(section)
    }
    var kinds: [YAMLNode.Entry] = []
    for row in try file.rows(of: KindTable()) where row.integer("built_in") != 1 {
      let (name, position) = (row.text("name") ?? "", place(row))
      var told = ["from", "to"].map { end in
        YAMLNode.Entry(end, YAMLNode(content: .list(ends[name + "/" + end] ?? []), position: position))
      }
      told += entries(
        row,
        [
          ("says", "says"), ("inverse", "inverse"), ("inverse-says", "inversely_says"), ("time", "time"),
          ("eli", "eli"),
        ])
      if row.integer("descent") == 1 {
        told.append(.init("descent", YAMLNode(content: .scalar("true"), position: position)))
      }
      kinds.append(.init(name, YAMLNode(content: .mapping(told), position: position)))
    }
    addToHeader("relations", kinds)
  }

  private mutating func readViews(_ file: borrowing SQLiteFile) throws(SQLError) {
    let options = Dictionary(grouping: try file.rows(of: ViewOptionTable())) { $0.text("view") ?? "" }
    let views = try file.rows(of: ViewTable()).map { row in
      let name = row.text("name") ?? ""
      let places = Dictionary(grouping: options[name] ?? []) { $0.integer("position") ?? 0 }
      let told = places.sorted { $0.key < $1.key }.map { _, rows in
        let items = rows.sorted { ($0.integer("item") ?? 0) < ($1.integer("item") ?? 0) }
        let values = items.flatMap { entries($0, [("value", "value")]) }.map(\.value)
        let value = values.count == 1 ? values[0] : YAMLNode(content: .list(values), position: place(items[0]))
        return YAMLNode.Entry(items[0].text("option") ?? "", value)
      }
      return YAMLNode.Entry(name, YAMLNode(content: .mapping(told), position: place(row)))
    }
    addToHeader("views", views)
  }

  private mutating func readWords(_ file: borrowing SQLiteFile) throws(SQLError) {
    let languages = Dictionary(grouping: try file.rows(of: WordTable())) { $0.text("language") ?? "" }
    let words = languages.sorted { $0.key < $1.key }.map { language, rows in
      let words = rows.flatMap { row in entries(row, [(row.text("english") ?? "", "word")]) }
      return YAMLNode.Entry(language, YAMLNode(content: .mapping(words), position: place(rows[0])))
    }
    addToHeader("words", words)
  }

  private mutating func addToHeader(_ key: String, _ named: [YAMLNode.Entry]) {
    guard let first = named.first else { return }
    imported.header.append(.init(key, YAMLNode(content: .mapping(named), position: first.position)))
  }

  private mutating func readCitations(_ file: borrowing SQLiteFile) throws(SQLError) {
    for row in try file.rows(of: CitationTable()) {
      let owners: [Owner] =
        (row.text("record").map { [.record($0)] } ?? []) + (row.text("relation").map { [.relation($0)] } ?? [])
        + (row.integer("claim").map { [.claim($0)] } ?? [])
      guard owners.count == 1 else {
        error("bad-value", at: row, "a citation is of a record, of a relation or of a claim, and of one of these alone")
        continue
      }
      let names = row.text("details")?.split(separator: " ").map(String.init) ?? Citation.detailNames
      let details = entries(row, names.filter(Citation.detailNames.contains).map { ($0, $0) })
      let citation = YAMLNode.end(row.text("source") ?? "", details).moved(to: place(row))
      switch row.text("says") {
      case "for": citations[owners[0], default: ([], [])].sources.append(citation)
      case "against": citations[owners[0], default: ([], [])].against.append(citation)
      default: error("bad-value", at: row, "'says' is 'for' or 'against'")
      }
    }
  }
}
