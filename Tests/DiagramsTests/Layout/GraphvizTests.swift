import Testing

@testable import Diagrams

@Suite struct GraphvizTests {
  @Test func ranksAreInLayersInAnyArrangement() throws {
    var diagram = Samples.random(4)
    let layered = try Graphviz.layout(diagram)
    diagram.arrangement = .organic
    #expect(try !diagram.ranks.isEmpty && Graphviz.layout(diagram) == layered)
  }

  @Test(arguments: [
    [(0, 1), (1, 2), (0, 2), (0, 3), (3, 1)], [(0, 3), (0, 2), (0, 1)], [(2, 0), (3, 0), (3, 1), (1, 0), (2, 2)],
  ]) func labelledEdgesWithinARank(edges: [(Int, Int)]) throws {
    var diagram = Samples.diagram(["a", "b", "c", "d"], edges, label: "a rather long label")
    diagram.ranks = [Diagram.Rank(nodes: [0, 1, 2, 3])]
    let layout = try Graphviz.layout(diagram)
    #expect(Checks.complaints(layout, of: diagram) == [])
  }

  @Test func arrowheadsAreAtTheEndOfTheSentence() throws {
    var diagram = Samples.diagram(["younger", "elder"], [(0, 1)])
    diagram.edges[0].laysOutReversed = true
    let layout = try Graphviz.layout(diagram)
    let tip = try #require(layout.edges[0].endTip)
    #expect(layout.nodes[1].y < layout.nodes[0].y)
    #expect(abs(tip.y - (layout.nodes[1].y + layout.nodes[1].height)) < 2)
  }

  @Test func clustersHoldTheirNodesAndNoOthers() throws {
    var diagram = Samples.diagram(["a", "b", "c", "d", "e"], [(0, 1), (1, 2), (2, 3), (3, 4), (4, 0)])
    diagram.clusters = [Diagram.Cluster(title: "one", nodes: [0, 1]), Diagram.Cluster(title: "two", nodes: [3])]
    for lowest in [Layout.Step.full, .plain] {
      var limits = Limits()
      limits.faultySteps = lowest == .plain ? 4 : 0
      limits.fault = .abort
      let layout = try Graphviz.layout(diagram, limits: limits)
      #expect(Checks.complaints(layout, of: diagram) == [])
      for (cluster, box) in zip(diagram.clusters, layout.clusters) {
        for (node, other) in layout.nodes.enumerated() {
          let share = other.overlap(box) / (other.width * other.height)
          #expect(cluster.nodes.contains(node) ? share > 0.99 : share == 0)
        }
      }
    }
  }

