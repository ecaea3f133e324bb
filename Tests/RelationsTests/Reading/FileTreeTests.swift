import Testing

@testable import Relations

@Suite("Files that live in memory")
struct FileTreeTests {
  @Test("Paths are sorted, contents are bytes")
  func memory() throws {
    let tree = MemoryTree(["b": "2", "a": "1"])
    #expect(try tree.paths() == ["a", "b"] && tree.contents(of: "b") == [0x32])
    #expect(try MemoryTree(bytes: ["x": [0xFF]]).contents(of: "x") == [0xFF])
    #expect { try tree.contents(of: "c") } throws: { "\($0)" == "c: no such file" }
  }
}
