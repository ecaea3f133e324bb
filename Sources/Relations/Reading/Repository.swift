/// A git repository, seen from a folder of its work tree.
struct Repository {
  /// The folder as it was given, for messages.
  private let folder: String
  /// The folder's path in the repository; empty for its root.
  private let path: String
  private let git: Git

  /// A file of a revision.
  struct Entry {
    /// The path below the folder.
    let path: String
    let id: String
    let isLink: Bool
  }

  /// What the name of an object leads to.
  enum Object {
    case blob([UInt8])
    /// Something else, in words.
    case other(String)
  }

  /// The repository in which a folder lies; the folder itself may be gone.
  init(around folder: String) throws(FileError) {
    self.folder = folder
    var (there, rest) = (folder, [String]())
    while !Folder.exists(there), there != ".", there != "/" {
      let parts = there.split(separator: "/")
      if let last = parts.last { rest.insert(String(last), at: 0) }
      there = parts.count > 1 ? (there.hasPrefix("/") ? "/" : "") + parts.dropLast().joined(separator: "/") : "."
      if parts.count == 1, folder.hasPrefix("/") { there = "/" }
    }
    git = Git(folder: there)
    let found = try git.run(["rev-parse", "--show-prefix"])
    guard found.status == 0 else {
      let isNone = found.complaint.contains("not a git repository")
      throw FileError(
        path: folder, reason: isNone ? "is in no git repository, and so has no revisions" : found.complaint)
    }
    path = (found.line.split(separator: "/").map(String.init) + rest).joined(separator: "/")
  }

  /// The hash of the commit that a name stands for.
  func commit(called name: String) throws -> String {
    let found = try git.run(["rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}"])
    if found.status == 0, found.line.allSatisfy(\.isHexDigit), found.line.count >= 40 { return found.line }
    let isShallow = try git.run(["rev-parse", "--is-shallow-repository"]).line == "true"
    if isShallow {
      throw FileError(
        path: folder,
        reason: "this shallow clone has no revision '\(name)'; 'git fetch --unshallow --tags' fetches the others")
    }
    let names = try git.run(["for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/tags", "refs/remotes"])
    throw UnknownName(name, what: "revision", among: names.line.split(separator: "\n").map(String.init))
  }

  /// The files below the folder at a commit, without hidden ones.
  func entries(of commit: String, called name: String, _ folder: String) throws(FileError) -> [Entry] {
    let listed = try git.run(["ls-tree", "-r", "-z", "--full-tree", "\(commit):\(path)"])
    guard listed.status == 0 else { throw try missing(in: commit, called: name) }
    var entries: [Entry] = []
    for line in listed.output.split(separator: 0) {
      let text = String(decoding: line, as: UTF8.self)
      // A mode, a type and a hash, then a tab and the path.
      guard let tab = text.firstIndex(of: "\t") else { continue }
      let (words, path) = (text[..<tab].split(separator: " "), String(text[text.index(after: tab)...]))
      guard words.count == 3, !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else { continue }
      if words[1] == "commit" {
        throw FileError(
          path: "\(folder)@\(name)/\(path)", reason: "is a submodule, whose files are not in this repository")
      }
      entries.append(Entry(path: path, id: String(words[2]), isLink: words[0] == "120000"))
    }
    return entries
  }

  /// The name by which git knows a file's bytes: a link's by its path, so that it is followed.
  func name(of entry: Entry, in commit: String) -> String {
    entry.isLink ? "\(commit):\(path.isEmpty ? "" : path + "/")\(entry.path)" : entry.id
  }

  /// What stands behind the names of some objects, in their order.
  func objects(_ names: [String]) throws(FileError) -> [Object] {
    guard names.allSatisfy({ !$0.utf8.contains(10) }) else {
      throw FileError(path: folder, reason: "a link has a line break in its name")
    }
    let input = Array(names.map { $0 + "\n" }.joined().utf8)
    let answer = try git.run(["cat-file", "--batch", "--follow-symlinks"], input: input)
    var rest = answer.output[...]
    let objects = names.map { _ in Repository.object(&rest) }
    guard answer.status == 0, rest.isEmpty else {
      throw FileError(path: folder, reason: "git cannot read the revision: \(answer.complaint)")
    }
    return objects
  }

  /// The next object of a batch: a line that ends in its kind and size, its bytes, and a line break.
  private static func object(_ rest: inout ArraySlice<UInt8>) -> Object {
    let words = String(decoding: rest.prefix { $0 != 10 }, as: UTF8.self).split(separator: " ")
    rest = rest.drop { $0 != 10 }.dropFirst()
    guard words.count > 1, let size = Int(words[words.count - 1]), (0...rest.count).contains(size) else {
      return .other("git does not have it: \(words.joined(separator: " "))")
    }
    let bytes = Array(rest.prefix(size))
    rest = rest.dropFirst(size + 1)
    switch words[words.count - 2] {
    case "blob", "commit": return .blob(bytes)
    case "tree": return .other("is a folder")
    default: return .other("is a link that leads to nothing in this revision")
    }
  }

  /// The error for a folder that a revision does not have, with those of its graphs.
  private func missing(in commit: String, called name: String) throws(FileError) -> FileError {
    let files = try git.run(["ls-tree", "-r", "-z", "--full-tree", "--name-only", commit]).output.split(separator: 0)
    let graphs = files.map { String(decoding: $0, as: UTF8.self) }.filter {
      $0 == "graph.yaml" || $0.hasSuffix("/graph.yaml")
    }
    .map { $0 == "graph.yaml" ? "." : String($0.dropLast(11)) }
    let known = graphs.isEmpty ? "it had no graph" : "its graphs were in " + graphs.prefix(5).joined(separator: ", ")
    let place = path.isEmpty ? "." : path
    return FileError(path: folder, reason: "the revision '\(name)' had no folder '\(place)'; \(known)")
  }
}
