import Relations

/// The words that the graph gives for those of pictures.
struct WordTable: SQLTable {
  let name = "word"
  let summary = "A word in a language for one that pictures say in English."
  let indices: [String] = []
  let columns = [
    SQLColumn("language", .text, "NOT NULL", "The code of the language."),
    SQLColumn("english", .text, "NOT NULL", "The English word or phrase."),
    SQLColumn("word", .text, "NOT NULL", "What stands for it."),
  ]

  func fill(_ rows: SQLRows, from content: SQLContent) throws {
    for (language, glossary) in content.dataset.glossaries.sorted(by: { $0.key < $1.key }) {
      for (english, word) in glossary.phrases { try rows.add([.text(language), .text(english), .text(word)]) }
    }
  }
}
