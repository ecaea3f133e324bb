/// Where everything in a diagram stands. Whatever the diagram has, its layout has: a layout is complete or is not made.
public struct Layout: Sendable, Hashable {
  /// The width of what is laid out, in points.
  public internal(set) var width: Double
  /// The height of what is laid out, in points.
  public internal(set) var height: Double
  /// A box for each node.
  public internal(set) var nodes: [Box]
  /// A route for each edge.
  public internal(set) var edges: [Route]
  /// A box for each cluster.
  public internal(set) var clusters: [Box]
  /// For each rank its distance from the top, or from the left where ranks follow one another rightwards.
  public internal(set) var ranks: [Double]
  /// The lowest step of the ladder that a part of the picture had to go down to.
  public internal(set) var step: Step
  /// What failed on the steps above.
  public internal(set) var setbacks: [GraphvizError]
  /// The version of Graphviz that did the work; empty where it did none.
  public internal(set) var version: String
  /// What was measured for it.
  let sizes: Sizes
  /// Where the heads and marks stand, if it is a chart.
  var chart: ChartLayout?

  /// The way of an edge, from the node that its sentence starts with to the one that it ends with.
  public struct Route: Sendable, Hashable {
    /// Bézier curves: each a point, then three for each section.
    public internal(set) var curves: [[Point]]
    /// The tip of the arrowhead at the start, if there is one.
    public internal(set) var startTip: Point?
    /// The tip of the arrowhead at the end, if there is one.
    public internal(set) var endTip: Point?
    /// The box of the label, if there is one.
    public internal(set) var label: Box?
  }

  /// The ladder of layouts, best first: when one fails, the next is tried.
  public enum Step: Int, Sendable, Hashable, CaseIterable, Comparable {
    /// Graphviz's `dot` with all it can do.
    case full
    /// The same with straight lines.
    case polylines
    /// The same with the labels of edges laid over the finished edges.
    case overlaid
    /// Plain layers of our own, without Graphviz.
    case plain

    /// Whether one step is tried before another.
    public static func < (one: Step, other: Step) -> Bool { one.rawValue < other.rawValue }
  }
}
