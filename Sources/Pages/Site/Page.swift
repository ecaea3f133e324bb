import Mustache
import Relations

/// One page of a site before it is put into its frame.
struct Page {
  /// The path below its edition.
  let path: String
  /// What it is about.
  let title: String
  /// The language of the title, where it is not that of the frame.
  var titleTag: String?
  /// The word above the title: a kind of record, or nothing.
  var kicker = ""
  /// The class of the kind, for its colour.
  var kind = ""
  /// What it tells, in a sentence of plain words.
  var summary = ""
  /// Names in other languages and by other words, each with its language.
  var names: [(name: String, language: String?)] = []
  /// What stands at the top: the answer to what most people come for.
  var glance = ""
  /// The parts under their headings.
  var parts: [Part] = []
  /// What rows can be filtered by.
  var filters: [Filter] = []
  /// The sources that the parts refer to.
  var notes = Notes()
  /// The entry of the menu under which the page is found.
  var entry = ""

  /// A part of a page.
  struct Part {
    let id: String
    let title: String
    let html: String
    /// All of what it tells, where that is more than the page holds.
    let sheets: Sheets?

    init(_ title: String, id: String? = nil, html: String, sheets: Sheets? = nil) {
      self.id = id ?? HTML.word(title)
      self.title = title
      self.html = html
      self.sheets = sheets.flatMap { $0.isSingle ? nil : $0 }
    }
  }

  /// Adds what stands on the first of some sheets, with something before it and links to the others after it.
  mutating func add(_ title: String, id: String, _ sheets: Sheets, after start: String = "", linking links: PageLinks) {
    let html = Page.html(of: sheets, at: 1, numbering: &notes, linking: links)
    guard !start.isEmpty || !html.isEmpty else { return }
    let leafing = Leafing(page: path, part: id, sheets: sheets)
    let (head, foot) = sheets.isSingle ? ("", "") : (leafing.html(at: 1, links) + "\n", leafing.foot(at: 1, links))
    parts.append(Part(title, id: id, html: start + head + html + foot, sheets: sheets))
  }

  private static func html(
    of sheets: Sheets, at number: Int, numbering notes: inout Notes, linking links: PageLinks
  ) -> String {
    guard number <= sheets.blocks.count else { return "" }
    return HTMLRenderer(answer: sheets.answer, links: links).html(sheets.blocks[number - 1], numbering: &notes)
  }

  /// The page on which a part goes on.
  func sheet(_ number: Int, of part: Part, _ sheets: Sheets, in edition: Edition) -> Page {
    let leafing = Leafing(page: path, part: part.id, sheets: sheets)
    var page = Page(path: leafing.path(number), title: title)
    (page.kind, page.entry, page.filters, page.titleTag) = (kind, entry, filters, titleTag)
    page.kicker = "\(part.title) · \(number)/\(sheets.blocks.count)"
    let links = edition.links(from: page.path)
    let html = Page.html(of: sheets, at: number, numbering: &page.notes, linking: links)
    page.parts = [
      .init(
        part.title, id: part.id, html: leafing.html(at: number, links) + "\n" + html + leafing.foot(at: number, links))
    ]
    return page
  }
}

extension Edition {
  /// Writes a page, the pages on which its parts go on, and these as tables for programs.
  func write(
    _ page: Page, as template: String = "article", adding facts: [String: Slot] = [:], to sink: SiteFile.Sink
  ) throws {
    try sink(prefix + page.path, Array(written(page, as: template, adding: facts).utf8))
    for part in page.parts {
      guard let sheets = part.sheets else { continue }
      for number in 2...sheets.blocks.count {
        let sheet = page.sheet(number, of: part, sheets, in: self)
        try sink(prefix + sheet.path, Array(written(sheet).utf8))
      }
      let table = Leafing(page: page.path, part: part.id, sheets: sheets).table
      try sink(prefix + table, Array(sheets.answer.rendered(as: .csv).utf8))
    }
  }
}

