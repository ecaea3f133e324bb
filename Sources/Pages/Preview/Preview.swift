import Diagrams
import Relations
import Synchronization

/// A site that follows the files of its graph: pages are made when they are asked for, and the last good ones stay while
/// the files hold a mistake.
public final class Preview: Sendable {
  private let read: @Sendable () -> (Dataset?, [Diagnostic])
  private let state = Mutex(State())
  /// Held while files are read, so that a later reading is not overtaken by an earlier one.
  private let turn = Mutex(())

  private struct State {
    var dataset: Dataset?
    var site: Site?
    var diagnostics: [Diagnostic] = []
    var version = 0
    /// The pages that were made of this version.
    var pages: [String: [UInt8]] = [:]
  }

  /// A preview of what a function reads, which is called again for every refreshing.
  public init(reading read: @escaping @Sendable () -> (Dataset?, [Diagnostic])) { self.read = read }

  /// A preview of the graph in a folder.
  public convenience init(of folder: Folder) {
    self.init {
      let (dataset, diagnostics) = Dataset.read(folder)
      guard let dataset else { return (nil, diagnostics) }
      let wrong = Views.findings(in: dataset)
      return (wrong.haveErrors ? nil : dataset, (diagnostics + wrong).sorted())
    }
  }

  /// The number of the latest reading; it grows with each.
  public var version: Int { state.withLock(\.version) }
  /// The graph of the last good reading.
  public var dataset: Dataset? { state.withLock(\.dataset) }
  /// What there is to say about the files as they are now.
  public var diagnostics: [Diagnostic] { state.withLock(\.diagnostics) }

  /// Reads the files anew; answers what there is to say about them.
  @discardableResult
  public func refresh() -> [Diagnostic] {
    turn.withLock { _ in
      let (dataset, diagnostics) = read()
      let site = dataset.map { Site(of: $0) }
      state.withLock { state in
        state.version += 1
        state.diagnostics = diagnostics
        guard let dataset else { return }
        (state.dataset, state.site, state.pages) = (dataset, site, [:])
      }
      return diagnostics
    }
  }

  /// The most bytes of pages that are kept for those who ask again.
  private static let kept = 64 << 20

  /// The file at a path of the last good site, its page made if it was not yet; `nil` if the site has no such file.
  public func bytes(at path: String) throws -> [UInt8]? {
    let whole = Site.whole(path)
    let (site, version, known) = state.withLock { ($0.site, $0.version, $0.pages[whole]) }
    if let known { return known }
    guard let file = site?.file(at: whole) else { return nil }
    guard whole.hasSuffix(".html") else { return try file.bytes(at: whole) }
    // Whoever asks for a page goes on to those that are made with it.
    var made: [String: [UInt8]] = [:]
    try file.write { path, bytes in made[path] = bytes }
    state.withLock { state in
      guard state.version == version else { return }
      if state.pages.values.reduce(0, { $0 + $1.count }) > Preview.kept { state.pages = [:] }
      state.pages.merge(made) { $1 }
    }
    return made[whole]
  }

  /// Whether there has been a good reading.
  public var isReady: Bool { state.withLock { $0.site != nil } }

  /// Whether the files are being read for the first time, or nobody has begun to read them.
  public var isBeginning: Bool { version == 0 }
}
