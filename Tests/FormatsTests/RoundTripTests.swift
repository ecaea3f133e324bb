import Relations
import Testing

@testable import Formats

@Suite("Formats that keep everything")
struct RoundTripTests {
  /// Those that are read back, by their names.
  static let formats = ["json", "csv", "graphml", "gexf", "sqlite"]

  /// What a graph comes to on its way through a format.
  static func back(_ dataset: Dataset, through name: String) throws -> ImportResult {
    let exporter = try #require(exporters.first { $0.name == name })
    let importer = try #require(importers.first { $0.name == name })
    let request = ImportRequest()
    switch try exporter.export(dataset) {
    case .file(let bytes): return request.assemble([try importer.read(bytes, file: "a." + name, for: request)])
    case .folder(let files):
      return request.assemble(
        try files.map { file in
          guard file.path == "graph.yaml" else { return try importer.read(file.bytes, file: file.path, for: request) }
          var header = Imported()
          header.header = YAMLNode.read(file.bytes, file: file.path).root?.entries ?? []
          return header
        })
    }
  }

  @Test("The curated graph comes back as it was", arguments: formats)
  func curated(format: String) throws {
    let result = try Self.back(SCO.dataset, through: format)
    let again = try #require(result.dataset, "\(result.diagnostics.prefix(5).map(\.description))")
    #expect(SCO.dataset.difference(from: again) == nil)
  }

  @Test("Wild graphs come back as they were", arguments: formats)
  func wild(format: String) throws {
    for seed in 0..<12 {
      let dataset = try WildGraph.dataset(seed)
      let result = try Self.back(dataset, through: format)
      let errors = result.diagnostics.filter { $0.severity == .error }.prefix(3).map(\.description)
      let again = try #require(result.dataset, "seed \(seed): \(errors)")
      #expect(dataset.difference(from: again) == nil, "seed \(seed)")
    }
  }

  @Test("So do they through the files that an import writes")
  func files() throws {
    for seed in 0..<12 {
      let dataset = try WildGraph.dataset(seed)
      let files = Dictionary(dataset.written.files.map { ($0.path, $0.text) }) { first, _ in first }
      let (again, diagnostics) = Dataset.read(MemoryTree(files))
      let errors = diagnostics.filter { $0.severity == .error }.prefix(3).map(\.description)
      #expect(dataset.difference(from: try #require(again, "seed \(seed): \(errors)")) == nil, "seed \(seed)")
    }
  }
}
