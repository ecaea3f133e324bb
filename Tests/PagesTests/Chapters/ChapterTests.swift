import Foundation
import Relations
import Testing

@testable import Pages

/// The family of chapters.
struct ChapterTests {
  @Test func theListNamesEveryFile() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources/Pages/Chapters")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix("Chapter.swift")
    }
    let types = chapters.map { "\(type(of: $0)).swift" }
    #expect(types.sorted() == files.filter { $0 != "Chapter.swift" }.sorted())
    #expect(Set(chapters.map(\.name)).count == chapters.count)
  }

  @Test func eachAnswersOfAGraph() throws {
    let dataset = try Graphs.dataset(Graphs.river)
    for chapter in chapters {
      #expect(chapter.isNeeded(by: dataset), "\(chapter.name)")
      let answers = try chapter.parts(of: dataset, in: nil).map { try $0.question.answer(from: dataset) }
      #expect(answers.contains { !$0.isEmpty }, "\(chapter.name)")
    }
  }

  @Test func ofALargeMatrixTheFullestColumnsAreAPage() throws {
    let columns = (1...301).map {
      "  t\($0): { name: T\($0), signed: 2000, sources: [s], participants: [{ a: { signed: 2000, sources: [s] } }] }"
    }.joined(separator: "\n")
    let dataset = try Graphs.dataset([
      "graph.yaml": "stemma: 1\ntitle: T",
      "r.yaml": "sources:\n  s: { title: S }\nstates:\n  a: { name: A, sources: [s] }\ninstruments:\n\(columns)",
    ])
    let part = try #require(MatrixChapter().parts(of: dataset, in: nil).first)
    #expect(part.remark?.contains("24 columns") == true && part.remark?.contains("of 301") == true)
    #expect(try part.question.answer(from: dataset).table.columns.count <= 26)
  }
}
