/// A tree of files of which some stand otherwise than they are stored, or beside what is stored.
///
/// What an editor is about to write can be read and checked before anything is written.
public struct AmendedTree<Base: FileTree>: FileTree {
  private let base: Base
  private let amended: [String: [UInt8]]

  /// A tree with the texts of some of its files replaced, or put beside them.
  public init(_ base: Base, _ amended: [String: String]) {
    self.base = base
    self.amended = amended.mapValues { Array($0.utf8) }
  }

  /// What the tree is called in places.
  public var name: String { base.name }

  /// The paths of all files, sorted.
  public func paths() throws(FileError) -> [String] { Set(try base.paths()).union(amended.keys).sorted() }

  /// The bytes of the file at a path.
  public func contents(of path: String) throws(FileError) -> [UInt8] {
    if let bytes = amended[path] { return bytes }
    return try base.contents(of: path)
  }
}
