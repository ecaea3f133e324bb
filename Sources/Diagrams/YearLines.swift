import Relations

/// The lines of a lineage's years; a year in which one thing comes from another takes several.
struct YearLines {
  let dates: [PartialDate?]
  let arcs: [(elder: Int, younger: Int)]
  /// What stands beside the line of what has no date.
  let undated: String

  /// The lines of the nodes of a sketch, along the relations that are drawn in it.
  init(_ sketch: Sketch, along relations: [Relation]) {
    let nodes = sketch.diagram.nodes
    undated = sketch.glossary.say("no date")
    dates = nodes.map { sketch.dataset.entity($0.id)?.sortDate }
    let indices = Dictionary(nodes.enumerated().map { ($1.id, $0) }) { first, _ in first }
    arcs = relations.compactMap { relation in
      guard let elder = indices[relation.to], let younger = indices[relation.from] else { return nil }
      return (elder, younger)
    }
  }

  /// Lines of all years from the first to the last, of which a run with nothing in it takes one; what has no year stands
  /// outside: above, if something that has one comes from it, else below. A date that leaves the year open, such as
  /// 'about 2017', stands where it is nearest to.
  var ofEveryYear: [Diagram.Rank] {
    let years = dates.map { $0?.nearestYear }
    let used = Set(years.compactMap { $0 }).sorted()
    let undated = years.indices.filter { years[$0] == nil }
    let above = undated.filter { isElder($0, of: years) }
    let below = undated.filter { !above.contains($0) }
    var ranks = lines(of: above, label: self.undated)
    for (place, year) in used.enumerated() {
      if place > 0 { ranks += gap(from: used[place - 1] + 1, to: year - 1) }
      ranks += lines(of: years.indices.filter { years[$0] == year }, label: String(year))
    }
    return ranks + lines(of: below, label: self.undated)
  }

  private func gap(from first: Int, to last: Int) -> [Diagram.Rank] {
    switch last - first {
    case ..<0: []
    case 0: [.init(label: "\(first)", nodes: [])]
    default: [.init(label: "\(first)–\(last)", nodes: [])]
    }
  }

  /// Whether something that has a year comes from what has none.
  private func isElder(_ node: Int, of years: [Int?]) -> Bool {
    var seen: Set<Int> = [node]
    var ready = [node]
    while let next = ready.popLast() {
      for arc in arcs where arc.elder == next && seen.insert(arc.younger).inserted {
        if years[arc.younger] != nil { return true }
        ready.append(arc.younger)
      }
    }
    return false
  }

  func lines(of nodes: [Int], label: String) -> [Diagram.Rank] {
    var lines: [[Int]] = []
    var rest = nodes
    while !rest.isEmpty {
      let left = Set(rest)
      let blocked = Set(arcs.filter { left.contains($0.elder) && left.contains($0.younger) }.map(\.younger))
      let line = rest.filter { !blocked.contains($0) }
      // Descent has no circles, so that something is always free; the rest as one line is the way out if it had.
      lines.append(line.isEmpty ? rest : line)
      rest = line.isEmpty ? [] : rest.filter { !line.contains($0) }
    }
    return lines.flatMap(abreast).enumerated().map { .init(label: $0 == 0 ? label : nil, nodes: $1) }
  }
}

extension PartialDate {
  /// The year that it names, where it is about it or uncertain; of a bound, the year of the bound.
  fileprivate var nearestYear: Int? {
    if let year { return year }
    guard let first = earliestStart?.year, let last = latestStart?.year else {
      return latestStart?.year ?? earliestStart?.year
    }
    return (first + last) / 2
  }
}
