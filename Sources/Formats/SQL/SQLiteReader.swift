import GRDBSQLite
import Relations

/// Reads a graph back out of a database that `export sqlite` wrote.
///
/// Only the tables that a graph is made of are read; what is computed from them is computed anew. A database is taken
/// for a stranger's: it is opened in memory, read-only, without trust in its schema, and with a limit of time.
public enum SQLiteReader {
  /// What a database says, to be held to the checks of every graph, and what in it cannot be read at all.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - name: The name of the file, for the places of findings: `graph.db/claim:17:1` is row 17 of the table `claim`.
  /// - Returns: The draft for `Dataset.assemble`, and findings that are all errors.
  /// - Throws: `SQLError` if it is no database, or one of another layout.
  package static func draft(of bytes: [UInt8], named name: String) throws(SQLError) -> (Draft, [Diagnostic]) {
    let file = try SQLiteFile(bytes, named: name)
    var reading = SQLiteReading(name: name)
    try reading.readGraph(file)
    try reading.readKinds(file)
    try reading.readViews(file)
    try reading.readWords(file)
    try reading.readCitations(file)
    try reading.readFacts(file)
    try reading.readRecords(file)
    try reading.readRelations(file)
    return (reading.draft, reading.diagnostics)
  }
}

/// What is read so far, and what is wrong with it.
struct SQLiteReading {
  /// What a statement is of: each by the key of its table.
  enum Owner: Hashable {
    case record(String)
    case relation(String)
    case claim(Int64)
    case act(Int64)
  }

  let name: String
  var draft = Draft(kinds: RelationKind.builtIn)
  var diagnostics: [Diagnostic] = []
  var sources: [Owner: [Citation]] = [:]
  var denials: [Owner: [Citation]] = [:]
  var facts: [Owner: [Fact]] = [:]

  init(name: String) { self.name = name }

  /// The place of a row.
  func place(_ row: SQLiteRow) -> Position { Position(file: "\(name)/\(row.table)", line: row.number, column: 1) }

  mutating func error(_ code: String, at row: SQLiteRow, _ message: String) {
    diagnostics.append(Diagnostic(.error, code, at: place(row), message))
  }

  /// The member of a closed list of words that a cell names.
  mutating func word<Word: RawRepresentable<String> & CaseIterable>(_ row: SQLiteRow, _ column: String) -> Word? {
    guard let text = row.text(column) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
    error("bad-value", at: row, "'\(column)' is one of \(words), not '\(text)'")
    return nil
  }

  /// The date that a cell writes.
  mutating func date(_ row: SQLiteRow, _ column: String) -> PartialDate? {
    guard let text = row.text(column) else { return nil }
    do {
      return try PartialDate(parsing: text)
    } catch {
      self.error("bad-date", at: row, "'\(column)': \(error)")
      return nil
    }
  }

  /// What a statement rests on.
  mutating func support(of owner: Owner, _ row: SQLiteRow) -> Support {
    var support = Support()
    support.sources = sources[owner] ?? []
    support.against = denials[owner] ?? []
    support.evidence = word(row, "evidence") ?? .stated
    support.stage = word(row, "stage") ?? .done
    support.asOf = date(row, "as_of")
    support.note = row.text("note")
    support.quote = row.text("quote")
    return support
  }
}

extension SQLiteReading {
  mutating func readGraph(_ file: borrowing SQLiteFile) throws(SQLError) {
    let rows = try file.rows(of: GraphTable())
    guard let row = rows.first, rows.count == 1 else {
      throw file.failure("the table 'graph' has \(rows.count) rows instead of one")
    }
    let format = row.integer("format") ?? 0
    guard (1...Int64(GraphTable.format)).contains(format) else {
      throw file.failure("it has layout \(format); this program reads up to \(GraphTable.format)")
    }
    draft.position = place(row)
    draft.title = row.text("title") ?? ""
    draft.description = row.text("description")
    draft.licence = row.text("licence")
    draft.language = row.text("language") ?? "en"
  }

  mutating func readKinds(_ file: borrowing SQLiteFile) throws(SQLError) {
    var ends: [String: [Section]] = [:]
    for row in try file.rows(of: KindEndTable()) {
      guard let section = row.text("entity_kind").flatMap(Section.init(naming:)), section.holdsEntities else {
        error("bad-value", at: row, "'entity_kind' is state, body, instrument or event")
        continue
      }
      ends["\(row.text("kind") ?? "")/\(row.text("at") ?? "")", default: []].append(section)
    }
    for row in try file.rows(of: KindTable()) where row.integer("built_in") != 1 {
      let name = row.text("name") ?? ""
      let time: RelationKind.Time? = word(row, "time")
      draft.kinds.append(
        RelationKind(
          name, from: ends[name + "/from"] ?? [], to: ends[name + "/to"] ?? [], says: row.text("says") ?? "",
          inverse: row.text("inverse") ?? "", inverselySays: row.text("inversely_says"), time: time ?? .moment,
          descent: row.integer("descent") == 1, alike: row.integer("alike") == 1, eli: row.text("eli")))
    }
  }

  mutating func readViews(_ file: borrowing SQLiteFile) throws(SQLError) {
    let options = Dictionary(grouping: try file.rows(of: ViewOptionTable())) { $0.text("view") ?? "" }
    for row in try file.rows(of: ViewTable()) {
      let name = row.text("name") ?? ""
      let places = Dictionary(grouping: options[name] ?? []) { $0.integer("position") ?? 0 }
      let ordered = places.sorted { $0.key < $1.key }.map { _, values in
        let items = values.sorted { ($0.integer("item") ?? 0) < ($1.integer("item") ?? 0) }
        return View.Option(items[0].text("option") ?? "", items.compactMap { $0.text("value") }, at: place(items[0]))
      }
      draft.views.append(View(name: name, options: ordered, position: place(row)))
    }
  }

  mutating func readWords(_ file: borrowing SQLiteFile) throws(SQLError) {
    let languages = Dictionary(grouping: try file.rows(of: WordTable())) { $0.text("language") ?? "" }
    draft.glossaries = languages.mapValues { rows in
      let words = rows.map { ($0.text("english") ?? "", $0.text("word") ?? "") }
      return Glossary(Dictionary(words) { first, _ in first })
    }
  }

  mutating func readCitations(_ file: borrowing SQLiteFile) throws(SQLError) {
    for row in try file.rows(of: CitationTable()) {
      let owners: [Owner] =
        (row.text("record").map { [.record($0)] } ?? []) + (row.text("relation").map { [.relation($0)] } ?? [])
        + (row.integer("claim").map { [.claim($0)] } ?? [])
      guard owners.count == 1 else {
        error("bad-value", at: row, "a citation is of a record, of a relation or of a claim, and of one of these alone")
        continue
      }
      let written = row.text("details")?.split(separator: " ").map(String.init)
      let details = (written ?? Citation.detailNames).compactMap { name in
        row.text(name).map { Citation.Detail(name: name, text: $0) }
      }
      let citation = Citation(source: row.text("source") ?? "", details: details, position: place(row))
      switch row.text("says") {
      case "for": sources[owners[0], default: []].append(citation)
      case "against": denials[owners[0], default: []].append(citation)
      default: error("bad-value", at: row, "'says' is 'for' or 'against'")
      }
    }
  }
}
