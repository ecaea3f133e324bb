import Diagrams
import Relations
import Synchronization

/// A site that follows the files of its graph: pages are made when they are asked for, and the last good ones stay while
/// the files hold a mistake.
public final class Preview: Sendable {
  private let read: @Sendable () -> (Dataset?, [Diagnostic])
  private let state = Mutex(State())

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
    let (dataset, diagnostics) = read()
    state.withLock { state in
      state.version += 1
      state.diagnostics = diagnostics
      guard let dataset else { return }
      (state.dataset, state.site, state.pages) = (dataset, Site(of: dataset), [:])
    }
    return diagnostics
  }

  /// The file at a path of the last good site, its page made if it was not yet; `nil` if the site has no such file.
  public func bytes(at path: String) throws -> [UInt8]? {
    let (site, version, known) = state.withLock { state in
      let whole = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
      return (state.site, state.version, state.pages[whole])
    }
    if let known { return known }
    guard let file = site?.file(at: path) else { return nil }
    let bytes = try file.bytes()
    state.withLock { if $0.version == version { $0.pages[file.path] = bytes } }
    return bytes
  }

  /// Whether there has been a good reading.
  public var isReady: Bool { state.withLock { $0.site != nil } }
}