extension Edition {
  /// A page as it is written: in its frame, with its menu and the way to its sisters in other languages.
  func written(_ page: Page, as template: String = "article", adding facts: [String: Slot] = [:]) -> String {
    let links = links(from: page.path)
    var context = frame(of: page, links)
    let sources = page.notes.html(linking: links)
    (context["title"], context["kicker"], context["kind"]) = (.text(page.title), .text(page.kicker), .text(page.kind))
    (context["lead"], context["glance"]) = (.text(page.summary), .html(page.glance))
    context["names"] = .list(
      page.names.map { ["name": .text($0.name), "language": .text($0.language ?? dataset.language)] })
    context["hasNames"] = .flag(!page.names.isEmpty)
    context["parts"] = .list(page.parts.map { ["id": .text($0.id), "title": .text($0.title), "html": .html($0.html)] })
    context["hasContents"] = .flag(page.parts.count > 1)
    context["sources"] = .html(sources)
    context["filters"] = .text(page.filters.map(\.rawValue).joined(separator: " "))
    context["citation"] = .text(citation(of: page))
    context.merge(facts) { $1 }
    context["titleTag"] = .text(page.titleTag ?? "")
    context["body"] = .html(Templates.rendered(template, with: context, in: glossary))
    return Templates.rendered("page", with: context, in: glossary)
  }

  /// How the page is named where it is cited; what is seen of the data is as old as the data.
  private func citation(of page: Page) -> String {
    let day = dataset.asOf.map { ", as of \($0.prose)" } ?? ""
    let licence = dataset.licence.map { ", \($0)" } ?? ""
    let place = site.address.map { " \($0)\(prefix)\(page.path)" } ?? ""
    return "“\(page.title)”, in: \(dataset.title)\(day)\(licence).\(place)"
  }

  private func frame(of page: Page, _ links: PageLinks) -> [String: Slot] {
    let isStart = page.path == "index.html"
    return [
      "lang": .text(frameTag), "site": .text(dataset.title), "root": .text(links.up),
      "home": .text(links.href("")),
      "headTitle": isStart ? .text(dataset.title) : "\(page.title) – \(dataset.title)",
      "description": .text(page.summary.isEmpty ? dataset.description ?? dataset.title : page.summary),
      "canonical": .text(site.address.map { $0 + prefix + (isStart ? "" : page.path) } ?? ""),
      "menu": .list(menu(links, at: page.entry)), "tools": .list(tools(links, at: page.entry)),
      "languages": .list(languages(of: page, links)), "hasLanguages": .flag(site.languages.count > 1),
      "licence": .text(dataset.licence ?? ""), "generator": .text(Templates.generator),
      "index": .text(links.href("index.html")), "all": .text(links.href("search.html")),
    ]
  }

  private func menu(_ links: PageLinks, at entry: String) -> [[String: Slot]] {
    let sections = site.sections.map { ($0.rawValue, say($0.title), "\($0.rawValue)/index.html") }
    return sections.map { self.entry($0, links, isHere: $0.0 == entry) }
  }

  private func tools(_ links: PageLinks, at entry: String) -> [[String: Slot]] {
    let views = site.hasViews ? [("views", say("Pictures"), "views/index.html")] : []
    let told = site.chapters.map { ($0.name, say($0.title), $0.name + ".html") }
    let all = views + told + [("downloads", say("Downloads"), "downloads.html")]
    return all.map { self.entry($0, links, isHere: $0.0 == entry) }
  }

  private func entry(_ entry: (String, String, String), _ links: PageLinks, isHere: Bool) -> [String: Slot] {
    ["title": .text(entry.1), "href": .text(links.href(entry.2)), "isHere": .flag(isHere)]
  }

  /// The same page in other languages of names.
  private func languages(of page: Page, _ links: PageLinks) -> [[String: Slot]] {
    guard site.languages.count > 1 else { return [] }
    return site.languages.map { language in
      let folder = language.map { $0 + "/" } ?? ""
      let tag = language ?? dataset.language
      return [
        "tag": .text(tag), "name": .text(Edition.name(ofLanguage: tag)),
        "href": .text(links.shared(folder + page.path)),
        "isHere": .flag(language == self.language),
      ]
    }
  }

  /// What speakers of a language call it; its code where that is not known here.
  static func name(ofLanguage tag: String) -> String {
    let names = [
      "ar": "العربية", "be": "Беларуская", "de": "Deutsch", "en": "English", "es": "Español", "fa": "فارسی",
      "fr": "Français", "hi": "हिन्दी", "it": "Italiano", "ja": "日本語", "kk": "Қазақша", "ky": "Кыргызча",
      "mn": "Монгол", "pt": "Português", "ru": "Русский", "tg": "Тоҷикӣ", "tr": "Türkçe", "ur": "اردو",
      "uz": "Oʻzbekcha", "zh": "中文",
    ]
    return names[tag] ?? tag
  }
}

extension Section {
  /// What a page of its records is called.
  var title: String { self == .terms ? "Glossary" : rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
