/// A graph whose arcs have lengths, ready to be searched from one vertex after another.
public struct WeightedRows: Sendable {
  private let rows: Rows
  /// The weight of each entry, beside its target.
  private let weights: [Double]

  /// Gives arcs their weights, which are not negative, by their numbers; a weight may be infinite, which is as if the arc
  /// were not there.
  ///
  /// - Throws: The first arc whose weight is negative or not a number.
  /// - Complexity: O(*n* + *m*).
  public init(
    _ graph: Adjacency, following direction: Direction = .forward, weights: [Double]
  ) throws(WeightError) {
    for (arc, weight) in weights.enumerated() where !(weight >= 0) {
      throw weight.isNaN ? .notANumber(arc: arc) : .negative(weight, arc: arc)
    }
    rows = graph.rows(following: direction)
    precondition(rows.arcs.allSatisfy { Int($0) < weights.count }, "each arc has a weight")
    self.weights = rows.arcs.map { weights[Int($0)] }
  }

  /// How far each vertex is from one of them, infinite where no way leads.
  ///
  /// - Complexity: O(*n* + *m*) steps, and 64 at most for each arc that makes a way shorter. Dijkstra, *A note on two
  ///   problems in connexion with graphs*, 1959, with the queue that `NearestFirst` describes.
  public func distances(from source: Int32) -> [Double] {
    search(from: source, until: nil).distances
  }

  /// The arcs of a shortest way between two vertices, by their numbers, and its length; nil if no way connects them.
  ///
  /// Of several shortest ways it is one that does not depend on anything but the graph. From a vertex to itself it has
  /// no arcs.
  ///
  /// - Complexity: As of `distances(from:)`.
  public func shortestPath(from source: Int32, to target: Int32) -> (arcs: [Int], length: Double)? {
    let (distances, lastEntries) = search(from: source, until: target)
    let length = distances[Int(target)]
    guard length < .infinity else { return nil }
    var arcs: [Int] = []
    var vertex = target
    while vertex != source {
      let entry = lastEntries[Int(vertex)]
      arcs.append(Int(rows.arcs[Int(entry.position)]))
      vertex = entry.from
    }
    return (arcs.reversed(), length)
  }

  private struct Step {
    var from: Int32
    var position: UInt32
  }

  private func search(from source: Int32, until target: Int32?) -> (distances: [Double], lastEntries: [Step]) {
    var distances = [Double](repeating: .infinity, count: rows.count)
    var last = [Step](repeating: Step(from: -1, position: 0), count: target == nil ? 0 : rows.count)
    var waiting = NearestFirst()
    distances[Int(source)] = 0
    waiting.insert(0, source)
    rows.withPointers { rows in
      weights.withUnsafeBufferPointer { weights in
        distances.withUnsafeMutableBufferPointer { distances in
          while let next = waiting.popFirst(where: { $0.distance == distances[Int($0.vertex)] }) {
            if next.vertex == target { return }
            for entry in rows.range(of: next.vertex) {
              let head = rows.targets[entry]
              let distance = next.distance + weights[entry]
              guard distance < distances[Int(head)] else { continue }
              distances[Int(head)] = distance
              if target != nil { last[Int(head)] = Step(from: next.vertex, position: UInt32(entry)) }
              waiting.insert(distance, head)
            }
          }
        }
      }
    }
    return (distances, last)
  }
}
