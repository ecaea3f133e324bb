import Relations

/// What the drawings of charts have in common.
extension Sketch {
  /// The head of a row or column that an entity or an indicator gives its name to.
  mutating func head(_ record: Record) -> Diagram.Chart.Head {
    let index = node(record)
    let marks = dataset.marks(of: record)
    let words = marks.isEmpty ? "" : " (\(glossary.marks(marks).joined(separator: ", ")))"
    return .init(record.label(in: language) + words, node: index)
  }

  /// Draws a relation and, where they are missing, its ends; answers the index of its edge, which it has but once.
  mutating func told(_ relation: Relation) -> Int {
    if let index = edges[relation.id] { return index }
    for id in [relation.from, relation.to] {
      if let entity = dataset.entity(id) { node(entity) }
    }
    edge(relation)
    return diagram.edges.count - 1
  }

  /// What a broken outline means, where a mark of the chart has one; bars have legends of their own.
  func doubt(in chart: Diagram.Chart) -> [Diagram.LegendEntry] {
    if case .years = chart.columns { return [] }
    let isBroken = chart.marks.contains { $0.style.line == .dashed }
    return isBroken ? [.node(.init(shape: .box, line: .dashed), glossary.say("a word says what is doubtful"))] : []
  }

  /// Numbers of who says so and of who denies it: `[1 4] denied by [2]`.
  mutating func cited(_ support: Support) -> String {
    cited(by: support.sources.map(\.source), against: support.against.map(\.source))
  }
}

extension Relations.Value {
  /// A time in years and fractions of them that a value tells; no bounds where it is unknown.
  var moment: Diagram.Chart.Moment {
    .init(earliest: date?.earliestStart?.yearly, latest: date?.latestStart?.yearly)
  }
}

extension Fact {
  /// All times that the standing claims of a date leave open.
  var moment: Diagram.Chart.Moment {
    let moments = standing.map(\.value.moment)
    let earliest = moments.compactMap(\.earliest)
    let latest = moments.compactMap(\.latest)
    return .init(
      earliest: earliest.count == moments.count ? earliest.min() : nil,
      latest: latest.count == moments.count ? latest.max() : nil)
  }
}

extension Day {
  /// The day as years and a fraction of them.
  var yearly: Double {
    let (year, month, day) = components
    return Double(year) + (Double(month - 1) + Double(day - 1) / 31) / 12
  }
}
