import Digraphs
import Relations

/// Sizes, outlines and colours of nodes by what is computed of the graph.
extension Sketch {
  /// The largest that a node can be, in its usual sizes; its words grow with it, so that the smallest can be read.
  private static let largest = 2.5
  /// The heaviest that an outline can be, in points: the tip of an arrow is seen beside it.
  private static let heaviest = 4.5

  /// By what of a node a measure is shown, and how captions call it.
  private enum Feature: String, CaseIterable {
    case size, outline, colour

    /// The option of views that asks for it.
    var option: String { self == .outline ? "weight-by" : rawValue + "-by" }
  }

  /// Sizes, weighs and colours the nodes as a view asks; the caption says over what it was computed.
  ///
  /// - Throws: `UnknownName` for a measure that there is not.
  mutating func scale(as view: View) throws {
    let asked = Feature.allCases.compactMap { feature -> (feature: Feature, measure: String)? in
      guard let measure = view.value(feature.option) else { return nil }
      return feature == .colour && Grouping(rawValue: measure) != nil ? nil : (feature, measure)
    }
    let measures = asked.map(\.measure).uniqued()
    let rankings = try Dictionary(uniqueKeysWithValues: measures.map { ($0, try centrality(by: $0)) })
    for (feature, measure) in asked {
      guard let ranking = rankings[measure] else { continue }
      switch feature {
      case .size: resize(by: ranking)
      case .outline: weigh(by: ranking)
      case .colour: colour(by: ranking)
      }
    }
    if view.value(Feature.colour.option) == Grouping.organisation.rawValue { colour(by: Grouping.organisation) }
    guard let first = measures.first, let ranking = rankings[first] else { return }
    let words = measures.map { measure -> String in
      let shown = asked.filter { $0.measure == measure }.map { glossary.say($0.feature.rawValue) }
      let last = shown.suffix(2).joined(separator: " \(glossary.say("and")) ")
      let what = (shown.dropLast(2) + [last]).joined(separator: ", ")
      return glossary.fill("{what} by {measure}", [("what", what), ("measure", glossary.say(measure))])
    }
    explain(words.joined(separator: ", "), over: ranking)
  }

  /// Says in the caption what is shown by what, and over which relations it was computed.
  private mutating func explain(_ measures: String, over ranking: Ranking) {
    let counted = projection.map { $0.isSigned ? "signatures" : "relations '\($0.kind.name)'" } ?? "relations"
    let doubtful = projection == nil ? doubts(in: ranking.relations) : ""
    diagram.caption.append(
      glossary.fill(
        "Central in these records, not in the world: {measures}, over {n} {relations}{doubts}.",
        [
          ("measures", measures), ("n", String(ranking.relations.count)), ("relations", glossary.say(counted)),
          ("doubts", doubtful),
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
      let told = glossary.fill(
        ", {measure} {score}, place {rank} of {n}",
        [
          ("measure", glossary.say(ranking.measure.name)), ("score", Sketch.short(place.score)),
          ("rank", String(place.rank)), ("n", String(places.count)),
        ])
      if !node.tooltip.contains(told) { diagram.nodes[index].tooltip += told }
    }
  }

  /// The area of a node grows with its score; the least drawn has the usual size.
  private mutating func resize(by ranking: Ranking) {
    grow(by: ranking, isArea: true) { share, style in style.scale = 1 + (Sketch.largest - 1) * share }
  }

  /// The outline of a node grows with its score; the least drawn has the usual one.
  private mutating func weigh(by ranking: Ranking) {
    let usual = Diagram.NodeStyle.usualWeight
    grow(by: ranking, isArea: false) { share, style in style.weight = usual + (Sketch.heaviest - usual) * share }
  }

  /// Draws each node by its share of the way from the least score to the greatest, and samples of them in the legend.
  ///
  /// - Parameters:
  ///   - ranking: The scores.
  ///   - isArea: Whether what grows is one side of an area, which is to grow with the score.
  ///   - draw: Changes a style by a share from 0 to 1.
  private mutating func grow(by ranking: Ranking, isArea: Bool, _ draw: (Double, inout Diagram.NodeStyle) -> Void) {
    let scored = scores(of: ranking)
    guard let least = scored.map(\.score).min(), let most = scored.map(\.score).max() else { return }
    let range = most - least
    for (node, score) in scored where range > 0 {
      let share = (score - least) / range
      draw(isArea ? share.squareRoot() : share, &diagram.nodes[node].style)
    }
    tell(ranking)
    diagram.legend += (range > 0 ? [0, 0.5, 1.0] : [0]).map { share in
      var style = Diagram.NodeStyle(palette: .neutral, shape: .rounded)
      draw(share, &style)
      let score = least + range * (isArea ? share * share : share)
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
