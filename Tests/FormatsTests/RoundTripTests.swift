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

  /// A graph of tables whose ids are those of a register, as `Graph/environment` is.
  static func tabled() throws -> Dataset {
    let header = """
      stemma: 1
      title: Tables
      sources: { s1: { title: First } }
      states: { norway: { name: Norway, sources: [s1] } }
      tables:
        - { file: a.csv, makes: instrument, columns: { id: id, name: title, signed: signed, ended: end }, values: { 9999-12-31: none }, sources: [s1], as-of: 2025 }
        - { file: p.csv, makes: participant, columns: { from: state, to: treaty, signed: signed, consented: joined, withdrew: left }, values: { 9999-12-31: none }, sources: [s1], as-of: 2025 }
        - { file: r.csv, makes: relation, relation: amends, columns: { from: from, to: to }, sources: [s1] }

      """
    let tree = MemoryTree([
      "graph.yaml": header,
      "a.csv": """
      id,title,signed,end
      MARPOL_1973A,International Convention,1973-11-02,9999-12-31
      AI06PO_1978P1:MARPOL_1973A,"Annex 1, ""Oil"" of it",1978-02-17,
      Ü/#2,Another,1999..2001,2004

      """,
      "p.csv": """
      state,treaty,signed,joined,left
      norway,MARPOL_1973A,1973-11-02,1980-07-15,9999-12-31
      norway,AI06PO_1978P1:MARPOL_1973A,,1980,1990-01-01
      norway,AI06PO_1978P1:MARPOL_1973A,,1995,

      """,
      "r.csv": "from,to\nAI06PO_1978P1:MARPOL_1973A,MARPOL_1973A\n",
    ])
    let (dataset, diagnostics) = Dataset.read(tree)
    return try #require(dataset, "\(diagnostics.map(\.description))")
  }

  @Test("A graph of tables keeps the ids of its register through every format and its files", arguments: formats)
  func tabled(format: String) throws {
    let dataset = try Self.tabled()
    #expect(dataset.relations.count == 3 && dataset.record("MARPOL_1973A") != nil)
    let result = try Self.back(dataset, through: format)
    let again = try #require(result.dataset, "\(result.diagnostics.prefix(5).map(\.description))")
    #expect(dataset.difference(from: again) == nil)
    let files = Dictionary(again.written.files.map { ($0.path, $0.text) }) { first, _ in first }
    let (read, diagnostics) = Dataset.read(MemoryTree(files))
    #expect(dataset.difference(from: try #require(read, "\(diagnostics.prefix(3).map(\.description))")) == nil)
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
