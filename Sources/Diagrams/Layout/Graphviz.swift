import CGraphviz

/// The one door to Graphviz. Any number of threads may use it at once.
public enum Graphviz {
  /// Has the heap of the process grow in large steps and keep what is freed, for a program that draws and ends: about a tenth
  /// of its time would go to taking pages from the system and giving them back.
  public static func prepareToDrawAndEnd() { cgv_grow_heap() }

  /// Finds a place for everything in a diagram; a chart needs no Graphviz.
  ///
  /// Parts that no edge joins are laid out apart, each in a process of its own with limits, and set on the page as on
  /// shelves. When Graphviz crashes, hangs, reports an error or loses something, the next step of the ladder is tried
  /// for that part; the setbacks are told in the layout.
  /// - Throws: A `GraphvizError` if the diagram is beyond what can be drawn, or if the lowest step allowed failed.
  public static func layout(
    _ diagram: Diagram, limits: Limits = Limits()
  ) throws(GraphvizError) -> Layout {
    check(diagram)
    if let chart = diagram.chart { return Layout(chart, of: diagram) }
    if !diagram.ranks.isEmpty && !diagram.clusters.isEmpty {
      throw GraphvizError(reason: .ranksWithClusters, diagram: diagram.name, messages: [])
    }
    if max(diagram.nodes.count, diagram.edges.count) > Limits.elements {
      let reason = GraphvizError.Reason.tooMany(nodes: diagram.nodes.count, edges: diagram.edges.count)
      throw GraphvizError(reason: reason, diagram: diagram.name, messages: [])
    }
    let sizes = Sizes(diagram)
    let parts = Part.parts(of: diagram)
    let lines = max(diagram.ranks.count, parts.map { Layering.depth(of: $0) }.max() ?? 0)
    if lines > Limits.ranks {
      throw GraphvizError(reason: .tooManyRanks(lines), diagram: diagram.name, messages: [])
    }
    var ladder = Ladder(diagram: diagram, sizes: sizes, limits: limits)
    let placed = try ladder.climbDown(parts)
    return Packing.layout(diagram, sizes, parts, placed, ladder)
  }

  /// An index out of bounds is a mistake in the program that made the diagram.
  private static func check(_ diagram: Diagram) {
    let nodes = diagram.nodes.indices
    for index in diagram.edges.indices {
      let (from, to) = (diagram.edges[index].from, diagram.edges[index].to)
      precondition(nodes.contains(from) && nodes.contains(to), "no such node")
    }
    var seen = [Bool](repeating: false, count: nodes.count)
    for node in diagram.ranks.flatMap(\.nodes) + diagram.clusters.flatMap(\.nodes) {
      precondition(nodes.contains(node), "no such node in a rank or cluster")
      precondition(!seen[node] || !diagram.ranks.isEmpty && !diagram.clusters.isEmpty, "a node in two groups")
      seen[node] = true
    }
  }
}
