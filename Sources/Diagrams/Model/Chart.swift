extension Diagram {
  /// Rows with marks in them, for what is better read off a grid or an axis than followed along edges.
  ///
  /// What is shown stays the nodes and edges of the diagram: the heads of a chart name nodes, and its marks tell edges.
  /// Other people's tools, which get DOT, draw the same nodes and edges.
  public struct Chart: Sendable, Hashable {
    /// What the whole is about, in the corner where the heads of rows and columns meet.
    public var corner: Head?
    /// The heads of the rows, from top to bottom.
    public var rows: [Head]
    /// What stands above the rows.
    public var columns: Columns
    /// The marks, by rows.
    public var marks: [Mark]

    /// Makes a chart.
    public init(corner: Head? = nil, rows: [Head], columns: Columns, marks: [Mark]) {
      self.corner = corner
      self.rows = rows
      self.columns = columns
      self.marks = marks
    }

    /// What stands above the rows, which says where in a row a mark can stand.
    public enum Columns: Sendable, Hashable {
      /// Heads of columns: marks are cells.
      case heads([Head])
      /// An axis of these years: marks are bars.
      case years(ClosedRange<Int>)
      /// Nothing: the marks of a row stand under one another.
      case list
    }

    /// The name of a row or a column.
    public struct Head: Sendable, Hashable {
      /// What is written.
      public var text: String
      /// Index of the node that it names, if it is one.
      public var node: Int?

      /// Makes a head.
      public init(_ text: String, node: Int? = nil) {
        self.text = text
        self.node = node
      }
    }
  }
}

extension Diagram.Chart {
  /// A cell, a bar or a line: one thing that a chart tells.
  public struct Mark: Sendable, Hashable {
    /// Index of its row.
    public var row: Int
    /// Where in the row it stands.
    public var place: Place
    /// What is written in it.
    public var label: [Diagram.Line]
    /// The same in fewer and fewer words, for a bar that has no room for the label.
    public var shorter: [String] = []
    /// Indices of the edges that it tells.
    public var edges: [Int] = []
    /// Class names for people's own style sheets, by relation and status.
    public var classes: [String] = []
    /// The sentence that it stands for.
    public var tooltip: String
    /// How it is drawn.
    public var style: Diagram.MarkStyle

    /// Makes a mark.
    public init(
      row: Int, place: Place, label: [Diagram.Line], tooltip: String, style: Diagram.MarkStyle = Diagram.MarkStyle()
    ) {
      self.row = row
      self.place = place
      self.label = label
      self.tooltip = tooltip
      self.style = style
    }
  }

  /// Where in its row a mark stands.
  public enum Place: Sendable, Hashable {
    /// In the column of this index.
    case column(Int)
    /// From one time to another; without an end, it lasted when last heard of.
    case span(from: Moment, to: Moment?)
    /// On a line of its own, with these words before it.
    case line(String)
  }

  /// A time in years and fractions of them, between two bounds of which either may not be known.
  public struct Moment: Sendable, Hashable {
    /// The first time that it may be.
    public var earliest: Double?
    /// The last time that it may be.
    public var latest: Double?

    /// Makes a time between bounds.
    public init(earliest: Double?, latest: Double?) {
      self.earliest = earliest
      self.latest = latest
    }
  }
}

extension Diagram {
  /// How a mark of a chart is drawn.
  public struct MarkStyle: Sendable, Hashable {
    /// The colours.
    public var palette: Palette
    /// The band along a bar, by which bars differ without colour.
    public var band: Band
    /// The outline of a cell, or of the sign before a line; none where it is `nil`.
    public var shape: Shape?
    /// Whether the outline is solid; broken outlines mark what is doubtful, beside a word.
    public var line: LineStyle

    /// The band along the foot of a bar.
    public enum Band: Sendable, Hashable, CaseIterable {
      /// Filled.
      case solid
      /// Of strokes.
      case striped
      /// Of dots.
      case dotted
      /// None.
      case none
    }

    /// Makes a style.
    public init(
      palette: Palette = .neutral, band: Band = .none, shape: Shape? = .box, line: LineStyle = .solid
    ) {
      self.palette = palette
      self.band = band
      self.shape = shape
      self.line = line
    }
  }
}
