import Relations

/// The page of a chapter.
struct ChapterPage {
  let chapter: any Chapter

  /// How many rows of a ranking stand on its page.
  private static let most = 50

  func written(in edition: Edition) throws -> String {
    let path = chapter.name + ".html"
    let links = edition.links(from: path)
    var page = Page(path: path, title: chapter.title)
    (page.entry, page.summary, page.filters) = (chapter.name, chapter.summary, chapter.filters)
    for part in try chapter.parts(of: edition.dataset, in: edition.language) {
      let answer = try part.question.answer(from: edition.dataset)
      let bars = part.hasBars ? Bars(of: answer, in: edition.dataset, language: edition.language).svg : ""
      let shown = part.hasBars ? answer.first(ChapterPage.most) : answer
      let html = HTMLRenderer(answer: shown, links: links).html(numbering: &page.notes)
      page.parts.append(.init(part.title, html: bars + html))
    }
    return edition.written(page)
  }
}

extension Answer {
  /// The answer with only the first rows of its tables, and how many there are in all.
  fileprivate func first(_ count: Int) -> Answer {
    var answer = self
    answer.blocks = blocks.flatMap { block -> [Answer.Block] in
      guard case .table(let table) = block, table.rows.count > count else { return [block] }
      let rest = "The first \(count) of \(table.rows.count); “stemma rank” and the API list all."
      return [.table(Table(columns: table.columns, rows: Array(table.rows.prefix(count)))), .paragraph(.muted(rest))]
    }
    return answer
  }
}
