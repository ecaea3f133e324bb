import Relations

/// The first page: what this is about, where to begin, and what it looks like.
struct OverviewPage {
  let edition: Edition

  /// How many pictures the first page shows, and how many starting points of each kind.
  private static let (pictures, starts) = (6, 6)

  var written: String {
    get throws {
      let links = edition.links(from: "index.html")
      let dataset = edition.dataset
      var page = Page(path: "index.html", title: dataset.title)
      page.summary = dataset.description ?? ""
      page.entry = "overview"
      let sections = edition.site.sections.map { section -> [String: Slot] in
        [
          "title": .text(edition.say(section.title)), "kind": .text(section.kind),
          "href": .text(links.href("\(section.rawValue)/index.html")),
          "count": "\(dataset.records.count { $0.section == section })", "summary": .text(edition.say(section.summary)),
        ]
      }
      let cards = try dataset.views.prefix(OverviewPage.pictures).map {
        try PictureCard(view: $0, edition: edition).html(links)
      }
      let facts: [String: Slot] = [
        "sections": .list(sections), "cards": .html(cards.joined(separator: "\n")), "hasCards": .flag(!cards.isEmpty),
        "pictures": .text(links.href("views/index.html")), "starts": .list(starts(links)),
        "questions": .list(questions(links)),
      ]
      return edition.written(page, as: "overview", adding: facts)
    }
  }

  /// The most related entities of each kind: where most ways lead through.
  private func starts(_ links: PageLinks) -> [[String: Slot]] {
    let dataset = edition.dataset
    return Section.entities.filter(edition.site.sections.contains).map { section in
      let own = dataset.entities.filter { $0.section == section }
      let counted = own.map { (count: dataset.countOfRelations(of: $0.id), record: $0) }
      let first = counted.sorted { (-$0.count, $0.record.id) < (-$1.count, $1.record.id) }.prefix(OverviewPage.starts)
      let items = first.map { "<li>\(links.named($0.record.label(in: edition.language), record: $0.record.id))</li>" }
      return ["title": .text(edition.say(section.title)), "kind": .text(section.kind), "items": .html(items.joined())]
    }
  }

  private func questions(_ links: PageLinks) -> [[String: Slot]] {
    chapters.filter { chapter in edition.site.chapters.contains { $0.name == chapter.name } }.map {
      [
        "title": .text(edition.say($0.title)), "href": .text(links.href($0.name + ".html")),
        "summary": .text(edition.say($0.summary)),
      ]
    }
  }
}
