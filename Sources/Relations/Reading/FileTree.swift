/// The files of a graph: a folder, the memory of a test, or a revision of a repository.
public protocol FileTree: Sendable {
  /// What the tree is called in places, such as `Graph/sco`.
  var name: String { get }
  /// The paths of all files below the tree's root, sorted, with `/` between their parts.
  func paths() throws(FileError) -> [String]
  /// The bytes of the file at a path that `paths` gave.
  func contents(of path: String) throws(FileError) -> [UInt8]
  /// The revision that has these files; `nil` for files as they are.
  var commit: Commit? { get }
}

extension FileTree {
  /// None: the files are as they are.
  public var commit: Commit? { nil }
}

/// A file or folder that could not be read or written.
public struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The path that was tried.
  public let path: String
  /// What was wrong, in words.
  public let reason: String

  /// A failure at a path.
  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  /// The failure as a sentence.
  public var description: String { "\(path): \(reason)" }
}

/// Files that live in memory, for tests and for programs that make their graphs.
public struct MemoryTree: FileTree {
  /// What the tree is called in places.
  public let name: String
  private let files: [String: [UInt8]]

  /// A tree of texts by their paths.
  public init(name: String = "graph", _ files: [String: String]) {
    self.name = name
    self.files = files.mapValues { Array($0.utf8) }
  }

  /// A tree of bytes by their paths.
  public init(name: String = "graph", bytes: [String: [UInt8]]) {
    self.name = name
    self.files = bytes
  }

  /// The paths of all files, sorted.
  public func paths() throws(FileError) -> [String] { files.keys.sorted() }

  /// The bytes of the file at a path.
  public func contents(of path: String) throws(FileError) -> [UInt8] {
    guard let bytes = files[path] else { throw FileError(path: path, reason: "no such file") }
    return bytes
  }
}
