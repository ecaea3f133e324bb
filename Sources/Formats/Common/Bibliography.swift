import Relations

/// The sources of a graph as reference managers know them.
struct Bibliography {
  /// One source.
  struct Entry {
    let id: String
    let title: String
    let authors: [String]
    let publisher: String?
    let date: PartialDate?
    let seen: PartialDate?
    let url: String?
    let archived: String?
    let file: String?
    let language: String?
    /// What reference managers have no field for: who speaks, of what it is a copy, that it is gone.
    let notes: [String]

    /// Whether it is found on the web.
    var isWeb: Bool { url != nil }
  }

  /// Every source, in graph order.
  let entries: [Entry]

  /// The sources of a graph.
  init(_ dataset: Dataset) {
    entries = dataset.records.filter { $0.section == .sources }.map { source in
      let day = { (name: String) in source.fact(name)?.standing.lazy.compactMap(\.value.date).first }
      return Entry(
        id: source.id, title: source.name,
        authors: source.facts("author").compactMap { $0.standing.first?.value.description },
        publisher: source.text("publisher"), date: day("date"), seen: day("seen"), url: source.text("url"),
        archived: source.text("archived"), file: source.text("file"), language: source.text("language"),
        notes: Bibliography.notes(of: source))
    }
  }

  private static func notes(of source: Record) -> [String] {
    let others = source.facts("url").dropFirst().compactMap { $0.standing.first?.value.description }
    let told: [(String, String?)] = [
      ("speaker", source.text("speaker")), ("speaks for", source.text("of")), ("copy of", source.text("copy-of")),
      ("found gone", source.text("gone")), ("archived at", source.text("archived")), ("file", source.text("file")),
      ("also at", others.isEmpty ? nil : others.joined(separator: " ")), ("type", source.type),
    ]
    let note = [source.text("description"), source.support.note].compactMap { $0 }
    return told.compactMap { name, text in text.map { "\(name): \($0)" } } + note
  }
}
