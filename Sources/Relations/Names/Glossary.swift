/// The words that a graph gives for those which pictures say in English, so that they can speak its languages.
public struct Glossary: Sendable, Hashable {
  private let words: [String: String]

  /// A glossary of these words by the English ones.
  public init(_ words: [String: String] = [:]) { self.words = words }

  /// Every English word with the one that stands for it, in the order of the English ones.
  package var phrases: [(english: String, word: String)] {
    words.map { (english: $0.key, word: $0.value) }.sorted { $0.english < $1.english }
  }

  /// Whether there are no words.
  public var isEmpty: Bool { words.isEmpty }

  /// A phrase in the language; as it is where none is given.
  public func say(_ phrase: String) -> String { words[phrase] ?? phrase }

  /// A date in words, such as "16 June 2009" or "by 2022", each of its words in the language.
  public func date(_ prose: String) -> String {
    guard !words.isEmpty else { return prose }
    return words[prose]
      ?? prose.split(separator: " ", omittingEmptySubsequences: false).map { word in
        let bare = word.prefix { $0 != "," && $0 != ";" && $0 != "." }
        return (words[String(bare)] ?? String(bare)) + word.dropFirst(bare.count)
      }.joined(separator: " ")
  }

  /// A sentence in the language, with what stands for the names in braces: "size by {measure}".
  public func fill(_ sentence: String, _ parts: [(name: String, text: String)]) -> String {
    parts.reduce(say(sentence)) { $0.replacing("{\($1.name)}", with: $1.text) }
  }

  /// Words of marks such as "inferred", with commas between.
  public func marks(_ marks: [String]) -> [String] { marks.map(say) }
}

extension Dataset {
  /// The words for pictures in a language: those that the graph gives, and none for a language without.
  public func glossary(in language: String?) -> Glossary { language.flatMap { glossaries[$0] } ?? Glossary() }

  /// The sentence that a relation says, its verb, dates and marks in the words of a glossary.
  public func sentence(_ relation: Relation, in language: String?, with glossary: Glossary) -> String {
    let plain = sentence(relation, in: language)
    guard !glossary.isEmpty else { return plain }
    let ends = [relation.from, relation.to].map { id in entity(id)?.label(in: language) ?? id }
    let verb = verb(of: relation)
    let start = "\(ends[0]) \(verb) \(ends[1])"
    guard plain.hasPrefix(start) else { return plain }
    let when = time(of: relation).map { ", " + glossary.date($0) } ?? ""
    let role = relation.text("role").map { " – \($0)" } ?? ""
    let marks = Dataset.words(for: glossary.marks(self.marks(of: relation)))
    return "\(ends[0]) \(glossary.say(verb)) \(ends[1])\(role)\(when)\(marks)"
  }
}

extension Reader {
  /// Reads one language of the `words:` of `graph.yaml`.
  mutating func readWords(_ language: YAMLNode.Entry) {
    guard let entries = language.value.entries else {
      error("bad-value", at: language.value.position, "'words' are a mapping by languages, then by English words")
      return
    }
    var words: [String: String] = [:]
    for entry in entries {
      guard let word = entry.value.scalar else {
        error("bad-value", at: entry.value.position, "a word is a text, not \(entry.value.shape)")
        continue
      }
      words[entry.key] = word
    }
    draft.glossaries[language.key] = Glossary(words)
  }
}
