import Testing

@testable import Relations

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("A folder on disk")
struct FolderTests {
  /// A folder of its own for a test, and what is done in it.
  private func inFolder(_ body: (String) throws -> Void) throws {
    var template = Array("/tmp/stemma-XXXXXX".utf8CString)
    let path = String(cString: try #require(mkdtemp(&template)))
    let files = ["/a.yaml", "/.hidden", "/sub/b.yaml"]
    defer {
      files.forEach { unlink(path + $0) }
      rmdir(path + "/sub")
      rmdir(path)
    }
    mkdir(path + "/sub", 0o755)
    for file in files {
      let handle = try #require(fopen(path + file, "w"))
      fputs(file, handle)
      fclose(handle)
    }
    try body(path)
  }

  @Test("Links to folders are not followed, for they can lead in a circle")
  func links() throws {
    try inFolder { path in
      symlink(".", path + "/loop")
      symlink("a.yaml", path + "/c.yaml")
      defer { ["/loop", "/c.yaml"].forEach { unlink(path + $0) } }
      let (paths, bytes) = (try Folder(path).paths(), try Folder(path).contents(of: "c.yaml"))
      #expect(paths == ["a.yaml", "c.yaml", "loop", "sub/b.yaml"])
      #expect(bytes == Array("/a.yaml".utf8))
    }
  }

  @Test("Files at any depth, sorted, without hidden ones")
  func paths() throws {
    try inFolder { path in
      let folder = Folder(path + "/")
      #expect(folder.name == path)
      let (paths, bytes) = (try folder.paths(), try folder.contents(of: "sub/b.yaml"))
      #expect(paths == ["a.yaml", "sub/b.yaml"])
      #expect(bytes == Array("/sub/b.yaml".utf8))
      #expect(folder.has("a.yaml") && !folder.has("c.yaml"))
      #expect(Folder.exists(path) && !Folder.exists(path + "/a.yaml"))
    }
  }

  @Test("What is not there is told with its path")
  func missing() {
    #expect { try Folder("/no/such/folder").paths() } throws: { ($0 as? FileError)?.path == "/no/such/folder" }
    #expect { try Folder("/no").contents(of: "x") } throws: { "\($0)" == "/no/x: No such file or directory" }
  }
}
