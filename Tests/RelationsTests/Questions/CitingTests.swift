import Testing

@testable import Relations

@Suite("The numbers of sources")
struct CitingTests {
  @Test("In the order in which they are first named, and each once")
  func order() throws {
    let dataset = try World.dataset()
    var footnotes = Footnotes(of: dataset)
    #expect(footnotes.number(of: "s2") == 1 && footnotes.number(of: "s1") == 2 && footnotes.number(of: "s2") == 1)
    #expect(dataset.lines(of: footnotes).map(\.id) == ["s2", "s1"])
    let line = dataset.lines(of: footnotes)[1]
    #expect(line.text == "Ann, Bob, First, 2 January 2020" && line.url == "https://a.org/1")
  }

  @Test("With the places in them, in text and in JSON")
  func places() throws {
    let (dataset, findings) = Dataset.read(
      MemoryTree([
        "graph.yaml": """
        stemma: 1
        title: T
        sources: { s: { title: S } }
        bodies:
          a: { name: A, sources: [s] }
          b:
            name: B
            sources: [s]
            part-of: { a: { sources: [{ s: { at: second entry, page: 3 } }], quote: B belongs to A, as-of: 2020 } }

        """
      ]))
    let answer = try ShowQuestion(id: "b").answer(from: #require(dataset, "\(findings)"))
    let text = answer.rendered(as: .text)
    #expect(text.contains("- B is part of A [1] (second entry, page 3)\n  - as of 2020\n  - “B belongs to A”\n"))
    let relation = answer.value["relations"]?[0]
    #expect(relation?["citations"] == [["source": "s", "at": "second entry", "page": "3"]])
    #expect(relation?["quote"] == "B belongs to A" && relation?["as-of"] == "2020")
  }

  @Test("Elements without repetitions")
  func uniqued() { #expect([3, 1, 3, 2, 1].uniqued() == [3, 1, 2]) }
}
