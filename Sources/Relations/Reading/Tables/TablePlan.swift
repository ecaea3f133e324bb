/// What `graph.yaml` says of one table: its file, what its rows make, and what its columns mean.
struct TablePlan {
  /// What a row makes.
  enum Product: Hashable {
    case record(Section)
    case relation
    case participant
  }

  /// What is told of by one column, or by several where it takes many values.
  struct Column {
    /// What it is: an attribute such as `name` or `names.ru`, `id`, `from`, an act…
    let key: String
    /// The names of the columns in the file's first row.
    let names: [String]
    /// Where they are named.
    let position: Position
  }

  let file: String
  let position: Position
  let makes: Product
  let columns: [Column]
  /// What is the same in every row.
  let literals: [YAMLNode.Entry]
  /// What every row rests on that says nothing of its own.
  let support: Support
  /// Whether a row that is wrong is skipped, counted and told in a note; else it is an error.
  let skips: Bool
  /// Whether two rows with one id are rival claims about one record; else the second is wrong.
  let mergesRecords: Bool
  /// The words that stand for the texts of all cells, and for those of cells of one meaning.
  let values: [String: String]
  let valuesByKey: [String: [String: String]]

  /// What stands for the text of a cell.
  func word(for text: String, of key: String) -> String { valuesByKey[key]?[text] ?? values[text] ?? text }

  /// Whether any text at all can be replaced in cells of a sort.
  func replacesWords(of key: String) -> Bool { !values.isEmpty || valuesByKey[key] != nil }

  /// The texts of cells of a sort for which words stand.
  func replacedTexts(of key: String) -> [String] {
    Array(values.keys) + (valuesByKey[key].map { Array($0.keys) } ?? [])
  }

  func column(_ key: String) -> Column? { columns.first { $0.key == key } }

  func literal(_ key: String) -> YAMLNode.Entry? { literals.first { $0.key == key } }
}

extension TablePlan {
  /// The keys of a table in `graph.yaml` beside those of what its rows make.
  static let keys = ["file", "makes", "columns", "values", "on-error", "same-id"]

  /// What the columns and literals of a table can tell, by what its rows make.
  static func meanings(of makes: Product) -> [String] {
    switch makes {
    case .record(let section):
      ["id"] + Attribute.attributes(of: section).map(\.name) + Reader.supportKeys
    case .relation: ["from", "relation", "to"] + Attribute.ofRelations.map(\.name) + Reader.supportKeys
    case .participant: ["from", "to", "role"] + Act.Kind.allCases.map(\.rawValue) + Reader.supportKeys
    }
  }

  /// What the columns of a table must tell between them.
  fileprivate static func needs(of makes: Product) -> [String] {
    switch makes {
    case .record: ["id"]
    case .relation: ["from", "relation", "to"]
    case .participant: ["from", "to"]
    }
  }

  fileprivate static let products: [(word: String, makes: Product)] =
    Section.allCases.map { ($0.kind, .record($0)) } + [("relation", .relation), ("participant", .participant)]

  /// The words for what a row can make.
  static var productWords: [String] { products.map(\.word) }
}

extension Reader {
  /// Reads one of the `tables:` of `graph.yaml`; `nil` where it is so wrong that nothing can be read by it.
  mutating func tablePlan(_ node: YAMLNode) -> TablePlan? {
    guard let entries = node.entries else {
      error("bad-value", at: node.position, "a table is '{ file: …, makes: …, columns: { … }, sources: [id] }'")
      return nil
    }
    func entry(_ key: String) -> YAMLNode.Entry? { entries.first { $0.key == key } }
    guard let file = entry("file").flatMap({ plainText($0) }), let word = entry("makes").flatMap({ plainText($0) })
    else {
      error("bad-value", at: node.position, "a table needs 'file' and 'makes'")
      return nil
    }
    guard let makes = TablePlan.products.first(where: { $0.word == word })?.makes else {
      let words = TablePlan.productWords.joined(separator: ", ")
      let position = entry("makes")?.value.position ?? node.position
      error("bad-value", at: position, "'makes' is one of \(words), not '\(word)'")
      return nil
    }
    let literals = entries.filter { !TablePlan.keys.contains($0.key) }
    refuseMeaningless(literals, makes)
    let skips = choice(entry("on-error"), from: ["stop", "skip"]) == "skip"
    let merges = choice(entry("same-id"), from: ["error", "claims"]) == "claims"
    let (shared, byKey) = tableValues(entry("values"))
    let plan = TablePlan(
      file: file, position: node.position, makes: makes, columns: tableColumns(entry("columns"), makes),
      literals: literals, support: support(literals), skips: skips, mergesRecords: merges, values: shared,
      valuesByKey: byKey)
    return isWhole(plan) ? plan : nil
  }

  private mutating func isWhole(_ plan: TablePlan) -> Bool {
    let missing = TablePlan.needs(of: plan.makes).filter { plan.column($0) == nil && plan.literal($0) == nil }
    guard missing.isEmpty, !plan.columns.isEmpty else {
      let wanted = (plan.columns.isEmpty ? ["columns"] : missing).map { "'\($0)'" }.joined(separator: ", ")
      error("bad-value", at: plan.position, "nothing tells \(wanted) of the rows of '\(plan.file)'")
      return false
    }
    if plan.support.isBare, plan.column("sources") == nil, plan.makes != .record(.sources) {
      error("missing-source", at: plan.position, "the table '\(plan.file)' names no source; add 'sources: [id]'")
      return false
    }
    return true
  }

  private mutating func tableColumns(_ entry: YAMLNode.Entry?, _ makes: TablePlan.Product) -> [TablePlan.Column] {
    guard let entry else { return [] }
    guard let columns = entry.value.entries else {
      error("bad-value", at: entry.value.position, "'columns' says what columns mean: '{ name: title }'")
      return []
    }
    refuseMeaningless(columns, makes)
    return columns.map {
      TablePlan.Column(key: $0.key, names: $0.value.items.compactMap(\.scalar), position: $0.value.position)
    }
  }

  /// Reports what the rows of a table cannot tell; a keyed attribute has its inner key behind a full stop.
  private mutating func refuseMeaningless(_ entries: [YAMLNode.Entry], _ makes: TablePlan.Product) {
    let known = TablePlan.meanings(of: makes)
    let plain = entries.map { entry in
      YAMLNode.Entry(
        entry.key.split(separator: ".").first.map(String.init) ?? entry.key, entry.value, at: entry.position)
    }
    refuseUnknown(plain, allowed: known, of: "a row of the table")
  }

  private mutating func choice(_ entry: YAMLNode.Entry?, from words: [String]) -> String? {
    guard let entry else { return nil }
    if let word = entry.value.scalar, words.contains(word) { return word }
    let expected = words.joined(separator: " or ")
    error("bad-value", at: entry.value.position, "'\(entry.key)' is \(expected), not \(entry.value.shape)")
    return nil
  }

  /// The words that stand for the texts of cells: of all, or of those of one meaning.
  private mutating func tableValues(
    _ entry: YAMLNode.Entry?
  ) -> (shared: [String: String], byKey: [String: [String: String]]) {
    var (shared, byKey): ([String: String], [String: [String: String]]) = ([:], [:])
    for item in entry?.value.entries ?? [] {
      if let word = item.value.scalar {
        shared[item.key] = word
      } else if let inner = item.value.entries {
        for pair in inner { byKey[item.key, default: [:]][pair.key] = plainText(pair) }
      } else {
        error("bad-value", at: item.value.position, "a text in 'values' stands for one word, not \(item.value.shape)")
      }
    }
    return (shared, byKey)
  }
}
