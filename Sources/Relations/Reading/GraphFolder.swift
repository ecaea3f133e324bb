#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where graphs are found.
public enum GraphFolder {
  /// The folder of a graph: the one at a path or under `./Graph` by its name; without a name the nearest folder with a
  /// `graph.yaml` here or above, else the graph under `./Graph` that says `default: true`, else the only one there.
  ///
  /// - Throws: `FileError` if there is no such folder.
  public static func find(_ name: String?) throws(FileError) -> Folder {
    if let name {
      let paths = [name, "Graph/" + name]
      let graph = paths.first { Folder($0).has("graph.yaml") }
      if let path = graph ?? paths.first(where: Folder.exists) { return Folder(path) }
      throw FileError(path: name, reason: "there is no such folder, here or in ./Graph")
    }
    if let here = nearest() { return Folder(here) }
    let graphs = try under("Graph")
    if let graph = graphs.first(where: saysDefault) ?? (graphs.count == 1 ? graphs[0] : nil) { return Folder(graph) }
    throw FileError(
      path: ".",
      reason: "no graph.yaml here or above, and no default graph in ./Graph; name one with -g, or try 'stemma init'")
  }

  private static func nearest() -> String? {
    var path = "."
    for _ in 0..<64 {
      if access(path + "/graph.yaml", F_OK) == 0 { return path }
      path = path == "." ? ".." : path + "/.."
    }
    return nil
  }

  private static func under(_ folder: String) throws(FileError) -> [String] {
    guard Folder.exists(folder) else { return [] }
    return try Folder(folder).paths().filter { $0.hasSuffix("/graph.yaml") }.map { folder + "/" + $0.dropLast(11) }
  }

  private static func saysDefault(_ path: String) -> Bool {
    guard let bytes = try? Folder(path).contents(of: "graph.yaml") else { return false }
    let root = YAMLParser.read(bytes, file: path).0
    return root?.entries?.contains { $0.key == "default" && ["true", "yes"].contains($0.value.scalar) } ?? false
  }
}
