import Pages
import Relations
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The folder of a site, which is written beside its place and put there whole or not at all.
struct SiteFolder {
  private let path: String

  /// The folder at a path, whatever is there now.
  init(path: String) { self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path }

  /// Writes every file of a site, several at a time; on a terminal a bar tells how far it is. Answers how many files it
  /// has written.
  func write(_ site: Site) throws -> Int {
    let isThere = try isReplaceable()
    let fresh = path + ".new-\(getpid())"
    try Output.makeFolder(fresh)
    do {
      let count = try fill(fresh, with: site)
      try put(fresh, replacing: isThere)
      return count
    } catch {
      SiteFolder.remove(fresh)
      throw error
    }
  }

  /// Whether there is a site that may be replaced; an empty folder is as good as one.
  private func isReplaceable() throws(FileError) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else { return false }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw FileError(path: path, reason: "is there, and is no folder; name another with -o")
    }
    let folder = Folder(path)
    if folder.has(Site.mark) { return true }
    guard let handle = opendir(path) else { throw FileError(path: path) }
    defer { closedir(handle) }
    var count = 0
    while readdir(handle) != nil { count += 1 }
    guard count <= 2 else {
      throw FileError(path: path, reason: "holds other files than a site of Stemma; name another folder with -o")
    }
    return true
  }

  /// Fills the new folder; answers how many files are in it.
  private func fill(_ folder: String, with site: Site) throws -> Int {
    let made = Mutex<Set<String>>([])
    let count = Mutex(0)
    let bar = ProgressBar(of: site.files.count)
    defer { bar.end() }
    var before = 0
    for files in SiteFile.Stage.allCases.map({ stage in site.files.filter { $0.stage == stage } }) {
      let (done, start) = (files.count, before)
      let written = Parallel.map(files) { file in
        try file.write { path, bytes in
          try SiteFolder.makeParent(of: path, in: folder, unless: made)
          try SiteFolder.write(bytes, to: folder + "/" + path)
          count.withLock { $0 += 1 }
        }
      } each: { done in
        bar.show(start + done)
      }
      for outcome in written { try outcome.get() }
      before += done
    }
    return count.withLock { $0 }
  }

  /// Makes the folder of a file, unless it was made before.
  private static func makeParent(
    of path: String, in folder: String, unless made: borrowing Mutex<Set<String>>
  ) throws(FileError) {
    let parent = parent(of: path)
    guard !parent.isEmpty else { return }
    // Nobody goes on before the folder is there.
    try made.withLock { made throws(FileError) in
      if made.insert(parent).inserted { try Output.makeFolder(folder + "/" + parent) }
    }
  }

  private static func parent(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  /// Writes a file of a folder that is not in its place yet, so that it needs no other file to be replaced by.
  private static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw FileError(path: path) }
    let isWritten = Terminal.write(bytes, to: file)
    let reason = errno
    guard close(file) == 0, isWritten else { throw FileError(path: path, reason: String(cString: strerror(reason))) }
  }

  /// Puts the new folder in the place of the old one, which is there until the new one is.
  private func put(_ fresh: String, replacing isThere: Bool) throws(FileError) {
    let old = path + ".old-\(getpid())"
    if isThere, rename(path, old) != 0 { throw FileError(path: path) }
    guard rename(fresh, path) == 0 else {
      let error = FileError(path: path)
      if isThere { rename(old, path) }
      throw error
    }
    if isThere { SiteFolder.remove(old) }
  }

  /// Takes away a folder that this program made, with all that is in it; links in it are not followed.
  private static func remove(_ folder: String) {
    guard let handle = opendir(folder) else { return }
    defer { closedir(handle) }
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name != ".", name != ".." else { continue }
      let inner = folder + "/" + name
      var status = stat()
      if lstat(inner, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { remove(inner) } else { unlink(inner) }
    }
    rmdir(folder)
  }
}
