import Relations

/// What became of an import.
public struct ImportResult: Sendable {
  /// The graph; `nil` if anything is wrong that was not to be left out.
  public let dataset: Dataset?
  /// What there is to say, row by row, in the order of places.
  public let diagnostics: [Diagnostic]
  /// How many rows were left out.
  public let skipped: Int
}

extension ImportRequest {
  /// Makes a graph of what files say; everything is held to the grammar and the checks that authors' files are held to.
  public func assemble(_ files: [Imported]) -> ImportResult {
    var rows = Assembly(self, files)
    // What is no row at all was left out when its file was read.
    var left = skips ? rows.findings.filter(\.skipsRow).map(\.leftOut) : []
    var skipped = left.count
    if skips { rows.findings.removeAll(where: \.skipsRow) }
    while true {
      let (dataset, diagnostics) = rows.read()
      let errors = diagnostics.filter { $0.severity == .error }
      guard skips, !errors.isEmpty, case let count = rows.leaveOut(errors), count > 0 else {
        return ImportResult(dataset: dataset, diagnostics: (left + diagnostics).sorted(), skipped: skipped)
      }
      skipped += count
      left += errors.map(\.leftOut)
    }
  }
}

/// Turns rows into pieces of the shape of authors' files.
private struct Assembly {
  let request: ImportRequest
  var header: [YAMLNode.Entry]
  var records: [Imported.Row]
  var relations: [Imported.Row]
  var findings: [Diagnostic]
  let words: ImportWords

  init(_ request: ImportRequest, _ files: [Imported]) {
    self.request = request
    header = Assembly.merged(files.flatMap(\.header), title: request.title)
    let words = ImportWords(header: header, request: request)
    self.words = words
    var notes: [String: Diagnostic] = [:]
    records = files.flatMap(\.records).map { words.record($0, noting: &notes) }
    relations = files.flatMap(\.relations).map { words.relation($0, noting: &notes) }
    findings = files.flatMap(\.diagnostics) + notes.values.sorted()
  }

  /// The first of what files say of the whole graph, and the version of the format.
  private static func merged(_ entries: [YAMLNode.Entry], title: String?) -> [YAMLNode.Entry] {
    var seen: Set<String> = ["stemma", "default"]
    var merged = [YAMLNode.Entry("stemma", .text("1"))]
    if let title { merged.append(.init("title", .text(title))) }
    if title != nil { seen.insert("title") }
    for entry in entries where seen.insert(entry.key).inserted { merged.append(entry) }
    return seen.contains("title") ? merged : merged + [.init("title", .text("Imported"))]
  }

  func read() -> (Dataset?, [Diagnostic]) {
    var findings = findings
    var related: [String: [YAMLNode.Entry]] = [:]
    let ids = Set(records.compactMap { $0.text("id") })
    for row in relations {
      guard let from = row.text("from"), let to = row.text("to") else {
        findings.append(
          Diagnostic(.error, "bad-row", at: row.position, "a relation has 'from' and 'to', and this row has not"))
        continue
      }
      guard ids.contains(from) else {
        findings.append(
          Diagnostic(
            .error, "unknown-entity", at: row.place(of: "from"), "nothing that is imported has the id '\(from)'"))
        continue
      }
      related[from, default: []].append(words.end(row, to: to))
    }
    var roots = records.compactMap { row -> YAMLNode? in
      words.root(row, related[row.text("id") ?? ""] ?? [], &findings)
    }
    if let source = words.sourceRoot(usedBy: records + relations) { roots.append(source) }
    let position = header.first { $0.position != .nowhere }?.position ?? .nowhere
    let root = YAMLNode(content: .mapping(header), position: position)
    return Dataset.read(header: root, records: roots, findings: findings)
  }

  /// Leaves out the rows at whose lines errors stand; how many.
  mutating func leaveOut(_ errors: [Diagnostic]) -> Int {
    let lines = Dictionary(grouping: errors.map(\.position), by: \.file).mapValues { Set($0.map(\.line)) }
    let isWrong = { (position: Position) in lines[position.file]?.contains(position.line) ?? false }
    let isSound = { (row: Imported.Row) in
      !isWrong(row.position) && !row.entries.contains { isWrong($0.position) || $0.value.contains(isWrong) }
    }
    let before = records.count + relations.count
    records = records.filter(isSound)
    relations = relations.filter(isSound)
    return before - records.count - relations.count
  }
}

extension Diagnostic {
  /// That a row was left out because of this.
  fileprivate var leftOut: Diagnostic {
    Diagnostic(.warning, "skipped-row", at: position, "left out: \(message) [\(code)]", skipsRow: true)
  }
}

extension YAMLNode {
  /// Whether it, or anything in it, stands at such a place.
  fileprivate func contains(_ isWanted: (Position) -> Bool) -> Bool {
    if isWanted(position) { return true }
    return switch content {
    case .scalar: false
    case .list(let items): items.contains { $0.contains(isWanted) }
    case .mapping(let entries): entries.contains { isWanted($0.position) || $0.value.contains(isWanted) }
    }
  }
}

extension Imported.Row {
  /// Where what stands under a name stands.
  func place(of name: String) -> Position { entries.first { $0.key == name }?.value.position ?? position }
}
