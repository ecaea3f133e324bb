import Relations

extension Edition {
  /// Every page of the edition, and what its search looks through.
  var files: [SiteFile] {
    let edition = self
    let records = dataset.records.map { record in
      file(addresses.path(of: record.id) ?? "") { try RecordArticle(of: record, in: edition).written }
    }
    let sections = site.sections.map { section in
      file("\(section.rawValue)/index.html") { try SectionPage(section: section).written(in: edition) }
    }
    let told = chapters.filter { chapter in site.chapters.contains { $0.name == chapter.name } }.map { chapter in
      file("\(chapter.name).html") { try ChapterPage(chapter: chapter).written(in: edition) }
    }
    let views = dataset.views.map { view in
      file("views/\(view.name).html") { try ViewPage(view: view).written(in: edition) }
    }
    let others = [
      file("index.html") { try OverviewPage(edition: edition).written },
      file("search.html") { SearchPage(edition: edition).written },
      file("downloads.html") { DownloadsPage(edition: edition).written },
      file("assets/names.js") { SearchIndex(of: edition).script },
    ]
    let gallery = site.hasViews ? [file("views/index.html") { try GalleryPage(edition: edition).written }] : []
    return records + sections + told + views + gallery + others
  }

  private func file(_ path: String, _ text: @escaping @Sendable () throws -> String) -> SiteFile {
    SiteFile(prefix + path, text: text)
  }
}
