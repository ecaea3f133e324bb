/// What is to be drawn: a pure value that names every node, edge and word of one picture, before anything has a place.
///
/// No text in it is ever read as markup. Nodes are referred to by their index in `nodes`.
public struct Diagram: Sendable, Hashable {
  /// The name of the picture, such as the id of the view that it shows.
  public var name: String
  /// The title, shown above the picture and read out first.
  public var title: String
  /// One or more sentences that say what is shown, and as of when.
  public var description: String
  /// The language of the words, as a BCP 47 tag.
  public var language: String
  /// Lines shown under the title, such as the as-of date and the licence.
  public var caption: [String]
  /// Whether nodes stand in layers or near what they are related to.
  public var arrangement: Arrangement
  /// The way in which the ranks follow one another.
  public var direction: Direction
  /// Whether room is made for the labels of edges, or they are laid over the finished edges.
  public var edgeLabels: EdgeLabels
  /// Widest a line of a label may be, in points.
  public var labelWidth: Double
  /// The nodes.
  public var nodes: [Node]
  /// The edges.
  public var edges: [Edge]
  /// Indices of all nodes in the order in which a screen reader reads them, elders first; where it is empty, nodes and edges
  /// are read in the order given.
  public var reading: [Int]
  /// Boxes around nodes. A diagram has ranks or clusters, never both.
  public var clusters: [Cluster]
  /// Nodes that stand on one line, first line first: the steps of a time axis.
  public var ranks: [Rank]
  /// How the nodes and edges are shown in rows with marks, where they are not drawn as such.
  public var chart: Chart?
  /// What the shapes, colours and lines mean.
  public var legend: [LegendEntry]
  /// What stands under the picture in sentences, such as what sources disagree on.
  public var notes: [Notes]
  /// The numbered sources that the labels of edges refer to.
  public var sources: [Source]
  /// What a program may want to know about the picture, such as the hash of its data.
  public var metadata: [Fact]
  /// The few words that the picture adds by itself.
  public var words: Words

  /// Makes a diagram of nothing, to be filled in.
  public init(name: String, title: String, description: String, language: String = "en") {
    self.name = name
    self.title = title
    self.description = description
    self.language = language
    caption = []
    arrangement = .layered
    direction = .down
    edgeLabels = .spaced
    labelWidth = 168
    nodes = []
    edges = []
    reading = []
    clusters = []
    ranks = []
    legend = []
    notes = []
    sources = []
    metadata = []
    words = Words()
  }
}

extension Diagram {
  /// The way in which ranks follow one another.
  public enum Direction: Sendable, Hashable {
    /// From the top of the page to its foot.
    case down
    /// From left to right.
    case right
  }

  /// How nodes find their places.
  public enum Arrangement: Sendable, Hashable {
    /// In layers, elders first: for what has a direction, such as descent.
    case layered
    /// Near what they are related to, with labels laid over the edges: for networks with hubs. A diagram with ranks or
    /// clusters is in layers all the same.
    case organic
  }

  /// How the labels of edges find their place.
  public enum EdgeLabels: Sendable, Hashable {
    /// The layout makes room for each; right for small pictures.
    case spaced
    /// Each is set on its finished edge where it covers least; several times faster and denser, right for large ones.
    case overlaid
  }

  /// A line of nodes, such as those of one year.
  public struct Rank: Sendable, Hashable {
    /// What is written beside the line, if anything.
    public var label: String?
    /// Indices of the nodes that stand on it.
    public var nodes: [Int]

    /// Makes a rank of the nodes with these indices.
    public init(label: String? = nil, nodes: [Int]) {
      self.label = label
      self.nodes = nodes
    }
  }

  /// A titled box around some nodes; no node is in two.
  public struct Cluster: Sendable, Hashable {
    /// The title of the box.
    public var title: String
    /// Indices of the nodes inside.
    public var nodes: [Int]
    /// The colour of the box.
    public var palette: Palette

    /// Makes a box around the nodes with these indices.
    public init(title: String, nodes: [Int], palette: Palette = .neutral) {
      self.title = title
      self.nodes = nodes
      self.palette = palette
    }
  }

  /// Sentences under a picture, beneath a heading.
  public struct Notes: Sendable, Hashable {
    /// The heading.
    public var heading: String
    /// The sentences; each begins a line.
    public var lines: [String]

    /// Makes notes.
    public init(heading: String, lines: [String]) {
      self.heading = heading
      self.lines = lines
    }
  }

  /// A key and its value, for programs.
  public struct Fact: Sendable, Hashable {
    /// The key, a word in lower case such as `data` or `view`.
    public var key: String
    /// The value, on one line.
    public var value: String

    /// Makes a fact of a key and a value.
    public init(_ key: String, _ value: String) {
      self.key = key
      self.value = value
    }
  }

  /// The words that a picture adds by itself, to be given in the language of the diagram.
  public struct Words: Sendable, Hashable {
    /// The heading of the list of sources.
    public var sources = "Sources"
    /// The heading of the notes on what sources disagree on.
    public var disputes = "What sources disagree on"
    /// The heading of the relations, where they stand under the picture.
    public var relations = "Relations"
    /// Ends a description that does not name every relation; `{n}` stands for how many are left out.
    public var more = "And {n} more."
    /// Names a node that stands for `{n}` alike ones.
    public var leaves = "and {n} more"
    /// Says that `{n}` nodes are set together in `{m}`.
    public var together = "{n} entities that hang by one relation each stand together in {m} nodes, which name them."

    /// Names the nodes for a screen reader.
    public var entities = "Entities"

    /// Makes the English words.
    public init() {}
  }
}
