import Relations
import Testing

@testable import Pages

/// Answers as HTML.
struct HTMLRendererTests {
  private func html(_ blocks: [Answer.Block], sources: [Answer.SourceLine] = []) throws -> String {
    let site = Site(of: try Graphs.dataset(Graphs.river))
    _ = site
    let dataset = try Graphs.dataset(Graphs.river)
    let facts = SiteFacts(
      address: nil, languages: [nil], sections: [], chapters: [], hasViews: false, downloads: Downloads(of: dataset))
    let edition = Edition(
      dataset: dataset, language: nil, prefix: "", addresses: Addresses(of: dataset), site: facts)
    let answer = Answer(value: .null, table: Table(columns: [], rows: []), blocks: blocks, sources: sources)
    var notes = Notes()
    return HTMLRenderer(answer: answer, links: edition.links(from: "states/x.html")).html(numbering: &notes)
  }

  @Test func escapesWordsOfEveryStyle() throws {
    let text: Text = "a<b" + .strong("&") + .muted("\"") + .code("<i>") + .record("<n>", id: "nobody")
    #expect(
      try html([.paragraph(text)])
        == "<p>a&lt;b<strong>&amp;</strong><span class=\"soft\">&quot;</span><code>&lt;i&gt;</code>&lt;n&gt;</p>")
  }

  @Test func leadsToPagesAndOutOfTheSite() throws {
    let text =
      Text.record("North", id: "northland") + .link("Bad", url: "javascript:alert(1)") + .link("G", url: "https://g")
    #expect(
      try html([.paragraph(text)])
        == "<p><a href=\"../states/northland.html\">North</a>Bad"
        + "<a class=\"out\" href=\"https://g\" rel=\"external noopener noreferrer\">G</a></p>")
  }

  @Test func aNameStandsForItsID() throws {
    let table = Table(columns: [.init("id"), .init("name")], rows: [[.code("northland"), "Northland"]])
    let html = try html([.table(table)])
    #expect(
      html.contains(
        "<tr data-kind=\"state\"><th scope=\"row\" data-label=\"Name\"><a href=\"../states/northland.html\">"))
    #expect(!html.contains("<code>"))
  }

  @Test func answersShareTheNumbersOfAPage() throws {
    let lines = [Answer.SourceLine(id: "b", text: "B"), Answer.SourceLine(id: "a", text: "A")]
    let html = try html([.paragraph(.sources([2, 1]))], sources: lines)
    #expect(html.contains("[1]") && html.contains("[2]"))
    var notes = Notes()
    #expect(lines.map { notes.number(of: $0) } == [1, 2])
    #expect(notes.number(of: lines[0]) == 1)
  }

  @Test(arguments: [
    ("\"\u{301}x", "&quot;\u{301}x"), ("a\u{0}b\u{7F}", "a\u{FFFD}b\u{FFFD}"), ("\u{202E}x", "\u{FFFD}x"),
    ("'", "&#39;"),
  ])
  func escapesByScalarsNotByCharacters(text: String, html: String) { #expect(HTML.escaped(text) == html) }
}
