import Relations

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

private let systemRename: @Sendable (UnsafePointer<CChar>, UnsafePointer<CChar>) -> Int32 = { rename($0, $1) }

/// Where a verb's answer goes: standard output, or a file that is written whole or not at all.
enum Output {
  /// Writes a text to a file, or to standard output for `nil` and `-`.
  static func write(_ text: String, to path: String?) throws(FileError) { try write(Array(text.utf8), to: path) }

  /// Writes bytes to a file, or to standard output for `nil` and `-`; durably, it waits until the disk has them, as what people
  /// wrote is worth, and what can be made again at any time is not.
  static func write(_ bytes: [UInt8], to path: String?, durably: Bool = true) throws(FileError) {
    guard let path, path != "-" else {
      guard Terminal.write(bytes, to: STDOUT_FILENO) else { throw FileError(path: "standard output") }
      return
    }
    try replace([(path, bytes)], durably: durably)
  }

  /// Puts a text in a file's place in one step: a temporary file beside it, then a renaming.
  static func replace(_ path: String, with text: String) throws(FileError) { try replace([(path, text)]) }

  /// Puts several texts in their files' places: no file changes unless all texts could be written beside them.
  static func replace(_ files: [(path: String, text: String)]) throws(FileError) {
    try replace(files.map { ($0.path, Array($0.text.utf8)) })
  }

  /// Writes files into a folder, all of them or none; the folder is made where it is not there yet.
  ///
  /// - Throws: `FileError` also for a folder that holds other files with the same endings, which would stand among them.
  static func write(_ files: [(path: String, bytes: [UInt8])], into folder: String) throws(FileError) {
    let isNew = !Folder.exists(folder)
    let endings = Set(files.compactMap { $0.path.split(separator: ".").last })
    let names = Set(files.map(\.path))
    let present = isNew ? [] : try Folder(folder).paths()
    let other = present.first { path in
      !names.contains(path) && endings.contains(path.split(separator: ".").last ?? "")
    }
    if let other {
      let reason = "is none of the files that are written; take it away, or name another folder"
      throw FileError(path: folder + "/" + other, reason: reason)
    }
    try makeFolder(folder)
    do {
      try replace(files.map { (folder + "/" + $0.path, $0.bytes) })
    } catch {
      if isNew { rmdir(folder) }
      throw error
    }
  }

  /// Puts several files' bytes in their places, in folders that are made where they are not there yet: all or none.
  static func replaceAll(_ files: [(path: String, bytes: [UInt8])]) throws(FileError) {
    var made: [String] = []
    do {
      for file in files where file.path != "-" {
        guard let slash = file.path.lastIndex(of: "/") else { continue }
        let folder = String(file.path[..<slash])
        made += missing(folder)
        try makeFolder(folder)
      }
      try replace(files)
    } catch {
      for folder in made.reversed() { rmdir(folder) }
      throw error
    }
  }

  /// The folders on the way to a folder that are not there, from the outermost in.
  private static func missing(_ folder: String) -> [String] {
    guard !folder.isEmpty, !Folder.exists(folder) else { return [] }
    return (folder.lastIndex(of: "/").map { missing(String(folder[..<$0])) } ?? []) + [folder]
  }

  /// Puts several files' bytes in their places: no file changes unless all could be written beside them and renamed.
  static func replace(_ files: [(path: String, bytes: [UInt8])], durably: Bool = true) throws(FileError) {
    var written: [(path: String, temporary: String)] = []
    defer { for file in written { unlink(file.temporary) } }
    for (path, bytes) in files {
      var status = stat()
      if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
        try fill(path, with: bytes)
      } else {
        // A link stays one: what it leads to is replaced.
        let real = realpath(path, nil)
        defer { free(real) }
        let target = real.map { String(cString: $0) } ?? path
        written.append((target, try temporary(beside: target, holding: bytes, durably: durably)))
      }
    }
    try rename(written)
  }

  /// Renames new files into their places; where one cannot be, those before it are put back.
  private static func rename(_ files: [(path: String, temporary: String)]) throws(FileError) {
    var kept: [String?] = []
    defer { for name in kept { if let name { unlink(name) } } }
    // The last one changes nothing if it fails.
    for file in files.dropLast() { kept.append(Folder.isFile(file.path) ? try second(of: file.path) : nil) }
    for (index, file) in files.enumerated() where systemRename(file.temporary, file.path) != 0 {
      let error = FileError(path: file.path)
      for (file, old) in zip(files[..<index], kept) {
        if let old { _ = systemRename(old, file.path) } else { unlink(file.path) }
      }
      throw error
    }
  }

  /// A second name for a file, by which it is kept when another takes its place; a copy where the disk has no such names.
  private static func second(of path: String) throws(FileError) -> String {
    let name = try temporary(beside: path, holding: [], durably: false)
    unlink(name)
    if link(path, name) == 0 { return name }
    return try temporary(beside: path, holding: Folder.bytes(ofFile: path))
  }

  /// The path of a new file beside another, with these bytes in it.
  private static func temporary(
    beside path: String, holding bytes: [UInt8], durably: Bool = true
  ) throws(FileError) -> String {
    var name = Array((path + ".XXXXXX").utf8CString)
    let file = mkstemp(&name)
    guard file >= 0 else { throw FileError(path: path) }
    let temporary = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let mask = umask(0)
    umask(mask)
    let isWritten =
      Terminal.write(bytes, to: file) && fchmod(file, 0o666 & ~mask) == 0 && (!durably || fsync(file) == 0)
    let reason = errno
    let isClosed = close(file) == 0
    guard isWritten, isClosed else {
      let cause = isWritten ? errno : reason
      unlink(temporary)
      throw FileError(path: path, reason: String(cString: strerror(cause)))
    }
    return temporary
  }

  /// Writes to what is no regular file, such as a device or a pipe, and cannot be replaced.
  private static func fill(_ path: String, with bytes: [UInt8]) throws(FileError) {
    let file = open(path, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileError(path: path) }
    defer { close(file) }
    guard Terminal.write(bytes, to: file) else { throw FileError(path: path) }
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws(FileError) {
    guard !path.isEmpty, !Folder.exists(path) else { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex { try makeFolder(String(path[..<slash])) }
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw FileError(path: path) }
  }
}
