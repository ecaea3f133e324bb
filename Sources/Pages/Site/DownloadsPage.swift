import Formats
import Relations

/// The page from which the data is taken.
struct DownloadsPage {
  let edition: Edition

  var page: Page {
    let links = edition.links(from: "downloads.html")
    var page = Page(path: "downloads.html", title: edition.say("Downloads"))
    page.entry = "downloads"
    page.summary = edition.say("All of these records, in the formats of other programs.")
    let rows = edition.site.downloads.formats.map { format in
      row(format.name, files(of: format.name, links), format.summary)
    }
    let licence = edition.dataset.licence.map { "<p>The data is under \(HTML.escaped($0)).</p>" } ?? ""
    let table = """
      <table class="cards"><thead><tr><th scope="col">Format</th><th scope="col">Files</th><th scope="col">What it is</th>\
      </tr></thead><tbody>
      \(rows.joined(separator: "\n"))
      </tbody></table>
      """
    page.parts = [.init(edition.say("Formats"), id: "formats", html: licence + table + parts)]
    return page
  }

  /// What is not here because it is for parts of a graph.
  private var parts: String {
    let names = exporters.filter { !$0.isForWholeGraphs }.map(\.name)
    guard let first = names.first else { return "" }
    let words = """
      Not here, since it is for small parts of a graph: \(names.joined(separator: ", ")); \
      “stemma export \(first) --around ID” writes such a part.
      """
    return HTML.element("p", [("class", "soft")], text: words)
  }

  /// Links to the files of a format, or why there are none.
  private func files(of format: String, _ links: PageLinks) -> String {
    switch edition.site.downloads.outcome(of: format) {
    case .files(let paths): paths.map { file($0, links) }.joined(separator: ", ")
    case .failed(let reason):
      HTML.element("span", [("class", "missing")], text: "not there: \(reason)")
    case .unwanted: HTML.element("span", [("class", "soft")], text: "left out of this site")
    }
  }

  private func file(_ path: String, _ links: PageLinks) -> String {
    HTML.element("a", [("href", links.shared("downloads/\(path)")), ("download", "")], text: path)
  }

  private func row(_ name: String, _ files: String, _ summary: String) -> String {
    """
    <tr><th scope="row" data-label="Format">\(HTML.escaped(name))</th><td data-label="Files">\(files)</td>\
    <td data-label="What it is">\(HTML.escaped(summary))</td></tr>
    """
  }
}
