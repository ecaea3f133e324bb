import Relations
import Testing

@testable import Formats

@Suite("The family of exporters")
struct ExportersTests {
  @Test("The list names every file of the folder")
  func everyFile() throws {
    let root = String(#filePath.dropLast("Tests/FormatsTests/ExportersTests.swift".count))
    let files = try Folder(root + "Sources/Formats/Exporters").paths().map { String($0.dropLast(".swift".count)) }
    #expect(exporters.map { "\(type(of: $0))" }.sorted() == files)
  }

  @Test("No two have a name or an ending in common, and each says what it keeps")
  func names() {
    #expect(Set(exporters.map(\.name)).count == exporters.count)
    let endings = exporters.flatMap(\.endings)
    #expect(Set(endings).count == endings.count)
    for exporter in exporters {
      #expect(exporter.summary.hasSuffix(".") && !exporter.keeps.isEmpty && !exporter.leavesOut.isEmpty)
    }
  }
}
