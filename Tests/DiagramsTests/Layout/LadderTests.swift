import Testing

@testable import Diagrams

@Suite struct LadderTests {
  let diagram = Samples.diagram(["a", "b", "c"], [(0, 1), (1, 2)], label: "knows")

  private func limits(
    _ fault: Limits.Fault, lowest: Layout.Step, faulty: Int = 4, seconds: Double = 20
  ) -> Limits {
    var limits = Limits(wallSeconds: seconds, memory: 512, lowestStep: lowest)
    limits.fault = fault
    limits.faultySteps = faulty
    return limits
  }

  @Test(arguments: [Limits.Fault.abort, .segfault, .eatMemory]) func aCrashIsAnError(fault: Limits.Fault) throws {
    let error = #expect(throws: GraphvizError.self) {
      try Graphviz.layout(diagram, limits: limits(fault, lowest: .full))
    }
    let reason = try #require(error?.reason)
    guard case .crashed = reason else {
      Issue.record("\(reason)")
      return
    }
    #expect("\(try #require(error))".contains("'sample' could not be drawn: Graphviz crashed with signal"))
  }

  @Test(arguments: [Limits.Fault.spin, .sleep]) func aHangIsAnError(fault: Limits.Fault) throws {
    let error = #expect(throws: GraphvizError.self) {
      try Graphviz.layout(diagram, limits: limits(fault, lowest: .full, seconds: 0.5))
    }
    #expect(error?.reason == .timedOut(seconds: 0.5))
  }

  @Test func theProcessorIsLimitedToo() throws {
    var limits = limits(.spin, lowest: .full)
    (limits.wallSeconds, limits.processorSeconds) = (20, 1)
    let error = #expect(throws: GraphvizError.self) { try Graphviz.layout(diagram, limits: limits) }
    #expect(error?.reason == .timedOut(seconds: 1))
  }

  @Test func anExitIsAnError() throws {
    let error = #expect(throws: GraphvizError.self) {
      try Graphviz.layout(diagram, limits: limits(.exit, lowest: .full))
    }
    #expect(error?.reason == .exited(status: 0))
  }

  @Test func aLostEdgeIsAnErrorThatNamesIt() throws {
    let error = #expect(throws: GraphvizError.self) {
      try Graphviz.layout(diagram, limits: limits(.loseEdge, lowest: .full))
    }
    #expect(error?.reason == .lost(["the edge from 'a' to 'b'"]))
  }

  @Test(arguments: Layout.Step.allCases) func everyStepDrawsEverything(step: Layout.Step) throws {
    for seed in 0..<40 {
      let diagram = Samples.random(seed)
      let layout = try Graphviz.layout(diagram, limits: limits(.abort, lowest: .plain, faulty: step.rawValue))
      #expect(Checks.complaints(layout, of: diagram) == [], "seed \(seed)")
      #expect(layout.step == step || diagram.edges.isEmpty)
      #expect(layout.setbacks.isEmpty == (step == .full))
    }
  }

  @Test func afterATimeoutThePlainWayIsTaken() throws {
    let layout = try Graphviz.layout(diagram, limits: limits(.sleep, lowest: .plain, seconds: 0.3))
    #expect(layout.step == .plain && layout.setbacks.map(\.reason) == [.timedOut(seconds: 0.3)])
    #expect(Checks.complaints(layout, of: diagram) == [])
  }

  @Test func whatWouldTakeMinutesStandsInPlainLayersAtOnce() throws {
    // A chain of 120 nodes, and an edge from every other one to the last: some 3,600 points on lines.
    let edges = (1..<120).map { ($0 - 1, $0) } + stride(from: 0, to: 117, by: 2).map { ($0, 119) }
    let diagram = Samples.diagram((0..<600).map { "n\($0)" }, edges + (120..<600).map { (0, $0) })
    let layout = try Graphviz.layout(diagram)
    #expect(layout.step == .plain && layout.setbacks.isEmpty)
    #expect(Checks.complaints(layout, of: diagram) == [])
  }

  @Test func theStepIsRecordedInThePicture() throws {
    let layout = try Graphviz.layout(diagram, limits: limits(.abort, lowest: .plain))
    #expect(SVG.facts(in: SVG(diagram, layout).bytes).contains(Diagram.Fact("layout", "plain")))
  }
}
