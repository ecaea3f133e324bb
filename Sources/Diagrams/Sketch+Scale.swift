import Digraphs
import Relations

/// Sizes and colours of nodes by what is computed of the graph.
extension Sketch {
  /// The largest that a node can be, in its usual sizes; its words grow with it, so that the smallest can be read.
  private static let largest = 2.5

  /// Sizes and colours the nodes as a view asks; the caption says over what it was computed.
  ///
  /// - Throws: `UnknownName` for a measure that there is not.
  mutating func scale(as view: View) throws {
    let asked = ["size-by", "colour-by"].map { view.value($0) }
    let measures = asked.compactMap(\.self).filter { Grouping(rawValue: $0) == nil }.uniqued()
    let rankings = try Dictionary(uniqueKeysWithValues: measures.map { ($0, try centrality(by: $0)) })
    if let size = asked[0].flatMap({ rankings[$0] }) { resize(by: size) }
    if let tint = asked[1].flatMap({ rankings[$0] }) { colour(by: tint) }
    if let grouping = asked[1].flatMap(Grouping.init(rawValue:)), grouping == .organisation { colour(by: grouping) }
    guard let ranking = measures.first.flatMap({ rankings[$0] }) else { return }
    let words = measures.map { measure -> String in
      let shown = zip(["size", "colour"], asked).filter { $0.1 == measure }.map { glossary.say($0.0) }
      let what = shown.joined(separator: " \(glossary.say("and")) ")
      return glossary.fill("{what} by {measure}", [("what", what), ("measure", glossary.say(measure))])
    }
    let counted = projection.map { $0.isSigned ? "signatures" : "relations '\($0.kind.name)'" } ?? "relations"
    let doubtful = projection == nil ? doubts(in: ranking.relations) : ""
    diagram.caption.append(
      glossary.fill(
        "Central in these records, not in the world: {measures}, over {n} {relations}{doubts}.",
        [
          ("measures", words.joined(separator: ", ")), ("n", String(ranking.relations.count)),
          ("relations", glossary.say(counted)), ("doubts", doubtful),
        ]))
  }

  /// How many of some relations are inferred or disputed, in words that go on a sentence.
  func doubts(in relations: [Relation]) -> String {
    let counts = [Evidence.inferred, .disputed].map { evidence in relations.count { $0.support.evidence == evidence } }
    if counts == [0, 0] { return glossary.say(", none inferred or disputed") }
    return glossary.fill(
      ", of which {inferred} inferred and {disputed} disputed",
      [("inferred", String(counts[0])), ("disputed", String(counts[1]))])
  }

  /// How central all are: in a projection among its members, else in the whole part of the graph that the view is of.
  private func centrality(by measure: String) throws -> Ranking {
    try projection.map { try dataset.ranking(by: measure, of: $0) } ?? dataset.ranking(by: measure)
  }

  /// A score with three digits, or more where it is great.
  static func short(_ score: Double) -> String {
    guard score != 0, score.isFinite else { return score == 0 ? "0" : "\(score)" }
    var scale = 1.0
    while abs(score) * scale < 99.95, scale < 1e12 { scale *= 10 }
    let text = "\((score * scale).rounded() / scale)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// The scores of the nodes, by their indices.
  private func scores(of ranking: Ranking) -> [(node: Int, score: Double)] {
    let scores = Dictionary(ranking.scores.map { ($0.entity.id, $0) }) { first, _ in first }
    return diagram.nodes.indices.compactMap { node in
      scores[diagram.nodes[node].id].map { (node, $0.score) }
    }
  }

  private mutating func tell(_ ranking: Ranking) {
    let places = Dictionary(ranking.scores.map { ($0.entity.id, $0) }) { first, _ in first }
    for (index, node) in diagram.nodes.enumerated() {
      guard let place = places[node.id] else { continue }
      let told =
        ", \(ranking.measure.name) \(Sketch.short(place.score)), place \(place.rank) of \(places.count)"
      if !node.tooltip.hasSuffix(told) { diagram.nodes[index].tooltip += told }
    }
  }

  /// The area of a node grows with its score; the least drawn has the usual size.
  private mutating func resize(by ranking: Ranking) {
    let scored = scores(of: ranking)
    guard let least = scored.map(\.score).min(), let most = scored.map(\.score).max() else { return }
    let range = most - least
    let growth = Sketch.largest - 1
    for (node, score) in scored where range > 0 {
      diagram.nodes[node].style.scale = 1 + growth * ((score - least) / range).squareRoot()
    }
    tell(ranking)
    let samples = range > 0 ? [0, 0.5, 1.0] : [0]
    diagram.legend += samples.map { share in
      var style = Diagram.NodeStyle(palette: .neutral, shape: .rounded)
      style.scale = 1 + growth * share
      let score = least + range * share * share
      return .node(style, "\(glossary.say(ranking.measure.name)) \(Sketch.short(score))")
    }
  }

  /// Each of five steps holds about a fifth of the nodes; equal scores are in one step.
  private mutating func colour(by ranking: Ranking) {
    let scored = scores(of: ranking)
    let ordered = scored.map(\.score).sorted()
    var ranges: [Palette: (least: Double, most: Double)] = [:]
    for (node, score) in scored {
      let below = ordered.firstIndex { $0 >= score - Ranking.tolerance * max(abs(score), 1e-6) } ?? 0
      let step = Palette.steps[min(below * 5 / max(ordered.count, 1), 4)]
      diagram.nodes[node].style.palette = step
      let range = ranges[step] ?? (score, score)
      ranges[step] = (min(range.least, score), max(range.most, score))
    }
    tell(ranking)
    isColoured = true
    diagram.legend += Palette.steps.compactMap { step in
      guard let range = ranges[step] else { return nil }
      let ends = [range.least, range.most].map { Sketch.short($0) }.uniqued()
      return .node(
        .init(palette: step, shape: .box), "\(glossary.say(ranking.measure.name)) \(ends.joined(separator: "–"))")
    }
  }

  /// A colour for each organisation, whose name stands in the nodes: what boxes show where there is room for them.
  private mutating func colour(by grouping: Grouping) {
    let groups = grouping.groups(of: self)
    isColoured = true
    diagram.clusters = []
    for index in diagram.nodes.indices { diagram.nodes[index].style.palette = .neutral }
    for (group, palette) in zip(groups, Palette.hues) {
      for node in group.nodes {
        diagram.nodes[node].style.palette = palette
        guard diagram.nodes[node].label.first?.text != group.short else { continue }
        diagram.nodes[node].label.append(.detail(group.short))
      }
      diagram.legend.append(.node(.init(palette: palette, shape: .box), group.title))
    }
  }
}
