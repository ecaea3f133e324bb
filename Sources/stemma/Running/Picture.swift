import Diagrams
import Pages
import Relations

/// One view as it is drawn.
struct Picture {
  /// What a person should know of the picture, each a sentence.
  let warnings: [String]
  private let diagram: Diagram
  private let svg: SVG
  private let layout: Layout
  private let theme: Theme

  /// The smallest text that is read with ease, in pixels.
  private static let legible = 6.0

  /// Draws a view; with an XML declaration where the SVG is to be a file of its own, and with a prefix of its ids.
  init(of view: View, in dataset: Dataset, since earlier: Dataset? = nil, alone: Bool, idPrefix: String? = nil) throws {
    let drawn = try Views.diagram(of: view, in: dataset, since: earlier)
    let width = view.value("width").flatMap(Double.init)
    theme = Views.theme(of: view)
    let options = SVG.Options(idPrefix: idPrefix, theme: theme, hasProlog: alone)
    (diagram, layout) = try drawn.fitted(to: width, turns: view.value("flow") == nil)
    svg = SVG(diagram, layout, options: options)
    var warnings = layout.setbacks.map { "\($0) A plainer way was taken." }
    warnings += svg.droppedLinks.map { "'\(view.name)': the link '\($0)' is not safe and was left out." }
    if let width, svg.smallestText(inColumn: width) < Picture.legible {
      warnings.append(
        "'\(view.name)' is \(Int(svg.width)) px wide; in a column of \(Int(width)) px its text is under "
          + "\(Int(Picture.legible)) px. What helps: \(diagram.remedies(for: view).joined(separator: "; ")).")
    }
    self.warnings = warnings
  }

  /// The title of the picture.
  var title: String { diagram.title }
  /// What the picture shows, for those who do not see it.
  var summary: String { diagram.description }
  /// The picture as markup.
  var text: String { svg.text }
  /// The hash of what the picture tells.
  var data: String { diagram.metadata.first { $0.key == "data" }?.value ?? "" }

  /// The picture as files within a document.
  var part: EmbeddedPicture.Part {
    let svg = SVG(diagram, layout, options: SVG.Options(theme: theme, hasProlog: true, hasStyle: false))
    return EmbeddedPicture.Part(svg: svg.bytes, width: svg.width, height: svg.height) { scale in
      try Conversion.png(scale: scale).bytes(of: svg)
    }
  }

  /// The picture as a file of a format; at a scale where it is made of pixels.
  func bytes(as format: PictureFormat, scale: Double) throws -> [UInt8] {
    switch format {
    case .svg: svg.bytes
    case .dot: Array(diagram.dot.utf8)
    case .png: try Conversion.png(scale: scale).bytes(of: svg)
    case .pdf: try Conversion.pdf(title: diagram.title).bytes(of: svg)
    }
  }
}

/// The formats of pictures, by the endings of their files.
enum PictureFormat: String, CaseIterable {
  case svg, dot, png, pdf

  /// Those in which every view is drawn, and which are the same bytes on every machine.
  static let kept: [PictureFormat] = [.svg, .dot]

  /// The format that a file's ending names; SVG for standard output.
  init(ending path: String) throws(FileError) {
    let ending = path.split(separator: "/").last?.split(separator: ".", omittingEmptySubsequences: false).last
    if path == "-" {
      self = .svg
    } else if let format = ending.flatMap({ PictureFormat(rawValue: String($0)) }) {
      self = format
    } else {
      throw FileError(path: path, reason: "a picture's file ends in .svg, .dot, .png or .pdf")
    }
  }
}
