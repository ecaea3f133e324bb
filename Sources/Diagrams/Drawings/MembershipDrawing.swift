import Relations

/// Who was what in a body, and when: bars along an axis of years.
struct MembershipDrawing: Drawing {
  let name = "membership"
  let summary =
    "Who was a member, observer or partner of a body and when, as bars along years; or other kinds of period."
  let options = ["of", "via"]
  let needs = ["of"]

  func title(of view: View, in dataset: Dataset) -> String { titled("Membership of", view, in: dataset) }

  func sketch(_ view: View, of dataset: Dataset) throws -> Sketch {
    guard let id = view.values("of").first, view.values("of").count == 1 else {
      throw ViewError(view, option: "of", "a membership is of one body, not of \(view.values("of").count)")
    }
    let body = try dataset.entity(called: id)
    let kinds = try kinds(of: view, in: dataset)
    let relations = dataset.relations(of: body.id).filter { $0.to == body.id && kinds.contains($0.kind) }
    if relations.isEmpty {
      throw ViewError(view, isEmpty: true, "no \(kinds.joined(separator: ", ")) is recorded of '\(id)'")
    }
    var sketch = Sketch(view, of: dataset, title: title(of: view, in: dataset))
    let corner = sketch.head(body)
    let rows = Self.order(relations, kinds).compactMap { dataset.entity($0) }
    let heads = rows.map { sketch.head($0) }
    let marks = rows.enumerated().flatMap { row, entity in
      relations.filter { $0.from == entity.id }.map { bar($0, row, kinds, &sketch) }
    }
    sketch.diagram.chart = Diagram.Chart(
      corner: corner, rows: heads, columns: .years(Self.years(of: marks, in: dataset)), marks: marks)
    sketch.diagram.legend = Self.legend(of: relations, kinds, marks, in: dataset).map { entry in
      .init(sample: entry.sample, text: sketch.glossary.say(entry.text))
    }
    return sketch
  }

  /// The kinds of period between states and bodies alone, unless the view names some; the most telling first.
  private func kinds(of view: View, in dataset: Dataset) throws -> [String] {
    let named = try view.values("via").map { try dataset.kind(called: $0).name }
    return named.isEmpty
      ? dataset.kinds.filter { $0.time == .period && $0.from == [.states] && $0.to == [.bodies] }.map(\.name) : named
  }

  /// Who is drawn, by the first of the kinds that it ever had, then by its date.
  private static func order(_ relations: [Relation], _ kinds: [String]) -> [String] {
    typealias Key = (kind: Int, start: Double, id: String)
    let keys = relations.map { relation -> Key in
      let since = relation.fact("since")?.moment
      return (kinds.firstIndex(of: relation.kind) ?? 0, since?.earliest ?? since?.latest ?? .infinity, relation.from)
    }
    return keys.sorted { $0 < $1 }.map(\.id).uniqued()
  }

  private func bar(
    _ relation: Relation, _ row: Int, _ kinds: [String], _ sketch: inout Sketch
  ) -> Diagram.Chart.Mark {
    let dataset = sketch.dataset
    let kind = dataset.kind(of: relation)
    let edge = sketch.told(relation)
    let drawn = sketch.diagram.edges[edge]
    let doubts = dataset.marks(of: relation)
    let since = relation.fact("since")?.years
    let cited = sketch.cited(relation.citedSupport)
    let glossary = sketch.glossary
    let word = ([glossary.say(kind.noun)] + glossary.marks(doubts)).joined(separator: ", ")
    let start = since ?? glossary.say("start not recorded")
    let joint = since == nil ? ", " : (start.first?.isNumber ?? false) ? " \(glossary.say("since")) " : " "
    let wordings = ["\(word)\(joint)\(start) \(cited)", "\(word) \(start) \(cited)", "\(start) \(cited)", start]
    let place = Diagram.Chart.Place.span(
      from: relation.fact("since")?.moment ?? .init(earliest: nil, latest: nil), to: Self.end(of: relation))
    var mark = Diagram.Chart.Mark(
      row: row, place: place, label: [.detail(wordings[0])], tooltip: drawn.tooltip,
      style: Self.style(of: kinds.firstIndex(of: relation.kind) ?? 0, isDoubtful: !doubts.isEmpty))
    (mark.shorter, mark.edges, mark.classes) = (Array(wordings.dropFirst()), [edge], drawn.classes)
    return mark
  }

  /// Without a recorded end a period lasts; one whose end is unknown may have ended at any time.
  private static func end(of relation: Relation) -> Diagram.Chart.Moment? {
    guard let until = relation.fact("until"), until.standing.contains(where: { $0.value != .absent }) else {
      return nil
    }
    return until.moment
  }

  private static func style(of index: Int, isDoubtful: Bool) -> Diagram.MarkStyle {
    let styles: [(Palette, Diagram.MarkStyle.Band)] = [
      (.green, .solid), (.violet, .striped), (.amber, .dotted), (.slate, .none),
    ]
    let (palette, band) = styles[index % styles.count]
    return .init(palette: palette, band: band, line: isDoubtful ? .dashed : .solid)
  }

  /// From the first year that is known to the one after the last, or to the day as of which it is drawn.
  private static func years(of marks: [Diagram.Chart.Mark], in dataset: Dataset) -> ClosedRange<Int> {
    let moments = marks.flatMap { mark -> [Diagram.Chart.Moment] in
      guard case .span(let from, let to) = mark.place else { return [] }
      return [from] + (to.map { [$0] } ?? [])
    }
    let times = moments.flatMap { [$0.earliest, $0.latest] }.compactMap { $0 }
    let isOpen = moments.contains { $0.earliest == nil }
    let first = times.min().map { Int($0.rounded(.down)) - (isOpen ? 2 : 0) }
    let day = dataset.asOf?.latestStart?.year
    let last = day ?? times.max().map { Int($0.rounded(.down)) + 1 }
    return (first ?? last ?? 2000)...max(last ?? 2001, (first ?? 2000) + 1)
  }

  private static func legend(
    of relations: [Relation], _ kinds: [String], _ marks: [Diagram.Chart.Mark], in dataset: Dataset
  ) -> [Diagram.LegendEntry] {
    let nouns = Dictionary(dataset.kinds.map { ($0.name, $0.noun) }) { first, _ in first }
    let bars = kinds.enumerated().filter { kind in relations.contains { $0.kind == kind.element } }.map { index, kind in
      Diagram.LegendEntry.bar(style(of: index, isDoubtful: false), nouns[kind] ?? kind)
    }
    let spans = marks.compactMap { mark -> [Diagram.Chart.Moment]? in
      guard case .span(let from, let to) = mark.place else { return nil }
      return [from] + (to.map { [$0] } ?? [])
    }.flatMap(\.self)
    let isBounded = spans.contains { $0.earliest != nil && $0.latest != nil && $0.earliest != $0.latest }
    let isOpen = spans.contains { $0.earliest == nil || $0.latest == nil }
    let doubts: [Diagram.LegendEntry] =
      (isBounded
        ? [.node(.init(palette: .neutral, shape: .box, line: .dashed), "the time within which it began or ended")] : [])
      + (isOpen ? [.init(sample: .openBar, text: "open: nothing tells how long before, or after")] : [])
    let lasts = marks.contains { mark in if case .span(_, nil) = mark.place { true } else { false } }
    return bars + doubts + (lasts ? [.mark("▸", "no end is recorded")] : [])
  }
}
