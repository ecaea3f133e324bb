import Diagrams
import Relations

/// The page beside the drawn pictures that shows them, one section for each graph, between marks.
///
/// What stands outside the marks belongs to people, and stays as it is.
struct Gallery {
  /// The file of the page.
  let path: String
  private let name: String
  private let folder: String

  /// The page of pictures that are drawn into a folder: in the folder above, where other graphs draw beside it, else in
  /// the folder itself.
  init(ofPicturesIn output: String, graph: String) {
    name = graph
    let isShared = output.hasSuffix("/" + graph) || output == graph
    folder = isShared ? graph + "/" : ""
    path = (isShared ? String(output.dropLast(graph.count)) : output + "/") + "README.md"
  }

  /// The page with the section as it is now.
  func page(of dataset: Dataset) throws -> String {
    let old = Folder.isFile(path) ? String(decoding: try Folder.bytes(ofFile: path), as: UTF8.self) : ""
    return inserting(try section(of: dataset), into: old)
  }

  private var start: String { "<!-- pictures by stemma: \(name) -->" }
  private static let end = "<!-- /pictures by stemma -->"
  /// The marks of pages of before, which were those of questions in documents too.
  private var oldStart: String { "<!-- stemma: \(name) -->" }
  private static let oldEnd = "<!-- /stemma -->"

  /// The text with a section in the place of its former one, or at its end.
  func inserting(_ section: String, into old: String) -> String {
    let range = range(from: start, to: Gallery.end, in: old) ?? range(from: oldStart, to: Gallery.oldEnd, in: old)
    guard let range else {
      let before = old.isEmpty ? "# Pictures\n\n" : old.hasSuffix("\n") ? old + "\n" : old + "\n\n"
      return before + section + "\n"
    }
    return old[..<range.lowerBound] + section + old[range.upperBound...]
  }

  private func range(from start: String, to end: String, in text: String) -> Range<String.Index>? {
    guard let first = text.firstRange(of: start), let last = text[first.upperBound...].firstRange(of: end) else {
      return nil
    }
    return first.lowerBound..<last.upperBound
  }

  /// What shows the views of a graph: each under its title, with what it says of itself.
  func section(of dataset: Dataset) throws -> String {
    var parts = ["## " + Markdown.escaped(dataset.title)]
    if let description = dataset.description { parts.append(Markdown.escaped(description, atStart: true)) }
    if let licence = dataset.licence { parts.append("Licence: \(Markdown.escaped(licence)).") }
    for view in dataset.views { parts.append(try part(of: view, in: dataset)) }
    return start + "\n\n" + parts.joined(separator: "\n\n") + "\n\n" + Gallery.end
  }

  private func part(of view: View, in dataset: Dataset) throws -> String {
    let diagram = try Views.diagram(of: view, in: dataset)
    let file = folder + view.name
    let lines = diagram.caption.map { Markdown.escaped($0, atStart: true) }
    return
      (["### " + Markdown.escaped(diagram.title), "![\(Markdown.escaped(diagram.description))](\(file).svg)"]
      + lines + ["[Picture](\(file).svg) · [DOT](\(file).dot)"]).joined(separator: "\n\n")
  }
}

extension Gallery {
  /// Files in a folder that look like pictures of views which the graph no longer has.
  ///
  /// An SVG that does not say that it is ours is somebody else's, and is let be.
  static func leftovers(in output: String, of dataset: Dataset) -> [String] {
    let known = Set(dataset.views.flatMap { view in PictureFormat.allCases.map { "\(view.name).\($0.rawValue)" } })
    let files = (try? Folder(output).paths()) ?? []
    return files.filter { file in
      guard !file.contains("/"), !known.contains(file) else { return false }
      if file.hasSuffix(".dot") { return true }
      guard file.hasSuffix(".svg"), let bytes = try? Folder.bytes(ofFile: output + "/" + file) else { return false }
      return SVG.facts(in: bytes).contains { $0.key == "view" }
    }.map { output + "/" + $0 }
  }
}
