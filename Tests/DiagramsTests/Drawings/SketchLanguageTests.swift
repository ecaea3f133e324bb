import Relations
import Testing

@testable import Diagrams

/// A picture in one of the languages of its graph: every word in it but titles of sources and names that have none.
struct SketchLanguageTests {
  private let records = """
    stemma: 1
    title: Реки
    sources: { s: { title: Вестник, date: 2011-06-02 } }
    states:
      north: { name: Northland, names: { ru: Северия }, sources: [s] }
    bodies:
      office: { name: Office, names: { ru: Бюро }, type: agency, established: 2009-06-16, sources: [s], hosted-by: { north: { since: 2010, evidence: inferred, sources: [s] } } }
    words:
      ru: { state: государство, body: орган, hosts: принимает, agency: агентство, inferred: выведено, June: июня, since: с, Sources: Источники, Relations: Отношения, Entities: Участники, Sources up to: По источникам до, "who says so, in the list of sources": "кто так говорит, в списке источников", entities: участника, relation: отношение, and: и }
    """

  private func diagram(_ options: [(String, [String])] = []) throws -> Diagram {
    try Views.diagram(of: Graphs.view("network", [("lang", ["ru"])] + options), in: Graphs.dataset(records))
  }

  @Test func everyWordIsInTheLanguage() throws {
    let diagram = try diagram()
    #expect(
      diagram.nodes.map(\.label) == [
        [.name("Северия")], [.name("Бюро"), .detail("агентство, 16 июня 2009")],
      ])
    #expect(diagram.edges.map(\.label) == ["принимает, выведено [1]"])
    #expect(diagram.edges.map(\.tooltip) == ["Северия принимает Бюро, с 2010 (выведено) [1]"])
    #expect(
      diagram.legend.map(\.text) == [
        "государство", "орган", "принимает", "выведено", "кто так говорит, в списке источников",
      ])
    #expect(diagram.caption == ["По источникам до 2 июня 2011."])
    #expect(diagram.description == "Реки: 2 участника и 1 отношение.")
  }

  @Test func noLatinLetterIsLeftInWhatIsSeenOrSpoken() throws {
    let diagram = try diagram([("edge-labels", ["none"])])
    let svg = SVG(diagram, try Graphviz.layout(diagram))
    let parsed = try Parsed(svg)
    let words = parsed.all("text").map(\.text) + parsed.values(of: "aria-label") + parsed.all("title").map(\.text)
    #expect(words.count > 10)
    for word in words { #expect(!word.contains { $0.isASCII && $0.isLetter }, "\(word)") }
  }

  @Test func sentencesOfTheCaptionAreFilledIn() throws {
    let words = "\"{what} by {measure}\": \"{what}: {measure}\", degree: степень, size: размер"
    let records = records.replacing("and: и }", with: "and: и, \(words) }")
    let view = Graphs.view("network", [("lang", ["ru"]), ("size-by", ["degree"])])
    let diagram = try Views.diagram(of: view, in: Graphs.dataset(records))
    #expect(diagram.caption.contains { $0.contains("размер: степень") }, "\(diagram.caption)")
    #expect(diagram.legend.contains { $0.text == "степень 1" })
  }

  /// Words for what pictures of differences, projections and central nodes say beside those of `records`.
  private let more = """
    "new": новое, "What changed from {since} to {until}": "Что изменилось с {since} по {until}",
    "Before: {before}. After: {after}.": "До: {before}. После: {after}.",
    "Drawn: what was before and what is after.": "Показано прежнее и новое.",
    "in the state of {day} only": "только на {day}", "grey and thin: the same in both": "без перемен",
    "in both, and what stands behind ± is not the same": "есть в обоих", changed: изменено, "now certain": "теперь точно",
    possibly: возможно, holds: верно, "date unknown": "без даты"
    """

  @Test func differencesSpeakTheLanguageToo() throws {
    let records = records.replacing("and: и }", with: "and: и, \(more.replacing("\n", with: " ")) }")
    let days = [("since", ["2001-06-02"]), ("until", ["2012"]), ("lang", ["ru"])]
    let diagram = try Views.diagram(of: Graphs.view("difference", days), in: Graphs.dataset(records))
    #expect(diagram.title == "Что изменилось с 2 июня 2001 по 2012")
    #expect(diagram.caption.prefix(2) == ["До: 2 июня 2001. После: 2012.", "Показано прежнее и новое."])
    #expect(diagram.nodes.contains { $0.label.last == .detail("+ новое") })
    #expect(diagram.legend.contains { $0.text == "+ новое: только на 2012" })
    let parsed = try Parsed(SVG(diagram, Graphviz.layout(diagram)))
    for word in parsed.all("text").map(\.text) + parsed.all("title").map(\.text) {
      #expect(!word.contains { $0.isASCII && $0.isLetter }, "\(word)")
    }
  }

  @Test func withoutWordsItStaysAsItWas() throws {
    let plain = try Views.diagram(of: Graphs.view("network", []), in: Graphs.dataset(records))
    #expect(plain.edges.map(\.label) == ["hosts, inferred [1]"])
  }
}
