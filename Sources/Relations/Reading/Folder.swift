#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder on disk.
public struct Folder: FileTree {
  /// The folder's path, as it was given.
  public let name: String

  /// The folder at a path.
  public init(_ path: String) {
    name = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// The paths of all files below the folder, sorted; hidden ones are left out, and links to folders are not followed,
  /// since they can lead in a circle.
  public func paths() throws(FileError) -> [String] {
    var found: [String] = []
    try collect(below: "", into: &found)
    return found.sorted()
  }

  /// The bytes of the file at a path below the folder.
  public func contents(of path: String) throws(FileError) -> [UInt8] {
    try Folder.bytes(ofFile: name + "/" + path)
  }

  private func collect(below prefix: String, into found: inout [String]) throws(FileError) {
    let path = prefix.isEmpty ? name : name + "/" + prefix
    guard let folder = opendir(path) else { throw FileError(path: path) }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let file = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !file.hasPrefix(".") else { continue }
      let inner = prefix.isEmpty ? file : prefix + "/" + file
      var status = stat()
      let isFolder = lstat(name + "/" + inner, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      if isFolder {
        try collect(below: inner, into: &found)
      } else {
        found.append(inner)
      }
    }
  }

  /// Whether there is a folder at a path.
  public static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether there is a file that is no folder at a path.
  public static func isFile(_ path: String) -> Bool { access(path, F_OK) == 0 && !exists(path) }

  /// The bytes of one file; `-` is standard input.
  public static func bytes(ofFile path: String) throws(FileError) -> [UInt8] {
    let file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileError(path: path) }
    defer { if path != "-" { close(file) } }
    var status = stat()
    let expected = fstat(file, &status) == 0 ? Int(status.st_size) : 0
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: max(expected + 1, 1 << 16))
    while true {
      let count = read(file, &chunk, chunk.count)
      guard count >= 0 else { throw FileError(path: path) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
  }
}

extension FileError {
  /// The failure that the last system call reported.
  public init(path: String) {
    self.init(path: path, reason: String(cString: strerror(errno)))
  }
}

extension Folder {
  /// Whether there is a file or folder of a name in the folder.
  public func has(_ path: String) -> Bool { access(name + "/" + path, F_OK) == 0 }
}
