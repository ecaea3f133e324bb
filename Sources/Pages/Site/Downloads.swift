import Diagrams
import Formats
import Relations
import Synchronization

/// The data of a site in the formats of other programs.
final class Downloads: Sendable {
  private let dataset: Dataset
  /// What exporters wrote, by their names; each is asked once.
  private let exports = Mutex<[String: Export]>([:])

  init(of dataset: Dataset) { self.dataset = dataset }

  /// One file for each format; a format that is a folder has it under its own name.
  var files: [SiteFile] {
    let exported = exporters.flatMap { exporter in
      paths(of: exporter).map { path in
        SiteFile("downloads/\(path.whole)") { try self.bytes(of: exporter, at: path.inner) }
      }
    }
    return exported + [SiteFile("downloads/graph.dot") { Array(try self.network().utf8) }]
  }

  /// The paths of what an exporter writes; those in a folder are known only by writing it.
  func paths(of exporter: any Exporter) -> [(whole: String, inner: String?)] {
    // A format that is not for graphs of this size is left out.
    guard let written = try? export(exporter) else { return [] }
    guard case .folder(let files) = written else {
      return [("graph.\(exporter.endings.first ?? exporter.name)", nil)]
    }
    let safe = files.map(\.path).filter { path in
      !path.split(separator: "/", omittingEmptySubsequences: false).contains { $0.isEmpty || $0.hasPrefix(".") }
    }
    return safe.map { ("\(exporter.name)/\($0)", $0) }
  }

  private func bytes(of exporter: any Exporter, at path: String?) throws -> [UInt8] {
    switch try export(exporter) {
    case .file(let bytes): return bytes
    case .folder(let files): return files.first { $0.path == path }?.bytes ?? []
    }
  }

  private func export(_ exporter: any Exporter) throws -> Export {
    if let known = exports.withLock({ $0[exporter.name] }) { return known }
    let export = try exporter.export(dataset)
    exports.withLock { $0[exporter.name] = export }
    return export
  }

  private func network() throws -> String {
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
