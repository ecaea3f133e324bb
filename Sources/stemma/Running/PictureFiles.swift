import ArgumentParser
import Diagrams
import Relations

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The files that pictures are drawn into.
struct PictureFiles {
  /// One file and the view that it shows.
  struct Target: Sendable {
    let view: View
    let path: String
    let format: PictureFormat
  }

  let targets: [Target]
  /// How many pixels of a PNG there are for each of the picture's.
  var scale = 2.0
  /// What the ids in the picture start with; a hash of it where nothing is said.
  var idPrefix: String?
  /// The folder of pictures that is the graph's own, where the views are drawn into it.
  private let home: String?
  private let gallery: Gallery?

  /// Where views are drawn: a single one into the file that is named, several into a folder as SVG and as DOT.
  init(views: [View], output: String?, folder: @autoclosure () throws -> Folder) throws {
    // What no view of the graph describes has no place in Output.
    let isAsked = views.count == 1 && views[0].position == PictureRequest.place
    if isAsked || views.count == 1 && output.map(PictureFiles.namesFile) ?? false {
      let path = output ?? "-"
      targets = [Target(view: views[0], path: path, format: try PictureFormat(ending: path))]
      (home, gallery) = (nil, nil)
      return
    }
    if let output, PictureFiles.namesFile(output) {
      throw ValidationError("\(views.count) pictures do not go into one file: -o takes a folder, not '\(output)'.")
    }
    let place = try output ?? PictureFiles.outputFolder(of: folder())
    home = output == nil ? place : nil
    gallery = try home.map { Gallery(ofPicturesIn: $0, graph: PictureFiles.name(of: try folder())) }
    targets = views.flatMap { view in
      PictureFormat.kept.map { Target(view: view, path: "\(place)/\(view.name).\($0.rawValue)", format: $0) }
    }
  }

  /// Draws every file, each whole or not at all; on a terminal a line tells how far it is.
  func draw(from dataset: Dataset, since earlier: Dataset?) throws {
    let isWatched = targets.count > 2 && Terminal.isTerminal(STDERR_FILENO)
    defer { if isWatched { Terminal.write("\r\u{1B}[K", to: STDERR_FILENO) } }
    let views = byView
    let drawn = Parallel.map(views) { view, files in
      let isAlone = files[0].path != "-"
      let picture = try Picture(of: view, in: dataset, since: earlier, alone: isAlone, idPrefix: idPrefix)
      for file in files {
        if let slash = file.path.lastIndex(of: "/") { try Output.makeFolder(String(file.path[..<slash])) }
        try Output.write(picture.bytes(as: file.format, scale: scale), to: file.path, durably: false)
      }
      return picture.warnings
    } each: { count in
      if isWatched { Terminal.write("\r\u{1B}[K\(count) of \(views.count)", to: STDERR_FILENO) }
    }
    for picture in drawn { for warning in try picture.get() { Terminal.complain("stemma: \(warning)") } }
    if let gallery { try Output.write(gallery.page(of: dataset), to: gallery.path) }
    for file in leftovers(of: dataset) { Terminal.complain("stemma: " + file) }
  }

  /// A line for each picture of a view that the graph no longer has; what to do with it is for people to say.
  private func leftovers(of dataset: Dataset) -> [String] {
    (home.map { Gallery.leftovers(in: $0, of: dataset) } ?? []).map { "\($0): is left over: no view is drawn into it" }
  }

  /// A line where the page of pictures is not what would be written now.
  private func staleGallery(_ dataset: Dataset) throws -> [String] {
    guard let gallery else { return [] }
    let old = try? Folder.bytes(ofFile: gallery.path)
    guard let old else { return ["\(gallery.path): is not there"] }
    let isStale = try gallery.page(of: dataset) != String(decoding: old, as: UTF8.self)
    return isStale ? ["\(gallery.path): is stale: what it says of the pictures has changed"] : []
  }

  /// A line for each file that is not what would be drawn now, with what has changed, or that no view is drawn into.
  func stale(in dataset: Dataset, since earlier: Dataset?) throws -> [String] {
    try stalePictures(dataset, since: earlier) + staleGallery(dataset) + leftovers(of: dataset)
  }

  private func stalePictures(_ dataset: Dataset, since earlier: Dataset?) throws -> [String] {
    let lines = Parallel.map(byView) { view, files -> [String] in
      let picture = try Picture(of: view, in: dataset, since: earlier, alone: true, idPrefix: idPrefix)
      return try files.compactMap { file in
        guard let old = try? Folder.bytes(ofFile: file.path) else { return "\(file.path): is not there" }
        let new = try picture.bytes(as: file.format, scale: scale)
        return old == new ? nil : "\(file.path): is stale: \(file.format.difference(from: old, to: new))"
      }
    }
    return try lines.flatMap { try $0.get() }
  }

  private var byView: [(View, [Target])] {
    var groups: [(View, [Target])] = []
    for target in targets {
      if groups.last?.0 == target.view {
        groups[groups.count - 1].1.append(target)
      } else {
        groups.append((target.view, [target]))
      }
    }
    return groups
  }

  /// The name of the folder of a graph.
  private static func name(of folder: Folder) -> String {
    guard let real = realpath(folder.name, nil) else { return folder.name }
    defer { free(real) }
    return String(cString: real).split(separator: "/").last.map(String.init) ?? "graph"
  }

  private static func namesFile(_ path: String) -> Bool {
    path == "-" || path.split(separator: "/").last?.dropFirst().contains(".") ?? false && !Folder.exists(path)
  }

  /// `Output/<graph>` beside the folder `Graph` that holds the graph; else `Output` in the graph's own folder.
  private static func outputFolder(of folder: Folder) -> String {
    guard let real = realpath(folder.name, nil) else { return folder.name + "/Output" }
    defer { free(real) }
    let parts = String(cString: real).split(separator: "/")
    guard parts.count > 1, parts[parts.count - 2] == "Graph", let name = parts.last else {
      return folder.name + "/Output"
    }
    let above =
      folder.name.hasSuffix("Graph/\(name)") ? String(folder.name.dropLast(name.count + 6)) : folder.name + "/../../"
    return above + "Output/\(name)"
  }
}
