/// The points that the edges of plain layers pass through, one on each line between their ends.
///
/// Edges of one look that start at one node share their points as far as they go together, as branches share a trunk:
/// a treaty that a hundred others build on sends one line through the years, not a hundred.
struct Ways {
  /// Nodes first, then points.
  private(set) var stops: [Layers.Stop]
  /// For each arc the stops from its tail to its head.
  private(set) var ways: [[Int]] = []
  /// The stops on the line above that lead to each.
  private(set) var above: [[Int]] = []
  /// The stops on the line below that each leads to.
  private(set) var below: [[Int]] = []
  /// For each stop the point on the next line at which the same edge goes on through lines.
  private(set) var trunk: [Int?] = []

  /// The most points; with more, edges go straight to where they end.
  static let mostPoints = 100_000

  private struct Branch: Hashable {
    var upper: Int
    var line: Int
    var look: Diagram.EdgeStyle
  }

  /// The points of some layers.
  /// - Complexity: O(n + m + p) for n nodes, m arcs and p points.
  init(_ layers: Layers) {
    let lines = layers.nodeLines
    stops = zip(layers.members, lines).map { node, line in
      let size = layers.sizes.nodes[layers.part.nodes[node]]
      return layers.isTurned
        ? .init(line: line, width: size.height, height: size.width)
        : .init(line: line, width: size.width, height: size.height)
    }
    let points = layers.arcs.reduce(0) { $0 + max(abs(lines[$1.tail] - lines[$1.head]) - 1, 0) }
    var branches: [Branch: Int] = [:]
    for arc in layers.arcs {
      let look = layers.diagram.edges[layers.part.arcs[arc.index].edge].style
      let isDown = lines[arc.tail] <= lines[arc.head]
      let ends = isDown ? (arc.tail, arc.head) : (arc.head, arc.tail)
      var way = [ends.0]
      if points <= Ways.mostPoints, lines[ends.1] > lines[ends.0] + 1 {
        for line in (lines[ends.0] + 1)..<lines[ends.1] {
          way.append(point(on: line, of: Branch(upper: ends.0, line: line, look: look), &branches))
        }
      }
      way.append(ends.1)
      ways.append(isDown ? way : way.reversed())
    }
    join()
  }

  private mutating func point(on line: Int, of branch: Branch, _ branches: inout [Branch: Int]) -> Int {
    if let known = branches[branch] { return known }
    stops.append(.init(line: line, width: 6, height: 0, isPoint: true))
    branches[branch] = stops.count - 1
    return stops.count - 1
  }

  private mutating func join() {
    above = Array(repeating: [], count: stops.count)
    below = Array(repeating: [], count: stops.count)
    trunk = Array(repeating: nil, count: stops.count)
    var known: Set<[Int]> = []
    for way in ways {
      for (one, other) in zip(way, way.dropFirst()) where stops[one].line != stops[other].line {
        let (upper, lower) = stops[one].line < stops[other].line ? (one, other) : (other, one)
        // Parallel edges between two nodes pull twice as hard; the piece of a trunk is one piece.
        if stops[upper].isPoint || stops[lower].isPoint, !known.insert([upper, lower]).inserted { continue }
        above[lower].append(upper)
        below[upper].append(lower)
        if stops[upper].isPoint && stops[lower].isPoint { trunk[upper] = lower }
      }
    }
  }
}
