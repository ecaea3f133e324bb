/// The files of a graph as a git revision had them.
public struct Revision: FileTree {
  /// What the tree is called in places, such as `Graph/sco@v1.2`.
  public let name: String
  /// The revision.
  public let commit: Commit?
  private let repository: Repository
  private let entries: [String: Repository.Entry]
  private let blobs: [String: [UInt8]]

  /// Reads what the graph of a folder was at a revision: a branch, a tag, a hash, `HEAD~2`…
  ///
  /// The folder may be a link, lie anywhere in a work tree, and be gone from the disk.
  ///
  /// - Throws: `UnknownName` for a revision that the repository does not have; `FileError` if git is not there or cannot
  ///   read the repository, or if the revision has no such folder.
  public init(of folder: String, at revision: String) throws {
    let repository = try Repository(around: folder)
    let id = try repository.commit(called: revision)
    let entries = try repository.entries(of: id, called: revision, folder)
    let early = entries.filter { entry in [".yaml", ".yml", ".csv"].contains { entry.path.hasSuffix($0) } }
    let objects = try repository.objects([id] + early.map { repository.name(of: $0, in: id) })
    guard case .blob(let header) = objects[0], let commit = Commit(id: id, name: revision, object: header) else {
      throw FileError(path: folder, reason: "git tells no date of the revision '\(revision)'")
    }
    name = folder + "@" + revision
    self.commit = commit
    self.repository = repository
    self.entries = Dictionary(entries.map { ($0.path, $0) }) { first, _ in first }
    blobs = Dictionary(
      zip(early, objects.dropFirst()).compactMap { entry, object in
        if case .blob(let bytes) = object { (entry.path, bytes) } else { nil }
      }
    ) { first, _ in first }
  }

  /// The paths of all files, sorted; hidden ones are left out, as in a folder.
  public func paths() throws(FileError) -> [String] { entries.keys.sorted() }

  /// The bytes of the file at a path; where it is a link, of what that leads to in the revision.
  public func contents(of path: String) throws(FileError) -> [UInt8] {
    if let bytes = blobs[path] { return bytes }
    guard let entry = entries[path], let commit else { throw FileError(path: path, reason: "no such file") }
    switch try repository.objects([repository.name(of: entry, in: commit.id)])[0] {
    case .blob(let bytes): return bytes
    case .other(let what): throw FileError(path: name + "/" + path, reason: what)
    }
  }
}
