import Diagrams
import Relations

/// One view as it is drawn.
struct Picture {
  private let diagram: Diagram
  private let layout: Layout

  /// Lays a view out.
  init(of view: View, in dataset: Dataset) throws {
    diagram = try Views.diagram(of: view, in: dataset)
    layout = try Graphviz.layout(diagram)
  }

  /// The picture as text: SVG with a prolog where it is a file of its own, or DOT.
  func text(as format: PictureFormat, alone: Bool) -> String {
    switch format {
    case .svg: SVG(diagram, layout, options: .init(hasProlog: alone)).text
    case .dot: diagram.dot
    }
  }
}

/// The formats of pictures, by the endings of their files.
enum PictureFormat: String, CaseIterable {
  case svg, dot

  /// The format that a file's ending names; SVG for standard output.
  init(ending path: String) throws(FileError) {
    let ending = path.split(separator: "/").last?.split(separator: ".", omittingEmptySubsequences: false).last
    if path == "-" {
      self = .svg
    } else if let format = ending.flatMap({ PictureFormat(rawValue: String($0)) }) {
      self = format
    } else {
      throw FileError(path: path, reason: "a picture's file ends in .svg or .dot")
    }
  }
}

extension PictureFormat {
  /// In what a file differs from what would be drawn: the facts that the picture tells of itself, else its drawing.
  func difference(from old: String, to new: String) -> String {
    guard self == .svg else { return "what is drawn has changed" }
    let was = SVG.facts(in: Array(old.utf8))
    let changed = SVG.facts(in: Array(new.utf8)).compactMap { fact -> String? in
      guard let before = was.first(where: { $0.key == fact.key })?.value else { return "'\(fact.key)' is new" }
      return before == fact.value ? nil : "'\(fact.key)' was '\(before)', is '\(fact.value)'"
    }
    return changed.isEmpty ? "what is drawn has changed" : changed.joined(separator: "; ")
  }
}
