/// A file of a site: where it stands, and how its bytes are made when they are wanted; with it come the pages on which it
/// goes on where one page would be too long.
public struct SiteFile: Sendable {
  /// Takes a file that is made: its path below the folder of the site, and its bytes.
  public typealias Sink = (_ path: String, _ bytes: [UInt8]) throws -> Void

  /// The path below the folder of the site, with `/` between its parts; no part of it is `..` or begins with a dot. That of a
  /// folder, whose files are known only when they are made, ends with `/`.
  public let path: String
  /// When it is to be made: after all files of earlier stages.
  public let stage: Stage

  /// The order in which a site is made.
  public enum Stage: Int, CaseIterable, Sendable {
    /// Pages and pictures. For each picture the program splits in two, which takes the longer the more memory it holds.
    case page
    /// What takes much memory.
    case download
    /// What tells what came of that.
    case report
  }

  private let make: @Sendable (_ wanted: String?, _ sink: Sink) throws -> Void

  /// A file, or a folder, that is made by a function: it gives to the sink what it makes, and may leave out what is not wanted.
  init(
    making path: String, stage: Stage = .page,
    _ make: @escaping @Sendable (_ wanted: String?, _ sink: Sink) throws -> Void
  ) {
    self.path = path
    self.stage = stage
    self.make = make
  }

  init(_ path: String, _ make: @escaping @Sendable () throws -> [UInt8]) {
    self.init(making: path) { _, sink in try sink(path, make()) }
  }

  init(_ path: String, text make: @escaping @Sendable () throws -> String) {
    self.init(path) { Array(try make().utf8) }
  }

  /// Makes the file and those that go on where it ends, one after another: no more than one of them need be held at a time.
  public func write(to sink: Sink) throws { try make(nil, sink) }

  /// The bytes of the file, or of another one that is made with it; the same ones each time. `nil` if that is not made.
  public func bytes(at other: String? = nil) throws -> [UInt8]? {
    let wanted = other ?? path
    var found: [UInt8]?
    try make(wanted) { path, bytes in if path == wanted { found = bytes } }
    return found
  }

  /// The folder of what is made with the file: its path without its ending, and a slash.
  var folder: String {
    guard !path.hasSuffix("/") else { return path }
    return path.hasSuffix(".html") ? path.dropLast(5) + "/" : path + "/"
  }
}
