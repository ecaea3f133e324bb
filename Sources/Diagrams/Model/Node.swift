extension Diagram {
  /// A shape with a label.
  public struct Node: Sendable, Hashable {
    /// The real id of what is shown, used in exported DOT, in element ids and in errors.
    public var id: String
    /// The label, line by line; long lines are wrapped and very long ones end in an ellipsis.
    public var label: [Line]
    /// Class names for people's own style sheets, by kind and type.
    public var classes: [String]
    /// What a pointer resting on the node is told, in full.
    public var tooltip: String
    /// What a screen reader says; the tooltip if empty.
    public var spoken: String
    /// Where the node leads. Only http, https, mailto, relative and `#` links are written.
    public var href: String?
    /// How the node is drawn.
    public var style: NodeStyle
    /// Labels that it has in sister pictures: room is kept for the widest, so that all are laid out alike.
    public var sisters: [[Line]] = []
    /// Whether its place is left empty, as in a picture of the time before it came to be.
    public var isAbsent = false

    /// Makes a node; without a tooltip it is told by its label.
    public init(
      id: String, label: [Line], classes: [String] = [], tooltip: String = "", spoken: String = "",
      href: String? = nil, style: NodeStyle = NodeStyle()
    ) {
      self.id = id
      self.label = label
      self.classes = classes
      self.tooltip = tooltip.isEmpty ? label.map(\.text).joined(separator: ", ") : tooltip
      self.spoken = spoken
      self.href = href
      self.style = style
    }
  }

  /// One line of a node's label.
  public struct Line: Sendable, Hashable {
    /// What the line says; a newline in it starts another line.
    public var text: String
    /// What the line is for.
    public var role: Role

    /// What a line of a label is for.
    public enum Role: Sendable, Hashable {
      /// The name: bold.
      case name
      /// A detail, such as a date or a word that marks a status: small.
      case detail
    }

    /// Makes a line that names.
    public static func name(_ text: String) -> Line { Line(text: text, role: .name) }

    /// Makes a line that adds a detail.
    public static func detail(_ text: String) -> Line { Line(text: text, role: .detail) }
  }

  /// How a node is drawn.
  public struct NodeStyle: Sendable, Hashable {
    /// The colours.
    public var palette: Palette
    /// The outline.
    public var shape: Shape
    /// Whether the outline is solid; broken outlines mark what is planned, inferred or disputed, beside a word.
    public var line: LineStyle
    /// Whether the outline is heavy, as that of the node the picture is about.
    public var isEmphasised: Bool
    /// How large the node and its words are, where that tells something: from 1, the size of all others.
    public var scale = 1.0
    /// How heavy the outline is, in points, where that tells something; as heavy as all others, or as what the picture is
    /// about, where it is `nil`.
    public var weight: Double?

    /// Makes a style.
    public init(
      palette: Palette = .neutral, shape: Shape = .rounded, line: LineStyle = .solid, isEmphasised: Bool = false
    ) {
      self.palette = palette
      self.shape = shape
      self.line = line
      self.isEmphasised = isEmphasised
    }

    /// The width of the outline of a node that nothing is told of by it.
    static let usualWeight = 1.1
    /// The width of the outline, in points.
    var outline: Double { weight ?? (isEmphasised ? 2.4 : NodeStyle.usualWeight) }
  }

  /// The outline of a node.
  public enum Shape: String, Sendable, Hashable, CaseIterable {
    /// A box with square corners.
    case box
    /// A box with round corners.
    case rounded
    /// An ellipse.
    case ellipse
    /// A box with cut corners.
    case octagon
    /// A sheet with a folded corner.
    case document
  }

  /// How a line is drawn.
  public enum LineStyle: String, Sendable, Hashable, CaseIterable {
    /// Unbroken.
    case solid
    /// In dashes.
    case dashed
    /// In dots.
    case dotted
    /// In dashes with dots between.
    case dashDotted = "dash-dotted"
  }
}
