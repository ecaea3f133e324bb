import Relations
import Testing

@testable import Diagrams

/// Pictures for a column.
struct FittingTests {
  /// A chain, which is long in one direction and short in the other.
  private let chain = Samples.diagram((0..<9).map { "member number \($0)" }, (0..<8).map { ($0, $0 + 1) })

  @Test func aPictureIsTurnedWhereItFitsBetter() throws {
    var right = chain
    right.direction = .right
    let fitted = try right.fitted(to: 700)
    #expect(fitted.diagram.direction == .down)
    #expect(fitted.layout.width < 700)
    #expect(try chain.fitted(to: 700).diagram.direction == .down)
  }

  @Test func withoutAWidthItStaysAsItIs() throws {
    var right = chain
    right.direction = .right
    #expect(try right.fitted(to: nil).diagram == right)
    #expect(try right.fitted(to: 700, turns: false).diagram.direction == .right)
    right.ranks = [.init(label: "2001", nodes: [0])]
    #expect(try right.fitted(to: 700).diagram.direction == .right, "years go where they go")
  }

  @Test func labelsBecomeNarrowWhereThatHelps() throws {
    var wide = Samples.diagram(
      ["all"]
        + (0..<5).map {
          "a rather long name that only one member of the old organisation ever had, which is number \($0)"
        }, (1...5).map { ($0, 0) })
    wide.ranks = [.init(label: "2001", nodes: [0])]
    let (before, after) = (try Graphviz.layout(wide), try wide.fitted(to: 700))
    #expect(after.layout.width < before.width && after.diagram.labelWidth < wide.labelWidth)
    #expect(after.diagram.direction == wide.direction)
    #expect(try wide.fitted(to: 5000).diagram == wide)
  }

  @Test func remediesNameWhatWouldHelpHere() {
    let view = { Graphs.view("network", $0) }
    var diagram = chain
    #expect(diagram.remedies(for: view([])).count == 1)
    diagram.clusters = [.init(title: "All", nodes: [0, 1])]
    diagram.edges[0].label = "knows"
    let all = diagram.remedies(for: view([("flow", ["right"])]))
    for word in ["colour-by: organisation", "flow: down", "edge-labels: none", "--around"] {
      #expect(all.contains { $0.contains(word) }, "\(word)")
    }
    let star = Samples.diagram(["hub", "a", "b", "c"], [(1, 0), (2, 0), (3, 0)])
    #expect(star.remedies(for: view([])).contains { $0.contains("--collapse-leaves") })
  }

  @Test func flowAndLayoutAreWhatTheViewSays() throws {
    let drawn = { (options: [(String, [String])]) in
      try Views.diagram(of: Graphs.view("network", options), in: Graphs.dataset())
    }
    #expect(try drawn([]).direction == .right)
    #expect(try drawn([("flow", ["down"])]).direction == .down)
    #expect(try drawn([("layout", ["forces"])]).isOrganic)
    #expect(try !drawn([("layout", ["layers"])]).isOrganic)
    #expect(throws: ViewError.self) { try drawn([("flow", ["up"])]) }
  }
}
