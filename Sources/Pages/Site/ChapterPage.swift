import Relations

/// The page of a chapter.
struct ChapterPage {
  let chapter: any Chapter

  func written(in edition: Edition) throws -> String {
    let path = chapter.name + ".html"
    let links = edition.links(from: path)
    var page = Page(path: path, title: chapter.title)
    (page.entry, page.summary, page.filters) = (chapter.name, chapter.summary, chapter.filters)
    for part in try chapter.parts(of: edition.dataset, in: edition.language) {
      let answer = try part.question.answer(from: edition.dataset)
      let bars = part.hasBars ? Bars(of: answer, in: edition.dataset, language: edition.language).svg : ""
      let html = HTMLRenderer(answer: answer, links: links).html(numbering: &page.notes)
      page.parts.append(.init(part.title, html: bars + html))
    }
    return edition.written(page)
  }
}
