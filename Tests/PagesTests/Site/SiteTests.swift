import Formats
import Relations
import Testing

@testable import Pages

/// A site as a whole: what is in it, that its pages hold together, and that no text of a graph becomes markup.
struct SiteTests {
  /// A site, and what is in those of its files that are wanted, and in the pages that are made with them.
  private func pages(
    of files: [String: String], where isWanted: (SiteFile) -> Bool = { _ in true }
  ) throws -> (site: Site, pages: [String: String]) {
    let site = Site(of: try Graphs.dataset(files), at: "https://example.org/river")
    var pages: [String: String] = [:]
    for file in site.files.sorted(by: { $0.stage.rawValue < $1.stage.rawValue }) where isWanted(file) {
      try file.write { path, bytes in
        #expect(pages[path] == nil, "\(path) is made twice")
        pages[path] = String(decoding: bytes, as: UTF8.self)
      }
    }
    return (site, pages)
  }

  @Test func hasAPageForEverything() throws {
    let (site, pages) = try pages(of: Graphs.river)
    for path in [
      "index.html", "instruments/river-treaty.html", "states/index.html", "terms/bank.html", "sources/gazette.html",
      "timeline.html", "matrix.html", "disagreements.html", "gaps.html", "rankings.html", "views/lines.html",
      "views/lines.svg", "downloads/graph.dot", "downloads.html", "search.html", "sitemap.xml", "ru/index.html",
      "ru/states/northland.html", "assets/site.css", "assets/site.js", "assets/names.js", Site.mark,
    ] { #expect(pages[path]?.isEmpty == false, "\(path)") }
    #expect(site.files.map(\.path) == site.files.map(\.path).sorted())
    #expect(Set(site.files.map(\.path)).count == site.files.count)
    #expect(site.file(at: "states/")?.path == "states/index.html")
    #expect(site.file(at: "../states/") == nil)
    #expect(
      pages["sitemap.xml"]?.contains("<loc>https://example.org/river/instruments/river-treaty.html</loc>") == true)
  }

  @Test func tellsWhoSignedWhatCameBeforeAndWhoSaysSo() throws {
    let page = try #require(try pages(of: Graphs.river).pages["instruments/river-treaty.html"])
    let glance = try #require(page.components(between: "class=\"glance\"", and: "</section>"))
    for words in [
      "Signed by", "../states/northland.html", "../states/southland.html", "What came before it", "River Note",
    ] {
      #expect(glance.contains(words), "\(words)")
    }
    #expect(glance.contains("<a href=\"#source-1\">[1]</a>"))
    // Neither of two rival claims stands alone.
    #expect(glance.contains("2000") && glance.contains("2001"))
    #expect(page.contains("id=\"source-1\""))
  }

  @Test(arguments: [Graphs.river, Graphs.many]) func everyLinkWithinTheSiteIsAlive(files: [String: String]) throws {
    // Of many pages of one kind, one is as good as all.
    let (site, pages) = try pages(of: files) { !$0.path.contains("treaty-") || $0.path.hasSuffix("-10.html") }
    for (path, text) in pages where path.hasSuffix(".html") {
      for link in Set(text.links) where !link.contains("://") {
        let halves = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let target = halves[0].isEmpty ? path : String(halves[0]).resolved(from: path)
        #expect(pages[target] != nil || site.file(at: target)?.path == target, "\(path): \(link)")
        if halves.count == 2, let page = pages[target] {
          #expect(page.contains("id=\"\(halves[1])\""), "\(path): \(link)")
        }
      }
    }
  }

  @Test func whatIsTooLongForAPageGoesOnOnOthers() throws {
    let (site, pages) = try pages(of: Graphs.many) {
      ["instruments/index.html", "states/northland.html", "timeline.html"].contains($0.path)
    }
    for (first, second) in [
      ("instruments/index.html", "instruments/index/all-2.html"),
      ("timeline.html", "timeline/p-what-happened-when-2.html"),
      ("states/northland.html", "states/northland/participations-2.html"),
      ("states/northland.html", "states/northland/chronology-2.html"),
    ] {
      let file = try #require(site.file(at: second))
      #expect(file.path == first)
      #expect(try file.bytes(at: second).map { String(decoding: $0, as: UTF8.self) } == pages[second])
      #expect(pages[second]?.contains("rel=\"prev\"") == true && pages[first]?.contains("rel=\"next\"") == true)
    }
    // Every treaty stands in the list once, on one page or the other, and in the table for programs.
    let list = (pages["instruments/index.html"] ?? "") + (pages["instruments/index/all-2.html"] ?? "")
    for number in 1...450 { #expect(list.components(of: ">Treaty \(number)</a>") == 1, "\(number)") }
    #expect(pages["instruments/index/all.csv"]?.split(separator: "\r\n").count == 451)
    #expect(
      try site.file(at: "timeline/p-what-happened-when-99.html")?.bytes(at: "timeline/p-what-happened-when-99.html")
        == nil)
  }

  /// A format that fails.
  private struct Broken: Exporter {
    let name = "broken"
    let endings = ["brk"]
    let summary = "None."
    let keeps = "nothing"
    let leavesOut = "all"
    func export(_ dataset: Dataset) throws -> Export { throw QuestionError("it has <b>broken</b>") }
  }