  @Test func nodesOfARankStandOnItsLine() throws {
    var diagram = Samples.diagram((0..<6).map { "n\($0)" }, [(0, 1), (1, 2), (3, 1), (4, 0)])
    diagram.ranks = [
      Diagram.Rank(label: "1", nodes: [0, 3]), Diagram.Rank(label: "2", nodes: [1, 5]),
      Diagram.Rank(label: "3", nodes: [2, 4]),
    ]
    let layout = try Graphviz.layout(diagram)
    for (place, rank) in zip(layout.ranks, diagram.ranks) {
      for node in rank.nodes { #expect(abs(layout.nodes[node].middle.y - place) < 0.5) }
    }
  }

  @Test func edgesThatMissTheirNodesAreLaidOutAgain() throws {
    // Graphviz 2.43 ends an edge of this graph 16 points beside its node.
    let diagram = Samples.wild(798)
    let layout = try Graphviz.layout(diagram)
    #expect(Checks.complaints(layout, of: diagram) == [])
    #expect(layout.setbacks.allSatisfy { "\($0)".contains("astray") })
    var part = PartLayout()
    part.nodes = [Box(x: 0, y: 0, width: 10, height: 10), Box(x: 0, y: 50, width: 10, height: 10)]
    let (arc, edge) = (Part.Arc(edge: 0, tail: 0, head: 1), Samples.diagram(["a", "b"], [(0, 1)]))
    func route(endingAt x: Double) -> Layout.Route {
      let ends = [Point(x: 5, y: 10), Point(x: x, y: 50)]
      return Layout.Route(curves: [[ends[0], ends[0], ends[1], ends[1]]], startTip: nil, endTip: nil, label: nil)
    }
    #expect(part.joins(arc, route(endingAt: 5), in: edge) && !part.joins(arc, route(endingAt: 30), in: edge))
    #expect(!part.joins(arc, Layout.Route(curves: [], startTip: nil, endTip: nil, label: nil), in: edge))
  }

  @Test func anEmptyDiagramHasAnEmptyLayout() throws {
    let layout = try Graphviz.layout(Samples.diagram([]))
    #expect(layout.nodes.isEmpty && layout.width == 0)
  }

  @Test func manyRanksAreRefused() throws {
    let count = Limits.ranks + 1
    let chain = Samples.diagram((0..<count).map { "n\($0)" }, (1..<count).map { ($0 - 1, $0) })
    #expect(throws: GraphvizError.self) { try Graphviz.layout(chain) }
  }

  @Test func hugePicturesAreRefusedWithWhatWouldHelp() throws {
    let diagram = Samples.diagram((0...Limits.elements).map { "n\($0)" })
    let error = #expect(throws: GraphvizError.self) { try Graphviz.layout(diagram) }
    #expect(error?.reason == .tooMany(nodes: 20_001, edges: 0))
    #expect("\(try #require(error))".contains("show less of the graph"))
  }

  @Test(arguments: [45, 400]) func manyNodesAreArrangedByForces(count: Int) throws {
    var dice = Samples.Dice(state: 5)
    var diagram = Samples.diagram(
      (0..<count).map { "n\($0)" }, (1..<count).map { ($0, dice.roll($0)) } + [(3, 3), (4, 4), (4, 4), (2, 0), (2, 0)],
      label: "[1]")
    diagram.arrangement = .organic
    let layout = try Graphviz.layout(diagram)
    #expect(Checks.complaints(layout, of: diagram) == [])
    #expect(layout.step == .full, "\(layout.setbacks)")
    for _ in 0..<3 { #expect(try Graphviz.layout(diagram) == layout) }
  }

  @Test func theNumberOfWorkersChangesNothing() throws {
    var dice = Samples.Dice(state: 11)
    let edges = (0..<30).flatMap { part in (1..<6).map { (part * 6 + $0, part * 6 + dice.roll($0)) } }
    let diagram = Samples.diagram((0..<180).map { "n\($0)" }, edges, label: "[1]")
    let layouts = try [1, 2, 16, 1000].map { try Graphviz.layout(diagram, limits: Limits(workers: $0)) }
    #expect(Set(layouts).count == 1)
    var failing = Limits(workers: 3)
    (failing.fault, failing.faultySteps) = (.abort, 1)
    #expect(try Graphviz.layout(diagram, limits: failing).setbacks.count == 30)
  }

  @Test func ranksAndClustersAreRefused() throws {
    var diagram = Samples.diagram(["a"])
    diagram.ranks = [Diagram.Rank(nodes: [0])]
    diagram.clusters = [Diagram.Cluster(title: "c", nodes: [0])]
    let error = #expect(throws: GraphvizError.self) { try Graphviz.layout(diagram) }
    #expect(error?.reason == .ranksWithClusters)
  }

  @Test func theSameDiagramIsLaidOutTheSameWay() throws {
    let diagram = Samples.random(42)
    let layouts = try (0..<3).map { _ in try Graphviz.layout(diagram) }
    #expect(Set(layouts).count == 1)
  }

  @Test func threadsMayDrawAtOnce() async throws {
    let expected = try Graphviz.layout(Samples.random(9))
    try await withThrowingTaskGroup(of: Layout.self) { group in
      for _ in 0..<16 { group.addTask { try Graphviz.layout(Samples.random(9)) } }
      for try await layout in group { #expect(layout == expected) }
    }
  }
}
