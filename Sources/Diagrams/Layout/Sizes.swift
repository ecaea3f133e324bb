/// The labels of a diagram, broken into lines, and the room that they and their shapes take.
struct Sizes: Hashable {
  /// Width and height, in points.
  struct Size: Hashable {
    var width: Double
    var height: Double
  }

  let nodeLabels: [Label]
  let nodes: [Size]
  let edgeLabels: [Label]
  let edges: [Size]
  let clusterTitles: [Label]
  /// How long each edge wants to be, as `Lengths` tells it; none where nodes stand in layers.
  let lengths: [Double]

  /// Measures everything in a diagram.
  init(_ diagram: Diagram) {
    nodeLabels = diagram.nodes.map {
      Label(nodeLines: $0.label, within: diagram.labelWidth, scale: $0.style.scale)
    }
    nodes = zip(diagram.nodes, nodeLabels).map { node, label in
      let sisters = node.sisters.map { Label(nodeLines: $0, within: diagram.labelWidth, scale: node.style.scale) }
      return Self.widest(([label] + sisters).map { Self.size(of: $0, in: node.style.shape) })
    }
    // Many edges say the same.
    var known: [String: Label] = [:]
    func edgeLabel(_ text: String) -> Label {
      if let label = known[text] { return label }
      let label = Label(text, size: TextSize.edge, even: true, within: diagram.labelWidth * 0.75, lines: 3)
      known[text] = label
      return label
    }
    edgeLabels = diagram.edges.map { edgeLabel($0.label) }
    edges = zip(diagram.edges, edgeLabels).map { edge, label in
      Self.widest(([label] + edge.sisters.map(edgeLabel)).map(Self.size))
    }
    clusterTitles = diagram.clusters.map {
      Label($0.title, size: TextSize.name, bold: true, within: diagram.labelWidth * 2, lines: 2)
    }
    lengths = diagram.isOrganic ? Lengths.edges(of: diagram) : []
  }

  /// Room between any two nodes for a label of common width, where labels are laid over edges, in points.
  var organicGap: Double {
    let widths = edges.map(\.width).filter { $0 > 0 }
    let mean = widths.isEmpty ? 0 : widths.reduce(0, +) / Double(widths.count)
    return max(Spacing.parts, min(mean, 80) + 2 * Spacing.arrow)
  }

  private static func widest(_ sizes: [Size]) -> Size {
    Size(width: sizes.map(\.width).max() ?? 0, height: sizes.map(\.height).max() ?? 0)
  }

  /// Room for the label of an edge; none where it has no words.
  private static func size(of label: Label) -> Size {
    label.lines.isEmpty ? Size(width: 0, height: 0) : Size(width: label.width + 8, height: label.height + 4)
  }

  /// Room around a label: other renderers may set it up to some percent wider than the table says.
  private static func size(of label: Label, in shape: Diagram.Shape) -> Size {
    let width = max(label.width + 2 * max(9, label.width * 0.08), 36)
    let height = max(label.height + 12, 24)
    switch shape {
    case .box, .rounded: return Size(width: width, height: height)
    case .octagon: return Size(width: width + 6, height: height + 2)
    case .document: return Size(width: width + 8, height: height)
    case .ellipse: return Size(width: width * 1.2 + 6, height: height * 1.3 + 4)
    }
  }
}
