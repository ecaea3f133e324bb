import Dispatch
import Relations
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Tells when a file below a folder is written, moved or taken away.
final class Watcher: Sendable {
  private let folder: Folder
  private let changed: @Sendable () -> Void
  private let sources = Mutex<[Held]>([])
  private let queue = DispatchQueue(label: "stemma.watcher")

  /// Watches a folder, and calls a function, never twice at a time, when something in it has changed.
  init(_ folder: Folder, changed: @escaping @Sendable () -> Void) throws(FileError) {
    self.folder = folder
    self.changed = changed
    #if os(Linux)
      try watch()
    #else
      poll()
    #endif
  }
}

#if os(Linux)
  extension Watcher {
    private func watch() throws(FileError) {
      let file = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
      guard file >= 0 else { throw FileError(path: folder.name) }
      addFolders(to: file)
      let source = DispatchSource.makeReadSource(fileDescriptor: file, queue: queue)
      source.setEventHandler { [self] in
        // Editors write a file in several steps; what follows within this time is one change.
        usleep(60_000)
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while read(file, &buffer, buffer.count) > 0 {}
        // A folder that is new is watched too; one that is watched already stays so.
        addFolders(to: file)
        changed()
      }
      source.activate()
      hold(Held(source: source))
    }

    private func addFolders(to file: Int32) {
      let mask = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE)
      let paths = (try? folder.paths()) ?? []
      let inner = Set(paths.flatMap(Watcher.folders)).sorted()
      for path in [folder.name] + inner.map({ folder.name + "/" + $0 }) { inotify_add_watch(file, path, mask) }
    }

    /// The folders on the way to a file.
    private static func folders(of path: String) -> [String] {
      let parts = path.split(separator: "/").dropLast()
      return parts.indices.map { parts[...$0].joined(separator: "/") }
    }
  }
#endif

extension Watcher {
  /// A source that lives as long as what watches; nobody touches it once it is activated.
  struct Held: @unchecked Sendable {
    let source: any DispatchSourceProtocol
  }

  private func hold(_ held: Held) { sources.withLock { $0.append(held) } }

  /// Looks again and again, where the system does not tell.
  private func poll() {
    let timer = DispatchSource.makeTimerSource(queue: queue)
    let last = Mutex(stamp)
    timer.setEventHandler { [self] in
      let now = stamp
      let isSame = last.withLock { last in
        defer { last = now }
        return last == now
      }
      if !isSame { changed() }
    }
    timer.schedule(deadline: .now(), repeating: .milliseconds(500))
    timer.activate()
    hold(Held(source: timer))
  }

  /// The names of all files with their sizes and times.
  private var stamp: [String] {
    ((try? folder.paths()) ?? []).map { path in
      var status = stat()
      stat(folder.name + "/" + path, &status)
      #if os(Linux)
        return "\(path) \(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
      #else
        return "\(path) \(status.st_size) \(status.st_mtimespec.tv_sec).\(status.st_mtimespec.tv_nsec)"
      #endif
    }
  }
}
