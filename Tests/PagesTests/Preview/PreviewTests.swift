import Relations
import Synchronization
import Testing

@testable import Pages

/// A preview whose files change under it.
struct PreviewTests {
  /// Files that a test can change.
  private final class Files: Sendable {
    let files: Mutex<[String: String]>
    init(_ files: [String: String]) { self.files = Mutex(files) }

    func edit(_ word: String, _ other: String) {
      files.withLock { $0["records.yaml"] = $0["records.yaml"]?.replacing(word, with: other) }
    }
  }

  private func preview(_ files: Files) -> (Preview, PreviewPages) {
    let preview = Preview { Dataset.read(MemoryTree(files.files.withLock { $0 })) }
    return (preview, PreviewPages(of: preview))
  }

  private func text(_ pages: PreviewPages, _ target: String) -> (Int, String) {
    let response = pages.response(to: APIRequest(target: target))
    return (response.status, String(decoding: response.body, as: UTF8.self))
  }

  @Test func theLastGoodPagesStayWhileTheFilesAreWrong() throws {
    let files = Files(Graphs.river)
    let (preview, pages) = preview(files)
    // Before the first reading the page asks again by itself; with a mistake in the files it says what it waits for.
    #expect(text(pages, "/").1.contains("Reading") && text(pages, "/").1.contains("http-equiv=\"refresh\""))
    #expect(text(pages, "/assets/site.css").1.contains("body {"))
    files.edit("builds-on: { river-note", "builds-on: { river-nope")
    #expect(preview.refresh().haveErrors)
    #expect(text(pages, "/").1.contains("Nothing to show yet"))
    files.edit("river-nope", "river-note")
    #expect(!preview.refresh().haveErrors)
    let before = text(pages, "/states/northland.html").1
    #expect(before.contains("Northland") && before.contains("/-/live.js"))
    let mark = try #require(before.firstMatch(of: /data-mark="([0-9a-f]+)"/).map { String($0.output.1) })

    files.edit("builds-on: { river-note", "builds-on: { river-nope")
    #expect(preview.refresh().haveErrors)
    #expect(text(pages, "/states/northland.html").1 == before)
    let broken = String(decoding: pages.changes(for: "states/northland.html", showing: mark).body, as: UTF8.self)
    #expect(broken.contains("\"reload\":false") && broken.contains("records.yaml") && broken.contains("\"line\":"))

    files.edit("river-nope", "river-note")
    files.edit("name: Northland", "name: Norland")
    preview.refresh()
    #expect(text(pages, "/states/northland.html").1.contains("Norland"))
    let mended = String(decoding: pages.changes(for: "states/northland.html", showing: mark).body, as: UTF8.self)
    #expect(mended.contains("\"reload\":true") && mended.contains("\"diagnostics\":[]"))
  }

  @Test func aPageThatHasNotChangedIsNotShownAnew() throws {
    let files = Files(Graphs.river)
    let (preview, pages) = preview(files)
    preview.refresh()
    let page = text(pages, "/terms/bank.html").1
    let mark = try #require(page.firstMatch(of: /data-mark="([0-9a-f]+)"/).map { String($0.output.1) })
    files.edit("name: Southland", "name: Sutherland")
    preview.refresh()
    #expect(
      String(decoding: pages.changes(for: "terms/bank.html", showing: mark).body, as: UTF8.self).contains(
        "\"reload\":false"))
  }

  @Test(arguments: [
    ("/../../etc/passwd", 400), ("/%2e%2e/%2e%2e/etc/passwd", 400), ("/states/..%2f..%2fetc%2fpasswd", 400),
    ("/etc/passwd", 404),
    ("//etc/passwd", 404), ("/states/", 200), ("/%00", 400), ("/nothing.html", 404), ("/assets/site.css", 200),
    ("/-/live.js", 200),
    ("/stemma-site.txt/", 404),
  ])
  func refusesPathsOutsideTheSite(target: String, status: Int) {
    let (preview, pages) = preview(Files(Graphs.river))
    preview.refresh()
    #expect(text(pages, target).0 == status)
  }

  @Test func answersQuestions() {
    let (preview, pages) = preview(Files(Graphs.river))
    #expect(text(pages, "/api/list").0 == 503)
    preview.refresh()
    #expect(text(pages, "/api/list").0 == 200)
    #expect(pages.response(to: APIRequest(method: "DELETE", target: "/")).status == 405)
  }
}
