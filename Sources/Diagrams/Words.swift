import Relations

extension Diagram.Words {
  /// The words in the language of a glossary; English where it has none.
  init(_ glossary: Glossary) {
    self.init()
    for word in [\Diagram.Words.sources, \.more, \.leaves, \.together, \.disputes, \.relations, \.entities] {
      self[keyPath: word] = glossary.say(self[keyPath: word])
    }
  }
}
