import Diagrams
import Formats
import Relations

/// The data of a site in the formats of other programs.
struct Downloads {
  let dataset: Dataset

  init(of dataset: Dataset) { self.dataset = dataset }

  /// One file for each format; a format that is a folder has it under its own name.
  var files: [SiteFile] {
    exporters.flatMap { exporter -> [SiteFile] in
      Downloads.paths(of: exporter, in: dataset).map { path in
        SiteFile("downloads/\(path.whole)") { [dataset] in
          switch try exporter.export(dataset) {
          case .file(let bytes): return bytes
          case .folder(let files): return files.first { $0.path == path.inner }?.bytes ?? []
          }
        }
      }
    } + [SiteFile("downloads/graph.dot") { [dataset] in Array(try Downloads.network(of: dataset).utf8) }]
  }

  /// The paths of what an exporter writes; what is in a folder is known only by writing it.
  static func paths(of exporter: any Exporter, in dataset: Dataset) -> [(whole: String, inner: String?)] {
    guard case .folder(let files)? = try? exporter.export(dataset) else {
      return [("graph.\(exporter.endings.first ?? exporter.name)", nil)]
    }
    let safe = files.map(\.path).filter { path in
      !path.split(separator: "/", omittingEmptySubsequences: false).contains { $0.isEmpty || $0.hasPrefix(".") }
    }
    return safe.map { ("\(exporter.name)/\($0)", $0) }
  }

  private static func network(of dataset: Dataset) throws -> String {
    let place = Position(file: "network", line: 1, column: 1)
    let view = View(name: "network", options: [.init("drawing", ["network"], at: place)], position: place)
    return try Views.diagram(of: view, in: dataset).dot
  }

  /// A view as files of their own, with their style rules in them.
  static func files(of view: View, in dataset: Dataset) -> [SiteFile] {
    PictureEnding.allCases.map { ending in
      SiteFile("views/\(view.name).\(ending.rawValue)") {
        let diagram = try Views.diagram(of: view, in: dataset)
        switch ending {
        case .dot: return Array(diagram.dot.utf8)
        case .svg: return SVG(diagram, try Graphviz.layout(diagram), options: .init(hasProlog: true)).bytes
        }
      }
    }
  }
}

/// The page from which the data is taken.
struct DownloadsPage {
  let edition: Edition

  var written: String {
    let links = edition.links(from: "downloads.html")
    var page = Page(path: "downloads.html", title: "Downloads")
    (page.entry, page.summary) = ("downloads", "All of these records, in the formats of other programs.")
    let formats = exporters.map { exporter in
      let files = Downloads.paths(of: exporter, in: edition.dataset).map { path in
        HTML.element("a", [("href", links.shared("downloads/\(path.whole)")), ("download", "")], text: path.whole)
      }
      return row(exporter.name, files.joined(separator: ", "), exporter.summary)
    }
    let dot = HTML.element("a", [("href", links.shared("downloads/graph.dot")), ("download", "")], text: "graph.dot")
    let rows = formats + [row("dot", dot, "The whole network for Graphviz and what reads its language.")]
    let licence = edition.dataset.licence.map { "<p>The data is under \(HTML.escaped($0)).</p>" } ?? ""
    let table = """
      <table class="cards"><thead><tr><th scope="col">Format</th><th scope="col">Files</th><th scope="col">What it is</th>\
      </tr></thead><tbody>
      \(rows.joined(separator: "\n"))
      </tbody></table>
      """
    page.parts = [.init("Formats", id: "formats", html: licence + table)]
    return edition.written(page)
  }

  private func row(_ name: String, _ files: String, _ summary: String) -> String {
    """
    <tr><th scope="row" data-label="Format">\(HTML.escaped(name))</th><td data-label="Files">\(files)</td>\
    <td data-label="What it is">\(HTML.escaped(summary))</td></tr>
    """
  }
}
