import Digraphs
import Foundation
import Testing

/// What the scores that walks make must satisfy, on a thousand graphs of every shape.
@Suite struct WalkEquationsTests {
  /// For each vertex the sum of the values at the other ends of the arcs that enter it, or that leave it.
  private func sums(_ values: [Double], _ graph: Adjacency, along rows: Rows) -> [Double] {
    (0..<graph.order).map { rows.targets(of: $0).reduce(0) { $0 + values[Int($1)] } }
  }

  @Test func katzCountsWalks() throws {
    for (seed, graph) in RandomGraph.thousand.enumerated() {
      let graph = try graph.adjacency()
      for graph in [graph, graph.undirected()] {
        let scores = try Katz().scores(of: graph)
        let most = (0..<graph.order).map { graph.incoming.range(of: $0).count }.max() ?? 0
        let passedOn = sums(scores.map { $0 + 1 }, graph, along: graph.incoming)
        #expect(agree(scores, passedOn.map { $0 * 0.85 / Double(max(most, 1)) }), "seed \(seed)")
      }
    }
  }

  @Test func eigenvectorsAreMultiplied() throws {
    for (seed, graph) in RandomGraph.thousand.enumerated() {
      let graph = try graph.adjacency().undirected()
      let scores = try Eigenvector().scores(of: graph)
      guard graph.size > 0 else { continue }
      let products = sums(scores, graph, along: graph.incoming)
      let value = products.max() ?? 0
      #expect(scores.max() == 1 && scores.allSatisfy { $0 >= 0 })
      #expect(agree(products, scores.map { $0 * value }, within: 1e-9 * max(1, value)), "seed \(seed)")
      // The greatest eigenvalue is no less than the square root of the greatest degree. (Lovász and Pelikán 1973.)
      let neighbours = (0..<graph.order).map { Set(graph.outgoing.targets(of: $0)).subtracting([Int32($0)]).count }
      #expect(value > Double(neighbours.max() ?? 0).squareRoot() - 1e-6, "seed \(seed)")
    }
  }

  @Test func authoritiesAndHubsMakeEachOther() throws {
    for (seed, graph) in RandomGraph.thousand.enumerated() {
      let graph = try graph.adjacency()
      let (authorities, hubs) = (try AuthorityScore().scores(of: graph), try HubScore().scores(of: graph))
      guard graph.size > 0 else { continue }
      for (scores, rows, back) in [
        (authorities, graph.outgoing, graph.incoming), (hubs, graph.incoming, graph.outgoing),
      ] {
        let products = sums(sums(scores, graph, along: rows), graph, along: back)
        let value = products.max() ?? 0
        #expect(scores.max() == 1 && scores.allSatisfy { $0 >= 0 })
        #expect(agree(products, scores.map { $0 * value }, within: 1e-9 * max(1, value)), "seed \(seed)")
      }
    }
  }

  /// On a path the eigenvector is a sine, and the two greatest eigenvalues lie as close as on hardly any other graph.
  @Test(arguments: [2, 3, 33, 200])
  func pathsInClosedForm(order: Int) throws {
    let path = try Adjacency(order: order, tails: Array(0..<Int32(order - 1)), heads: Array(1..<Int32(order)))
    let scores = try Eigenvector().scores(of: path.undirected())
    let sines = (1...order).map { sin(Double($0) * .pi / Double(order + 1)) }
    #expect(agree(scores, sines.map { $0 / (sines.max() ?? 1) }, within: 1e-10))
  }

  @Test func degreesCountArcs() throws {
    for (seed, graph) in RandomGraph.thousand.enumerated() {
      var (entering, leaving) = ([Double](repeating: 0, count: graph.order), [Double](repeating: 0, count: graph.order))
      for (tail, head) in graph.arcs {
        leaving[tail] += 1
        entering[head] += 1
      }
      let adjacency = try graph.adjacency()
      #expect(try InDegree().scores(of: adjacency) == entering, "seed \(seed)")
      #expect(try OutDegree().scores(of: adjacency) == leaving, "seed \(seed)")
      for view in [adjacency, adjacency.undirected()] {
        #expect(try Degree().scores(of: view) == zip(entering, leaving).map(+), "seed \(seed)")
      }
    }
  }
}