  @Test func aFormatThatIsNotThereIsToldOf() throws {
    let dataset = try Graphs.dataset(Graphs.river)
    let site = Site(of: dataset, Downloads(of: dataset, in: exporters + [Broken()]))
    var made: [String] = []
    try site.file(at: "downloads/graph.graphml")?.write { path, _ in made.append(path) }
    #expect(site.downloads.failures.map(\.format) == ["broken"])
    #expect(made.contains("downloads/graph.graphml") && made.contains("downloads/graph.dot"))
    #expect(!made.contains { $0.hasSuffix(".brk") || $0.hasSuffix(".mmd") })
    #expect(throws: QuestionError.self) { try site.file(at: "downloads/graph.brk")?.bytes(at: "downloads/graph.brk") }
    let page = try site.file(at: "downloads.html")?.bytes().map { String(decoding: $0, as: UTF8.self) }
    #expect(page?.contains("not there: it has &lt;b&gt;broken&lt;/b&gt;") == true)
    #expect(page?.contains("small parts of a graph: mermaid") == true)

    let without = Site(of: dataset, Downloads(of: dataset, without: ["broken"], in: exporters + [Broken()]))
    try without.file(at: "downloads/graph.dot")?.write { _, _ in }
    #expect(without.downloads.failures.isEmpty)
    let other = try without.file(at: "downloads.html")?.bytes().map { String(decoding: $0, as: UTF8.self) }
    #expect(other?.contains("left out of this site") == true)
  }

  @Test func aLanguageOfWhichTheGraphHasWordsIsThatOfItsPages() throws {
    let many = try pages(of: Graphs.many) { $0.path.hasPrefix("ru/states/") }.pages
    let page = try #require(many["ru/states/northland.html"])
    #expect(page.contains("<html lang=\"ru\"") && page.contains(">Источники</h2>") && page.contains(">Хронология</a>"))
    // A name that is not recorded in the language says in which one it stands, and so do words in English.
    #expect(page.contains("lang=\"en\">Treaty 1</a>"))
    #expect(page.contains("<h1>Северия</h1>"))
    let river = try #require(try pages(of: Graphs.river).pages["ru/states/northland.html"])
    #expect(river.contains("<html lang=\"en\"") && river.contains("<h1 lang=\"ru\">Северия</h1>"))
  }

  @Test func aPictureHasTheColoursOfItsView() throws {
    var files = Graphs.river
    files["graph.yaml"] = files["graph.yaml"]?.replacing("title: Where the", with: "theme: web, title: Where the")
    let (_, pages) = try pages(of: files) { !$0.path.hasPrefix("downloads") }
    #expect(pages["views/lines.html"]?.contains("class=\"picture theme-web\"") == true)
    #expect(pages["instruments/river-treaty.html"]?.contains("class=\"picture theme-report\"") == true)
    #expect(pages["views/lines.svg"] != (try self.pages(of: Graphs.river).pages["views/lines.svg"]))
    #expect(pages["assets/site.css"]?.contains(".theme-web .stemma .s-ink") == true)
  }

  @Test func theSameGraphGivesTheSameBytes() throws {
    let dataset = try Graphs.dataset(Graphs.river)
    let (first, second) = (Site(of: dataset), Site(of: dataset))
    for (one, other) in zip(first.files, second.files) where !one.path.hasPrefix("downloads") {
      #expect(try one.bytes() == other.bytes(), "\(one.path)")
    }
  }

  @Test func noTextOfAGraphBecomesMarkup() throws {
    let (_, pages) = try pages(of: Graphs.hostile)
    for (path, text) in pages where path.hasSuffix(".html") {
      let tags = text.tags
      #expect(tags.filter { $0.hasPrefix("<script") }.allSatisfy { $0.contains("assets/site.js\" defer>") }, "\(path)")
      for name in ["<iframe", "<base", "<style", "<img src=x", "<b>", "<u>", "<form action=https"] {
        #expect(!tags.contains { $0.hasPrefix(name) }, "\(path): \(name)")
      }
      for tag in tags {
        let outside = tag.withoutQuoted
        #expect(!outside.contains(" on"), "\(path): \(tag)")
        #expect(!tag.contains("href=\"javascript:"), "\(path): \(tag)")
      }
      #expect(!text.unicodeScalars.contains { $0.value == 0x202E }, "\(path)")
    }
    #expect(pages["cases/index~.html"] != nil)
  }
}

extension String {
  /// What stands between two words, the first time both are there.
  fileprivate func components(between first: String, and last: String) -> String? {
    guard let start = firstRange(of: first), let end = self[start.upperBound...].firstRange(of: last) else {
      return nil
    }
    return String(self[start.upperBound..<end.lowerBound])
  }

  /// Every tag, as a reader of HTML finds them: quoted values may hold a `>`.
  fileprivate var tags: [String] {
    matches(of: /<[a-zA-Z\/!](?:[^>"']|"[^"]*"|'[^']*')*>/).map { String($0.output) }
  }

  /// How often a word stands in it.
  fileprivate func components(of word: String) -> Int { ranges(of: word).count }

  /// A tag without the values of its attributes.
  fileprivate var withoutQuoted: String { replacing(/"[^"]*"/, with: "") }

  /// The addresses that a page refers to.
  fileprivate var links: [String] {
    tags.flatMap { $0.matches(of: /(?:href|src|action)="([^"]*)"/).map { String($0.output.1) } }
  }

  /// The path of a relative address that stands on a page.
  fileprivate func resolved(from page: String) -> String {
    var parts = page.split(separator: "/").dropLast().map(String.init)
    for part in split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case "..": if parts.isEmpty { return "outside" } else { parts.removeLast() }
      case "", ".": continue
      default: parts.append(String(part))
      }
    }
    return (parts + (hasSuffix("/") ? ["index.html"] : [])).joined(separator: "/")
  }
}
