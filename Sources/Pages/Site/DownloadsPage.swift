import Formats
import Relations

/// The page from which the data is taken.
struct DownloadsPage {
  let edition: Edition

  var written: String {
    let links = edition.links(from: "downloads.html")
    var page = Page(path: "downloads.html", title: "Downloads")
    (page.entry, page.summary) = ("downloads", "All of these records, in the formats of other programs.")
    let formats = exporters.map { exporter in
      let files = edition.site.downloads.paths(of: exporter).map { file($0.whole, links) }
      return row(exporter.name, files.joined(separator: ", "), exporter.summary)
    }
    let dot = row("dot", file("graph.dot", links), "The whole network for Graphviz and what reads its language.")
    let licence = edition.dataset.licence.map { "<p>The data is under \(HTML.escaped($0)).</p>" } ?? ""
    let table = """
      <table class="cards"><thead><tr><th scope="col">Format</th><th scope="col">Files</th><th scope="col">What it is</th>\
      </tr></thead><tbody>
      \((formats + [dot]).joined(separator: "\n"))
      </tbody></table>
      """
    page.parts = [.init("Formats", id: "formats", html: licence + table)]
    return edition.written(page)
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
