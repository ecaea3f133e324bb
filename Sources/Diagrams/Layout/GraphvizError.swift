/// Why a diagram could not be laid out.
public struct GraphvizError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What went wrong.
  public enum Reason: Sendable, Hashable {
    /// The system gave no process to work in; its error number.
    case noWorker(Int32)
    /// Graphviz crashed with this signal.
    case crashed(signal: Int32)
    /// Graphviz took longer than allowed, in seconds.
    case timedOut(seconds: Double)
    /// Graphviz ended its process without an answer, with this status.
    case exited(status: Int32)
    /// Graphviz reported errors.
    case refused
    /// Graphviz left out these nodes, edges, labels and clusters, told by their real ids.
    case lost([String])
    /// Graphviz led these edges, told by the real ids of their ends, to places where their nodes are not.
    case astray([String])
    /// What Graphviz answered could not be understood.
    case garbled
    /// The picture would have this many lines of nodes, more than Graphviz can count.
    case tooManyRanks(Int)
    /// The picture would have this many nodes and edges, more than can be drawn or read.
    case tooMany(nodes: Int, edges: Int)
    /// The diagram has both ranks and clusters, which Graphviz cannot draw together.
    case ranksWithClusters
  }

  /// What went wrong.
  public var reason: Reason
  /// The name of the diagram.
  public var diagram: String
  /// What Graphviz had to say, line by line, in its own names.
  public var messages: [String]

  /// The sentence that a person reads.
  public var description: String {
    let heard = messages.isEmpty ? "" : " (Graphviz says: \(messages.prefix(3).joined(separator: "; ")))"
    return "'\(diagram)' could not be drawn: \(cause)\(heard)."
  }

  private var cause: String {
    switch reason {
    case .noWorker(let number): "no process could be started for Graphviz (error \(number))"
    case .crashed(let signal): "Graphviz crashed with signal \(signal)"
    case .timedOut(let seconds): "Graphviz was stopped after \(Numbers.short(seconds)) seconds"
    case .exited(let status): "Graphviz ended with status \(status) and gave no answer"
    case .refused: "Graphviz reported an error"
    case .lost(let names): "Graphviz left out " + Self.list(names)
    case .astray(let names): "Graphviz led astray " + Self.list(names)
    case .garbled: "what Graphviz answered could not be understood"
    case .tooManyRanks(let count): "it would have \(count) lines of nodes, and Graphviz counts to \(Limits.ranks)"
    case .tooMany(let nodes, let edges):
      "it would have \(nodes) nodes and \(edges) edges, and a picture has \(Limits.elements) of each at most: show less of "
        + "the graph, such as a neighbourhood, some generations or a selection, or set leaves together ('collapse: leaves')"
    case .ranksWithClusters: "a diagram has ranks or clusters, not both"
    }
  }

  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(5).joined(separator: ", ")
    return names.count > 5 ? "\(shown) and \(names.count - 5) more" : shown
  }
}
