import Relations

/// The page of a chapter.
struct ChapterPage {
  let chapter: any Chapter

  /// How many rows of a ranking, and of each of several parts, stand on its own page.
  private static let (ranked, together) = (50, 60)

  func page(in edition: Edition) throws -> Page {
    let path = chapter.name + ".html"
    let links = edition.links(from: path)
    var page = Page(path: path, title: edition.say(chapter.title))
    (page.entry, page.summary, page.filters) = (chapter.name, edition.say(chapter.summary), chapter.filters)
    let parts = try chapter.parts(of: edition.dataset, in: edition.language)
    for part in parts {
      let answer = try part.question.answer(from: edition.dataset)
      if answer.isEmpty && parts.count > 1 { continue }
      add(part, answer, to: &page, among: parts.count, links)
    }
    if page.parts.isEmpty {
      page.parts = [
        .init(page.title, id: "none", html: HTML.element("p", text: edition.say("There is nothing to tell.")))
      ]
    }
    return page
  }

  private func add(_ part: ChapterPart, _ answer: Answer, to page: inout Page, among count: Int, _ links: PageLinks) {
    let edition = links.edition
    var (title, blocks) = (edition.say(part.title), answer.blocks)
    if part.takesHeading, case .heading(let words)? = blocks.first {
      title = words
      blocks.removeFirst()
    }
    let bars = part.hasBars ? Bars(of: answer, in: edition.dataset, language: edition.language).svg : ""
    let remark = part.remark.map { HTML.element("p", [("class", "soft")], text: $0) } ?? ""
    let first = part.hasBars ? ChapterPage.ranked : count > 3 ? ChapterPage.together : Sheets.rows
    page.add(title, id: part.id, Sheets(of: answer, blocks, first: first), after: remark + bars, linking: links)
  }
}
