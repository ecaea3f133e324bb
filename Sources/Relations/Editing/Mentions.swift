/// Finds each place of a file at which a record is named by its id, and says what shall stand there.
struct Mentions {
  /// The id that is looked for.
  let id: String
  /// The id that shall stand in its place.
  let replacement: String
  /// The names of kinds of relation, and their inverses.
  let kinds: Set<String>
  private(set) var edits: [TextEdit] = []

  init(of id: String, replacedBy replacement: String, kinds: some Sequence<String>) {
    self.id = id
    self.replacement = replacement
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
    let worded: Set = ["title", "caption", "disclaimer", "drawing"]
    let views = root.entries?.first { $0.key == "views" }?.value.entries ?? []
    for option in views.flatMap({ $0.value.entries ?? [] }) where !worded.contains(option.key) {
      for item in option.value.items {
        if let text = item.scalar { mention(text, at: item.position) }
      }
    }
  }

  private mutating func find(in entry: YAMLNode.Entry, of section: Section) {
    let attribute = Attribute.attributes(of: section).first { $0.name == entry.key }
    switch attribute?.type {
    case .reference where attribute?.shape == .keyed:
      for keyed in entry.value.entries ?? [] {
        mention(keyed.key, at: keyed.position)
        findCitations(in: keyed.value)
      }
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

  /// Notes a text that is the id, or holds it between characters that no id has: `from/kind/to`, `+id`, `around:id`.
  private mutating func mention(_ text: String, at position: Position) {
    let words = text.split(omittingEmptySubsequences: false) { !Mentions.isIDCharacter($0) }
    guard words.contains(where: { $0 == id }) else { return }
    var new = ""
    var word = ""
    for character in text + "\n" {
      if Mentions.isIDCharacter(character) {
        word.append(character)
      } else {
        new += (word == id ? replacement : word) + String(character)
        word = ""
      }
    }
    edits.append(TextEdit(position: position, old: text, new: String(new.dropLast())))
  }

  private static func isIDCharacter(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || character == "-" || character == "_")
  }
}
