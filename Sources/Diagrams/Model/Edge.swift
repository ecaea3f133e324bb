extension Diagram {
  /// A line between two nodes, read from one to the other.
  public struct Edge: Sendable, Hashable {
    /// Index of the node that the sentence starts with.
    public var from: Int
    /// Index of the node that the sentence ends with, where the arrowhead is.
    public var to: Int
    /// Whether `to` is laid out before `from`, as an elder is before the younger that builds on it.
    public var laysOutReversed: Bool
    /// What is written at the edge: a word, numbers of sources, or nothing.
    public var label: String
    /// Class names for people's own style sheets, by relation and status.
    public var classes: [String]
    /// The sentence that the edge stands for, for pointers and for the description of the picture.
    public var tooltip: String
    /// What a screen reader says; the tooltip if empty.
    public var spoken: String
    /// Where the edge leads. Only http, https, mailto, relative and `#` links are written.
    public var href: String?
    /// How the edge is drawn.
    public var style: EdgeStyle
    /// Labels that it has in sister pictures: room is kept for the widest, so that all are laid out alike.
    public var sisters: [String] = []
    /// Whether its place is left empty, as in a picture of the time before it came to be.
    public var isAbsent = false
    /// The id of the relation that it stands for; empty where it stands for none, or for several.
    public var relation = ""

    /// Makes an edge between the nodes with these indices.
    public init(
      from: Int, to: Int, laysOutReversed: Bool = false, label: String = "", classes: [String] = [],
      tooltip: String = "", spoken: String = "", href: String? = nil, style: EdgeStyle = EdgeStyle()
    ) {
      self.from = from
      self.to = to
      self.laysOutReversed = laysOutReversed
      self.label = label
      self.classes = classes
      self.tooltip = tooltip
      self.spoken = spoken
      self.href = href
      self.style = style
    }
  }

  /// How an edge is drawn.
  public struct EdgeStyle: Sendable, Hashable {
    /// The colour.
    public var palette: Palette
    /// Whether the line is solid.
    public var line: LineStyle
    /// The width of the line, in points.
    public var width: Double
    /// Which ends have an arrowhead.
    public var arrows: Arrows
    /// How much the layout tries to keep the edge short and straight, from 1 to 100.
    public var weight: Int

    /// Which ends of an edge have an arrowhead.
    public enum Arrows: Sendable, Hashable {
      /// None: the relation is mutual.
      case none
      /// The end that the sentence ends with.
      case end
      /// Both.
      case both
    }

    /// Makes a style.
    public init(
      palette: Palette = .neutral, line: LineStyle = .solid, width: Double = 1.2, arrows: Arrows = .end, weight: Int = 1
    ) {
      self.palette = palette
      self.line = line
      self.width = width
      self.arrows = arrows
      self.weight = weight
    }
  }
}
