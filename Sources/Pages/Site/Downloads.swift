import Diagrams
import Formats
import Relations
import Synchronization

/// The data of a site in the formats of other programs.
public final class Downloads: Sendable {
  /// What came of a format.
  enum Outcome: Sendable, Hashable {
    /// These files, by their paths below the folder of downloads.
    case files([String])
    /// None, for a reason.
    case failed(String)
    /// None, since it was said that there should be none.
    case unwanted
  }

  private let dataset: Dataset
  /// The names of the formats that are not wanted.
  private let unwanted: Set<String>
  private let exporters: [any Exporter]
  private let outcomes = Mutex<[String: Outcome]>([:])

  /// The folder of downloads, and the name of the format that is no exporter's: Graphviz's own.
  static let (folder, dot) = ("downloads/", "dot")

  /// The downloads of a graph in all formats for whole graphs, without those that somebody does not want.
  init(of dataset: Dataset, without unwanted: Set<String> = [], in formats: [any Exporter] = Formats.exporters) {
    self.dataset = dataset
    exporters = formats.filter(\.isForWholeGraphs)
    self.unwanted = unwanted
  }

  /// Every format of the downloads, with what it is.
  var formats: [(name: String, summary: String)] {
    exporters.map { ($0.name, $0.summary) } + [
      (Downloads.dot, "The whole network for Graphviz and what reads its language.")
    ]
  }

  /// The formats that could not be written, and why; those that were not tried are not among them.
  public var failures: [(format: String, reason: String)] {
    let outcomes = outcomes.withLock { $0 }
    return formats.compactMap { format in
      if case .failed(let reason)? = outcomes[format.name] { (format.name, reason) } else { nil }
    }
  }

  /// All formats as one folder, so that they are made one after another: each takes as much memory as all pages together.
  var file: SiteFile {
    SiteFile(making: Downloads.folder, stage: .download) { [self] wanted, sink in
      for format in formats where !unwanted.contains(format.name) {
        if let wanted, !isOf(format.name, wanted) { continue }
        try write(format.name, orFail: wanted != nil, to: sink)
      }
    }
  }

  /// What came of a format. One that has not been asked yet is taken at its word where that is known without asking it.
  func outcome(of format: String) -> Outcome {
    if unwanted.contains(format) { return .unwanted }
    if let known = outcomes.withLock({ $0[format] }) { return known }
    if let name = fileName(of: format) { return .files([name]) }
    try? write(format, orFail: false) { _, _ in }
    return outcomes.withLock { $0[format] } ?? .failed("it was not made")
  }

  /// Writes the files of a format, and notes what came of it.
  private func write(_ format: String, orFail fails: Bool, to sink: SiteFile.Sink) throws {
    let made: [(path: String, bytes: [UInt8])]
    do {
      made = try files(of: format)
    } catch {
      outcomes.withLock { $0[format] = .failed("\(error)") }
      if fails { throw error }
      return
    }
    for file in made { try sink(Downloads.folder + file.path, file.bytes) }
    outcomes.withLock { $0[format] = .files(made.map(\.path)) }
  }

  private func files(of format: String) throws -> [(path: String, bytes: [UInt8])] {
    guard let exporter = exporters.first(where: { $0.name == format }) else {
      return [("graph.dot", Array(try network().utf8))]
    }
    switch try exporter.export(dataset) {
    case .file(let bytes): return [(fileName(of: format) ?? format, bytes)]
    case .folder(let files):
      return files.filter { Downloads.isSafe($0.path) }.map { ("\(format)/\($0.path)", $0.bytes) }
    }
  }

  /// The name of a format's file; `nil` for one that is a folder, whose files are known only by writing them.
  private func fileName(of format: String) -> String? {
    guard let exporter = exporters.first(where: { $0.name == format }) else { return "graph.dot" }
    return exporter.endings.first.map { "graph.\($0)" }
  }

  private func isOf(_ format: String, _ path: String) -> Bool {
    let inner = path.dropFirst(Downloads.folder.count)
    return fileName(of: format).map { $0 == inner } ?? inner.hasPrefix(format + "/")
  }

  private static func isSafe(_ path: String) -> Bool {
    !path.split(separator: "/", omittingEmptySubsequences: false).contains { $0.isEmpty || $0.hasPrefix(".") }
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
        case .svg:
          let options = SVG.Options(theme: Views.theme(of: view), hasProlog: true)
          return SVG(diagram, try Graphviz.layout(diagram), options: options).bytes
        }
      }
    }
  }
}
