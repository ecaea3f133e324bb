import Relations

extension Edition {
  /// Every page of the edition, and what its search looks through.
  var files: [SiteFile] {
    let edition = self
    let records = dataset.records.map { record in
      file(addresses.path(of: record.id) ?? "") { try RecordArticle(of: record, in: edition).page }
    }
    let sections = site.sections.map { section in
      file("\(section.rawValue)/index.html") { try SectionPage(section: section).page(in: edition) }
    }
    let told = chapters.filter { chapter in site.chapters.contains { $0.name == chapter.name } }.map { chapter in
      file("\(chapter.name).html") { try ChapterPage(chapter: chapter).page(in: edition) }
    }
    let views = dataset.views.map { view in
      file("views/\(view.name).html") { try ViewPage(view: view).page(in: edition) }
    }
    let others = [
      SiteFile(prefix + "index.html", text: { try OverviewPage(edition: edition).written }),
      file("search.html") { SearchPage(edition: edition).page },
      SiteFile(making: prefix + "downloads.html", stage: .report) { _, sink in
        try edition.write(DownloadsPage(edition: edition).page, to: sink)
      },
    ]
    let gallery = site.hasViews ? [file("views/index.html") { try GalleryPage(edition: edition).page }] : []
    return records + sections + told + views + gallery + others + SearchIndex.files(of: edition)
  }

  private func file(_ path: String, _ page: @escaping @Sendable () throws -> Page) -> SiteFile {
    let edition = self
    return SiteFile(making: prefix + path) { _, sink in try edition.write(page(), to: sink) }
  }
}
