import Relations

/// Networks in which two are joined by what they share.
extension Sketch {
  /// The width of the lines of those who share the least and the most, in points.
  private static let widths = (least: 0.7, most: 5.0)

  /// Draws a projection: who shares something, and a line for each two, the heavier the more they share.
  mutating func draw(_ projection: Projection, minimumWeight: Int) {
    self.projection = projection
    let joined = Set(projection.ties.flatMap { [$0.from, $0.to] })
    let nodes = projection.members.enumerated().map { joined.contains($0) ? node($1) : nil }
    let numbers = numbers(of: projection)
    expect(edges: projection.ties.count)
    let weights = projection.ties.map(\.weight)
    let (least, most) = (weights.min() ?? 0, weights.max() ?? 0)
    // Where there is no room for words, numbers by the hundred would hide the lines.
    let showsSources = numbers.all.count > 1 && (edgeWords == .word || isWorded)
    let led = projection.led
    for tie in projection.ties {
      guard let from = nodes[tie.from], let to = nodes[tie.to] else { continue }
      let share = most > least ? Double(tie.weight - least) / Double(most - least) : 0
      var style = Look.family(of: projection.kind).style
      (style.arrows, style.width) = (.none, Self.widths.least + share * (Self.widths.most - Self.widths.least))
      style.weight = 1 + Int(share * 9)
      let shared = led[tie.from].intersection(led[tie.to])
      let own = numbers.of(tie, sharing: shared)
      let cited = "[" + own.map(String.init).joined(separator: " ") + "]"
      diagram.edges.append(
        .init(
          from: from, to: to,
          label: edgeWords.label(
            verb: glossary.fill("{n} in common", [("n", String(tie.weight))]), marks: [],
            cited: showsSources && own.count <= Self.fewSources ? cited : ""),
          classes: ["shared"], tooltip: told(tie, of: projection, sharing: shared) + " " + cited, style: style))
    }
    explain(projection, minimumWeight, least...max(most, least), drawn: joined.count, numbers.all)
  }

  /// The most sources whose numbers stand at a line.
  private static let fewSources = 3

  /// The numbers of the sources by whose word members are joined.
  private struct Numbers {
    /// Those of all, ascending.
    var all: [Int] = []
    /// Those of what each member's relations lead to.
    var ofMembers: [[String: Set<Int>]]

    /// Those that tell of what two share, ascending.
    func of(_ tie: Projection.Tie, sharing ids: Set<String>) -> [Int] {
      ids.reduce(into: Set<Int>()) { numbers, id in
        for member in [tie.from, tie.to] { numbers.formUnion(ofMembers[member][id] ?? []) }
      }.sorted()
    }
  }

  private mutating func numbers(of projection: Projection) -> Numbers {
    var numbers = Numbers(ofMembers: Array(repeating: [:], count: projection.members.count))
    let places = Dictionary(projection.members.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var all: Set<Int> = []
    for relation in projection.relations {
      let own = self.numbers(of: relation)
      all.formUnion(own)
      guard let member = places[relation.from] else { continue }
      numbers.ofMembers[member][relation.to, default: []].formUnion(own)
    }
    numbers.all = all.sorted()
    return numbers
  }

  private func told(_ tie: Projection.Tie, of projection: Projection, sharing ids: Set<String>) -> String {
    let ends = [tie.from, tie.to].map { projection.members[$0].label(in: language) }
    let names = ids.sorted().map { dataset.entity($0)?.label(in: language) ?? $0 }
    let more = names.count > 12 ? glossary.fill(" and {n} more", [("n", String(names.count - 12))]) : ""
    let parts = [("one", ends[0]), ("other", ends[1]), ("n", String(tie.weight))]
    return glossary.fill("{one} and {other} share {n}: ", parts) + names.prefix(12).joined(separator: "; ") + more
  }

  private mutating func explain(
    _ projection: Projection, _ minimumWeight: Int, _ weights: ClosedRange<Int>, drawn: Int, _ numbers: [Int]
  ) {
    let style = Look.family(of: projection.kind).style
    let ends = [(weights.lowerBound, Self.widths.least), (weights.upperBound, Self.widths.most)]
    diagram.legend += (weights.count > 1 ? ends : [ends[0]]).map { weight, width in
      var style = style
      (style.arrows, style.width) = (.none, width)
      return .edge(style, glossary.fill("{n} in common", [("n", String(weight))]))
    }
    let alone = projection.members.count - drawn
    let sentence =
      projection.isSigned
      ? "A line joins two that signed at least {weight} together, over {n} relations{doubts}."
      : "A line joins two that have at least {weight} in common by '{kind}' relations, over {n} relations{doubts}."
    let told = glossary.fill(
      sentence,
      [
        ("weight", String(minimumWeight)), ("n", String(projection.relations.count)), ("kind", projection.kind.name),
        ("doubts", doubts(in: projection.relations)),
      ])
    let left = glossary.fill("{n} who share less with any other are left out.", [("n", String(alone))])
    let sources =
      numbers.count == 1
      ? " " + glossary.fill("All of these rest on [{number}].", [("number", String(numbers[0]))])
      : " " + glossary.say("The sources are those of all of these.")
    diagram.caption.append(told + sources + (alone == 0 ? "" : " " + left))
  }
}
