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
}
