/// Finds each place of a file at which a record is named by its id, and says what shall stand there.
struct Mentions {
  /// The id that is looked for, and the one that shall stand in its place.
  private let ids: Replacement
  /// The names of kinds of relation, and their inverses.
  private let kinds: Set<String>
  private(set) var edits: [TextEdit] = []

  init(of id: String, replacedBy replacement: String, kinds: some Sequence<String>) {
    ids = Replacement(ids: [id: replacement])
    self.kinds = Set(kinds).union(["signatories", "signatory"])
  }

  /// Takes what stands in a file of records.
  mutating func find(inRecords root: YAMLNode) {
    for section in root.entries ?? [] {
      guard let known = Section(rawValue: section.key) else { continue }
      for record in section.value.entries ?? [] {
        mention(record.key, at: record.position)
        for entry in record.value.entries ?? [] { find(in: entry, of: known) }
      }
    }
  }

  /// Takes what the views of `graph.yaml` name: ids, and selectors with ids in them.
  mutating func find(inViews root: YAMLNode) {
    let views = root.entries?.first { $0.key == "views" }?.value.entries ?? []
    for option in views.flatMap({ $0.value.entries ?? [] }) {
      let items = option.value.items.compactMap { item in item.scalar.map { (text: $0, position: item.position) } }
      switch option.key {
      case "of": items.forEach { mention($0.text, at: $0.position) }
      // A word of the format, though a record may have it for its id.
      case "across" where items.map(\.text) == ["indicators"]: break
      case "select", "exclude", "rows", "across":
        items.forEach { note(replaced(inSelectors: $0.text), insteadOf: $0.text, at: $0.position) }
      default: break
      }
    }
  }

  private mutating func find(in entry: YAMLNode.Entry, of section: Section) {
    let attribute = Attribute.attributes(of: section).first { $0.name == entry.key }
    if let attribute, !attribute.keys.isEmpty {
      for keyed in entry.value.entries ?? [] { mention(keyed.key, at: keyed.position) }
    }
    switch attribute?.type {
    case .reference: findNames(in: entry.value)
    case nil where kinds.contains(entry.key): findNames(in: entry.value)
    default: findCitations(in: entry)
    }
  }

  /// Takes ids, and the sources behind them: `a`, `[a, b]`, `{ a: { details } }`, `{ all: [a, b], details }`, `claims:`.
  private mutating func findNames(in node: YAMLNode) {
    switch node.content {
    case .scalar(let text): mention(text, at: node.position)
    case .list(let items): items.forEach { findNames(in: $0) }
    case .mapping(let entries):
      let holders: Set = ["all", "text", "claims", "prefer"]
      let isGroup = entries.contains { holders.contains($0.key) }
      for entry in entries {
        if holders.contains(entry.key) {
          findNames(in: entry.value)
        } else {
          if !isGroup { mention(entry.key, at: entry.position) }
          findCitations(in: isGroup ? YAMLNode(content: .mapping([entry]), position: entry.position) : entry.value)
        }
      }
    }
  }

  private mutating func findCitations(in node: YAMLNode) {
    switch node.content {
    case .scalar: break
    case .list(let items): items.forEach { findCitations(in: $0) }
    case .mapping(let entries): entries.forEach { findCitations(in: $0) }
    }
  }

  private mutating func findCitations(in entry: YAMLNode.Entry) {
    if entry.key == "sources" || entry.key == "against" {
      findNames(in: entry.value)
    } else {
      findCitations(in: entry.value)
    }
  }

  /// Notes a text that is the id, or the id of a relation with it at an end.
  private mutating func mention(_ text: String, at position: Position) {
    note(ids.reference(text), insteadOf: text, at: position)
  }

  private mutating func note(_ new: String, insteadOf text: String, at position: Position) {
    if new != text { edits.append(TextEdit(position: position, old: text, new: new)) }
  }

  /// Selectors with the id replaced in those that hold ids, and all between them as it is.
  private func replaced(inSelectors text: String) -> String {
    var (new, term) = ("", "")
    for character in text + " " {
      if character == "," || character.isWhitespace {
        new += replaced(inTerm: term) + String(character)
        term = ""
      } else {
        term.append(character)
      }
    }
    return String(new.dropLast())
  }

  /// `id`, `+id`, `2+id`, `id+`, `around:id` or `case:id` with the id replaced; any other term as it is.
  private func replaced(inTerm term: String) -> String {
    if let colon = term.firstIndex(of: ":") {
      let prefix = term[..<colon]
      guard prefix == "around" || prefix == "case" else { return term }
      return prefix + ":" + ids.id(String(term[colon...].dropFirst()))
    }
    var parts = term.split(separator: "+", omittingEmptySubsequences: false).map(String.init)
    guard !parts.isEmpty else { return term }
    // Before the id there is nothing, or how many generations.
    let index = parts.count > 1 && (parts[0].isEmpty || Int(parts[0]) != nil) ? 1 : 0
    parts[index] = ids.id(parts[index])
    return parts.joined(separator: "+")
  }
}
