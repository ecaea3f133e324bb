import Relations

/// What the words of imported files mean in the words of authors.
struct ImportWords {
  private let request: ImportRequest
  private let columns: [String: String]
  private let values: [String: String]
  /// The names and inverses of all kinds of relation.
  private let kinds: Set<String>
  private static let ofRelations = Set(
    Attribute.ofRelations.map(\.name) + Act.Kind.allCases.map(\.rawValue) + Support.keys + [
      "periods", "from", "to", "relation",
    ])

  /// The words of a request, for a graph with the kinds of relation that its header declares.
  init(header: [YAMLNode.Entry], request: ImportRequest) {
    self.request = request
    columns = Dictionary(request.columns.map { ($0.column, $0.meaning) }) { first, _ in first }
    values = Dictionary(request.values.map { ($0.old, $0.new) }) { first, _ in first }
    let declared = header.first { $0.key == "relations" }?.value.entries ?? []
    let own = declared.flatMap { kind in
      [kind.key] + (kind.value.entries ?? []).filter { $0.key == "inverse" }.compactMap(\.value.scalar)
    }
    kinds = Set(RelationKind.builtIn.flatMap { [$0.name, $0.inverse] } + own + ["signatories", "signatory"])
  }

  /// A record in our words; the names of columns that mean nothing are noted once.
  func record(_ row: Imported.Row, noting notes: inout [String: Diagnostic]) -> Imported.Row {
    var row = translated(row)
    if row.text("kind") == nil, let makes = request.makes, Section(naming: makes) != nil {
      row.entries.append(.init("kind", YAMLNode(content: .scalar(makes), position: row.position)))
    }
    let section = row.text("kind").flatMap(Section.init(naming:))
    // What has a label only is named by that.
    let naming = section == .sources ? "title" : "name"
    if !row.entries.contains(where: { $0.key == naming }), let label = row.entries.first(where: { $0.key == "label" }) {
      row.entries.append(.init(naming, label.value))
    }
    guard let section else { return row }
    let known = Set(Attribute.attributes(of: section).map(\.name) + Support.keys + ["id", "kind"])
    let others = section.holdsEntities ? kinds : section == .disputes ? ["claims"] : []
    return keeping(row, known.union(others), of: section.kind, noting: &notes)
  }

  /// A relation in our words.
  func relation(_ row: Imported.Row, noting notes: inout [String: Diagnostic]) -> Imported.Row {
    var row = translated(row)
    let makes = request.makes.flatMap { $0 == "relation" || Section(naming: $0) != nil ? nil : $0 }
    if row.text("relation") == nil, let kind = request.relation ?? makes {
      row.entries.append(.init("relation", YAMLNode(content: .scalar(kind), position: row.position)))
    }
    return keeping(row, Self.ofRelations, of: "relation", noting: &notes)
  }

  private func translated(_ row: Imported.Row) -> Imported.Row {
    guard !columns.isEmpty || !values.isEmpty else { return row }
    var row = row
    row.entries = row.entries.compactMap { entry in
      let key = columns[entry.key] ?? entry.key
      guard let text = entry.value.scalar, let new = values[text] else {
        return .init(key, entry.value, at: entry.position)
      }
      return new.isEmpty ? nil : .init(key, YAMLNode(content: .scalar(new), position: entry.value.position))
    }
    return row
  }

  private func keeping(
    _ row: Imported.Row, _ known: Set<String>, of what: String, noting notes: inout [String: Diagnostic]
  ) -> Imported.Row {
    var kept = row
    kept.entries = row.entries.filter { entry in
      if known.contains(entry.key) { return true }
      let place = "\(entry.position.file) \(what) \(entry.key)"
      if !Flat.derivedNames.contains(entry.key), !["id", "key"].contains(entry.key), notes[place] == nil {
        notes[place] = Diagnostic(
          .note, "unused-column", at: entry.position,
          "'\(entry.key)' of a \(what) means nothing here and is left out; --column MEANING=\(entry.key) gives it a meaning"
        )
      }
      return false
    }
    return kept
  }

  /// A record as the root of a file of its own, with its relations.
  func root(_ row: Imported.Row, _ related: [YAMLNode.Entry], _ findings: inout [Diagnostic]) -> YAMLNode? {
    guard let id = row.text("id") else {
      findings.append(Diagnostic(.error, "bad-row", at: row.position, "a record has an 'id', and this one has not"))
      return nil
    }
    guard let kind = row.text("kind"), let section = Section(naming: kind) else {
      let known = Section.allCases.map(\.kind).joined(separator: ", ")
      let found =
        row.text("kind").map { "'\($0)' is no kind of record" } ?? "nothing says what '\(id)' is; --makes does"
      findings.append(Diagnostic(.error, "bad-row", at: row.place(of: "kind"), "\(found); there are \(known)"))
      return nil
    }
    let entries = sourced(row.entries.filter { !["id", "kind"].contains($0.key) }, at: row.position) + related
    let record = YAMLNode(content: .mapping(entries), position: row.position)
    let records = YAMLNode(content: .mapping([.init(id, record, at: row.place(of: "id"))]), position: row.position)
    return YAMLNode(content: .mapping([.init(section.rawValue, records)]), position: row.position)
  }

  /// A relation as it stands under the record at its beginning.
  func end(_ row: Imported.Row, to: String) -> YAMLNode.Entry {
    let details = sourced(row.entries.filter { !["from", "to", "relation"].contains($0.key) }, at: row.position)
    let place = row.place(of: "to")
    let target = YAMLNode(content: .scalar(to), position: place)
    let all = [YAMLNode.Entry("all", YAMLNode(content: .list([target]), position: place))]
    let kind = row.text("relation") ?? RelationKind.vague
    return .init(kind, YAMLNode(content: .mapping(all + details), position: place), at: row.place(of: "relation"))
  }

  /// Entries that rest on something: on the source that is named for all, where they name none.
  private func sourced(_ entries: [YAMLNode.Entry], at position: Position) -> [YAMLNode.Entry] {
    guard let source = request.source, !entries.contains(where: { $0.key == "sources" }) else { return entries }
    let id = YAMLNode(content: .scalar(source), position: position)
    return entries + [.init("sources", YAMLNode(content: .list([id]), position: position))]
  }

  /// The record of the source that is named for all, where something rests on it.
  func sourceRoot(usedBy rows: [Imported.Row]) -> YAMLNode? {
    guard let id = request.source, let entries = request.sourceEntries,
      rows.contains(where: { row in !row.entries.contains { $0.key == "sources" } })
    else { return nil }
    return .mapping([.init("sources", .mapping([.init(id, .mapping(entries))]))])
  }
}
