import Testing

@testable import Relations

@Suite("Where graphs are found")
struct GraphFolderTests {
  private let graph =
    String(#filePath.dropLast("Tests/RelationsTests/Reading/GraphFolderTests.swift".count)) + "Graph/sco"

  @Test("By a path, or an error that says where it was looked for")
  func paths() throws {
    #expect(try GraphFolder.find(graph).name == graph)
    #expect { try GraphFolder.find("/no/such/graph") } throws: {
      "\($0)" == "/no/such/graph: there is no such folder, here or in ./Graph"
    }
  }
}
