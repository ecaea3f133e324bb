import Foundation
import Testing

@testable import Diagrams

/// Graphs made by dice, with hostile words: none crashes, hangs, loses an element or gives XML that does not parse.
///
/// There are 2,000, or as many as the variable `STEMMA_RANDOM_GRAPHS` says.
@Suite struct WildGraphsTests {
  private static let batch = 100
  private static let batches: Int = {
    let asked = ProcessInfo.processInfo.environment["STEMMA_RANDOM_GRAPHS"].flatMap { Int($0) } ?? 2000
    return max(asked / batch, 1)
  }()

  @Test(arguments: 0..<WildGraphsTests.batches) func nothingIsLost(batch: Int) throws {
    var setbacks: [String] = []
    for seed in (batch * Self.batch)..<((batch + 1) * Self.batch) {
      let diagram = Samples.wild(seed)
      let layout = try Graphviz.layout(diagram)
      #expect(Checks.complaints(layout, of: diagram) == [], "seed \(seed)")
      #expect(layout.step < .plain, "seed \(seed): \(layout.setbacks)")
      setbacks += layout.setbacks.prefix(1).map { "seed \(seed): \($0)" }
      expectWhole(try Parsed(SVG(diagram, layout)), diagram, seed)
    }
    // Graphviz itself fails on two in a thousand, which the ladder catches.
    #expect(setbacks.count <= 3, "\(setbacks)")
  }

  /// Expects every part of a diagram in its picture, with its own words.
  private func expectWhole(_ picture: Parsed, _ diagram: Diagram, _ seed: Int) {
    #expect(picture.count(ofClass: "node") == diagram.nodes.count, "seed \(seed)")
    #expect(picture.count(ofClass: "edge") == diagram.edges.count, "seed \(seed)")
    #expect(picture.count(ofClass: "cluster") == diagram.clusters.count, "seed \(seed)")
    #expect(picture.count(ofClass: "source") == diagram.sources.count, "seed \(seed)")
    #expect(picture.count(ofClass: "key") == diagram.legend.count, "seed \(seed)")
    let ids = picture.values(of: "id")
    #expect(Set(ids).count == ids.count, "seed \(seed)")
    #expect(picture.all("script").isEmpty, "seed \(seed)")
    #expect(picture.all("a").allSatisfy { Links.safe($0.attributes["href"]) != nil }, "seed \(seed)")
    let said = Set(picture.all("title").map(\.text))
    let tooltips = (diagram.nodes.map(\.tooltip) + diagram.edges.map(\.tooltip)).map(PlainText.line)
    #expect(tooltips.allSatisfy { said.contains($0) || $0.isEmpty }, "seed \(seed)")
  }

  @Test func nothingIsLostOfChartsEither() throws {
    for seed in 0..<(Self.batches * Self.batch / 4) {
      let diagram = Samples.wildChart(seed)
      let layout = try Graphviz.layout(diagram)
      let picture = try Parsed(SVG(diagram, layout))
      #expect(picture.count(ofClass: "mark") == diagram.chart?.marks.count, "seed \(seed)")
      let ids = picture.values(of: "id")
      #expect(Set(ids).count == ids.count, "seed \(seed)")
      let said = Set(picture.all("title").map(\.text))
      let told = (diagram.chart?.marks ?? []).map { PlainText.line($0.tooltip) }
      #expect(told.allSatisfy { said.contains($0) || $0.isEmpty }, "seed \(seed)")
    }
  }

  @Test func nothingIsLostOfLargeNetworks() throws {
    for seed in 0..<(Self.batches * Self.batch / 100) {
      let diagram = Samples.wildNetwork(seed)
      let layout = try Graphviz.layout(diagram)
      #expect(Checks.complaints(layout, of: diagram) == [], "seed \(seed)")
      #expect(layout.step < .overlaid, "seed \(seed): \(layout.setbacks)")
      expectWhole(try Parsed(SVG(diagram, layout)), diagram, seed)
    }
  }

  /// What the graphs have in them, so that none is missing because the dice were changed.
  @Test func everythingIsAmongThem() {
    let diagrams = (0..<400).map(Samples.wild)
    let kinds: [(String, (Diagram) -> Bool)] = [
      ("labels", { $0.edges.contains { !$0.label.isEmpty } }), ("loops", { $0.edges.contains { $0.from == $0.to } }),
      ("parallel edges", { Set($0.edges.map { [$0.from, $0.to] }).count < $0.edges.count }),
      ("clusters", { !$0.clusters.isEmpty }), ("ranks", { $0.ranks.contains { $0.label != nil } }),
      ("anywhere", { $0.isOrganic }), ("rightwards", { $0.direction == .right }),
      ("overlaid labels", { $0.edgeLabels == .overlaid }),
      ("reversed", { $0.edges.contains(where: \.laysOutReversed) }),
      ("letters that run left", { $0.nodes.contains { $0.label.contains { TextMetrics.runsLeft($0.text) } } }),
      ("very long words", { $0.nodes.contains { $0.label.contains { $0.text.utf8.count > 5000 } } }),
      ("parts", { Part.parts(of: $0).count > 1 }),
    ]
    for (name, isThere) in kinds { #expect(diagrams.count(where: isThere) >= 4, "\(name)") }
  }

  @Test(.enabled(if: RenderTests.isInstalled("gc"))) func exportedGraphsAreWholeToo() throws {
    let diagrams = (0..<(Self.batches * Self.batch / 4)).map { Samples.wild($0 * 4 + 1) }
    let dots = diagrams.map(\.dot).joined(separator: "\n")
    let (status, output) = try RenderTests.run("gc", ["-n", "-e"], input: Array(dots.utf8))
    let told = String(decoding: output, as: UTF8.self).split(separator: "\n").map { line in
      line.split(whereSeparator: \.isWhitespace).prefix(2).compactMap { Int($0) }
    }
    #expect(status == 0)
    #expect(told.filter { $0.count == 2 }.count >= diagrams.count)
    for (index, (counts, diagram)) in zip(told, diagrams).enumerated() where counts.count == 2 {
      #expect(counts[0] >= diagram.nodes.count && counts[1] == diagram.edges.count, "seed \(index * 4 + 1)")
    }
  }
}
