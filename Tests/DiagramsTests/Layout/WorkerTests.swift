import Foundation
import Testing

@testable import Diagrams

@Suite(.serialized) struct WorkerTests {
  #if os(Linux)
    private func openFiles() throws -> Int {
      try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
    }

    private func children() throws -> String {
      let tasks = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/task")
      return tasks.compactMap { try? String(contentsOfFile: "/proc/self/task/\($0)/children", encoding: .utf8) }
        .joined()
    }

    @Test func workersLeaveNothingBehind() throws {
      let diagram = Samples.random(8)
      var limits = Limits(wallSeconds: 0.2)
      limits.faultySteps = 1
      let before = try openFiles()
      for fault in [Limits.Fault.none, .abort, .exit, .sleep, .loseEdge] {
        limits.fault = fault
        _ = try Graphviz.layout(diagram, limits: limits)
      }
      // Other tests run at the same time, each with a few workers; a leak would be one for each of ours.
      for _ in 0..<40 { _ = try Graphviz.layout(diagram) }
      #expect(try openFiles() < before + 30)
      #expect(try children().split(separator: " ").count < 30)
    }
  #endif

  @Test func aLongChainNeedsNoBigStack() throws {
    let chain = Samples.diagram((0..<2000).map { "n\($0)" }, (1..<2000).map { ($0 - 1, $0) })
    let layout = try Graphviz.layout(chain)
    #expect(layout.step == .full && layout.nodes.count == 2000)
  }

  @Test func theVersionOfGraphvizIsKnown() throws {
    let layout = try Graphviz.layout(Samples.diagram(["a", "b"], [(0, 1)]))
    #expect(layout.version.split(separator: ".").count >= 2)
    #expect(SVG.facts(in: SVG(Samples.diagram(["a", "b"], [(0, 1)]), layout).bytes).contains { $0.key == "graphviz" })
  }

  @Test func strangeAnswersAreNotUnderstood() throws {
    let diagram = Samples.diagram(["a", "b"], [(0, 1)])
    let (sizes, part) = (Sizes(diagram), Part.parts(of: diagram)[0])
    let good: [Double] = [
      0, 0, 100, 100, 50, 90, 50, 10, 0, 0, 0, 1, 0, 0, 0, 1, 50, 20, 4, 50, 80, 50, 70, 50, 40, 50, 27,
    ]
    func read(_ values: [Double]) -> PartLayout? {
      GeometryReader(values: values, diagram: diagram, sizes: sizes, part: part).read()
    }
    let layout = try #require(read(good))
    #expect(layout.routes[0].endTip == Point(x: 50, y: 80) && layout.nodes[0].middle == Point(x: 50, y: 10))
    #expect(read(Array(good.dropLast())) == nil)
    #expect(read(good + [1]) == nil)
    #expect(read([]) == nil)
    for index in good.indices {
      var bad = good
      bad[index] = .nan
      #expect(read(bad) == nil)
    }
    var many = good
    many[18] = 1e18
    #expect(read(many) == nil)
  }
}
