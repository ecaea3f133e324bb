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

  @Test func theStepIsRecordedInThePicture() throws {
    let layout = try Graphviz.layout(diagram, limits: limits(.abort, lowest: .plain))
    #expect(SVG.facts(in: SVG(diagram, layout).bytes).contains(Diagram.Fact("layout", "plain")))
  }
}
