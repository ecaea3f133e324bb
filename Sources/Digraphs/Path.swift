/// A way from one vertex to another: the vertices passed, and the arcs between them.
public struct Path<Vertex: Hashable & Sendable, Label: Sendable>: Sendable {
  /// One arc of a path, and which way it was walked.
  public struct Step: Sendable {
    /// The arc walked.
    public let arc: Digraph<Vertex, Label>.Arc
    /// Whether it was walked from head to tail.
    public let isBackward: Bool

    /// Makes a step along an arc.
    public init(arc: Digraph<Vertex, Label>.Arc, isBackward: Bool) {
      self.arc = arc
      self.isBackward = isBackward
    }

    /// The vertex where the step begins.
    public var start: Vertex { isBackward ? arc.head : arc.tail }
    /// The vertex where the step ends.
    public var end: Vertex { isBackward ? arc.tail : arc.head }
  }

  /// The vertex where the path begins.
  public let start: Vertex
  /// The arcs walked, in order; none if the path stays where it begins.
  public let steps: [Step]

  /// Makes a path of steps, the first from `start` and each next one from where the last ended.
  public init(start: Vertex, steps: [Step]) {
    self.start = start
    self.steps = steps
  }

  /// The vertices passed, from start to end: one more than there are steps.
  public var vertices: [Vertex] { [start] + steps.map(\.end) }

  /// The vertex where the path ends.
  public var end: Vertex { steps.last?.end ?? start }

  /// The number of arcs.
  public var length: Int { steps.count }
}

extension Path.Step: Equatable where Label: Equatable {}
extension Path: Equatable where Label: Equatable {}
extension Path.Step: Hashable where Label: Hashable {}
extension Path: Hashable where Label: Hashable {}
