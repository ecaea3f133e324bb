import Testing

@testable import Relations

/// The words of pictures in the languages of a graph.
struct GlossaryTests {
  private let glossary = Glossary(["June": "июня", "by": "к", "signed": "подписал", "date unknown": "дата неизвестна"])

  @Test(arguments: [
    ("16 June 2009", "16 июня 2009"), ("by 2 June, 2022", "к 2 июня, 2022"), ("2009", "2009"),
    ("date unknown", "дата неизвестна"), ("", ""),
  ])
  func datesAreSaidWordByWord(prose: String, said: String) { #expect(glossary.date(prose) == said) }

  @Test func whatHasNoWordStaysAsItIs() {
    #expect(glossary.say("signed") == "подписал" && glossary.say("hosts") == "hosts")
    #expect(Glossary().isEmpty && Glossary().date("16 June 2009") == "16 June 2009")
  }

  private func read(_ words: String) -> (dataset: Dataset?, diagnostics: [Diagnostic]) {
    Dataset.read(
      MemoryTree([
        "graph.yaml": """
        stemma: 1
        title: T
        sources: { s: { title: S } }
        states: { a: { name: A, names: { ru: А }, sources: [s], hosts: { m: { since: 2009-06, sources: [s] } } } }
        events: { m: { name: M, date: 2009-06, sources: [s] } }
        \(words)

        """
      ]))
  }

  @Test func sentencesAreSaidInTheWordsOfTheGraph() throws {
    let dataset = try #require(read("words: { ru: { hosts: принимает, June: июня, since: с } }").dataset)
    let relation = try #require(dataset.relations.first)
    let told = dataset.sentence(relation, in: "ru", with: dataset.glossary(in: "ru"))
    #expect(told == "А принимает M, с июня 2009")
    #expect(dataset.glossary(in: "zh").isEmpty && dataset.glossary(in: nil).isEmpty)
    let part = try dataset.within(Scope())
    #expect(part.glossary(in: "ru") == dataset.glossary(in: "ru"))
  }

  @Test func wordsAreTexts() {
    let mistakes = read("words: { ru: [hosts], de: { hosts: { a: b } } }").diagnostics
    #expect(mistakes.map(\.code).contains("bad-value") && mistakes.count == 2, "\(mistakes)")
  }
}
