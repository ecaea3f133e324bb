import Relations
import Testing

@testable import Pages

/// A site as a whole: what is in it, that its pages hold together, and that no text of a graph becomes markup.
struct SiteTests {
  private func pages(of files: [String: String]) throws -> (site: Site, pages: [String: String]) {
    let site = Site(of: try Graphs.dataset(files), at: "https://example.org/river")
    var pages: [String: String] = [:]
    for file in site.files { pages[file.path] = String(decoding: try file.bytes(), as: UTF8.self) }
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

  @Test func everyLinkWithinTheSiteIsAlive() throws {
    let (_, pages) = try pages(of: Graphs.river)
    for (path, text) in pages where path.hasSuffix(".html") {
      for link in text.links where !link.contains("://") {
        let halves = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let target = halves[0].isEmpty ? path : String(halves[0]).resolved(from: path)
        #expect(pages[target] != nil, "\(path): \(link)")
        if halves.count == 2, let page = pages[target] {
          #expect(page.contains("id=\"\(halves[1])\""), "\(path): \(link)")
        }
      }
    }
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
