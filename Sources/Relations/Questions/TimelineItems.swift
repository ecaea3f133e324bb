extension Dataset {
  /// Every claim of every date of an entity, in the order of its attributes; that there is none is no date.
  func items(of record: Record) -> [Timeline.Item] {
    record.facts.filter { Timeline.attributes.contains($0.attribute) }.enumerated().flatMap { number, fact in
      items(of: fact, number, what: fact.attribute, subject: .entity(record), resting: record.support)
    }
  }

  /// Every claim of the dates that are a relation's own: when it began and ended, or was acted on.
  func items(of relation: Relation) -> [Timeline.Item] {
    let own = ["since", "until"].compactMap { name in relation.fact(name).map { (name, $0) } }
    let acts = relation.acts.map { ($0.kind.rawValue, $0.date) }
    return (own + acts).enumerated().flatMap { number, told in
      items(of: told.1, number, what: told.0, subject: .relation(relation), resting: relation.support)
    }
  }

  private func items(
    of fact: Fact, _ number: Int, what: String, subject: Timeline.Item.Subject, resting support: Support
  ) -> [Timeline.Item] {
    let areAllTrue = fact.sort == .date
    return fact.claims.enumerated().filter { $1.value != .absent }.map { index, claim in
      var own = claim.support
      if own.sources.isEmpty { own.sources = support.sources }
      let choice = fact.choice(of: index)
      let date = claim.value.date
      return Timeline.Item(
        subject: subject, what: what, date: date, support: own,
        precision: (date?.marks ?? []) + (fact.preferred == index ? choice : []),
        doubts: ((fact.preferred == index ? [] : choice) + marks(support, .yes) + marks(own, .yes)).uniqued(),
        isStanding: fact.preferred.map { $0 == index } ?? true || areAllTrue,
        happening: areAllTrue ? [number, index] : [number], standing: areAllTrue ? 1 : fact.standing.count)
    }
  }
}

extension Timeline {
  /// The attributes that tell of an entity when something happened.
  static let attributes = Set(
    Attribute.all.filter { $0.type == .date && $0.sections.allSatisfy(\.holdsEntities) }.map(\.name) + ["date"])

  /// Those of some items that may be among so many latest: fewer others certainly began after they did. They are marked
  /// *possibly* unless fewer may have.
  ///
  /// What is only planned, or was given up, has not happened and is none of them; nor is a date that the editors put
  /// behind another.
  static func latest(_ count: Int?, of items: [Item]) -> [Item] {
    guard let count else { return items }
    let items = items.filter { $0.isStanding && !$0.doubts.contains("planned") && !$0.doubts.contains("abandoned") }
    let starts = starts(of: items)
    let (first, last) = (starts.values.map(\.lowerBound).sorted(), starts.values.map(\.upperBound).sorted())
    return items.compactMap { item in
      // Every item of a chronology has a date, which is one of those that its own happening may have.
      guard let own = item.date?.starts, let all = starts[Happening(item)] else { return nil }
      guard first.count(after: own.upperBound) < count else { return nil }
      let others = last.count(after: own.lowerBound) - (all.upperBound > own.lowerBound ? 1 : 0)
      return item.marked(possible: others >= count)
    }
  }

  /// What rival claims of a date are claims of.
  private struct Happening: Hashable {
    let id: String
    let number: [Int]

    init(_ item: Item) { (id, number) = (item.id, item.happening) }
  }

  /// When each happening may have begun, by all of its claims; one that may not have happened by then, or of which a
  /// claim is missing here, has no first day.
  private static func starts(of items: [Item]) -> [Happening: ClosedRange<Limit>] {
    Dictionary(grouping: items, by: Happening.init).mapValues { claims in
      let hull = PartialDate.hull(claims.compactMap { $0.date?.starts })
      let isSure = claims.allSatisfy { $0.standing == claims.count && !$0.doubts.contains("possibly") }
      return isSure ? hull : min(.early, hull.lowerBound)...hull.upperBound
    }
  }
}

extension Timeline.Item {
  /// An entity for which no date is recorded.
  init(undated record: Record) {
    self.init(
      subject: .entity(record), what: "", date: nil, support: record.support, precision: ["not recorded"], doubts: [],
      isStanding: true, happening: [], standing: 0)
  }

  /// The same, with the mark *possibly* where it is only possible.
  func marked(possible: Bool) -> Timeline.Item {
    let isNew = possible && !doubts.contains("possibly")
    return Timeline.Item(
      subject: subject, what: what, date: date, support: support, precision: precision,
      doubts: doubts + (isNew ? ["possibly"] : []), isStanding: isStanding, happening: happening, standing: standing)
  }
}

extension Fact {
  /// The mark of a claim that is not the only one: whether it is preferred, a slip of the pen, or disputed; none where
  /// each is true for its own day.
  fileprivate func choice(of index: Int) -> [String] {
    guard claims.count > 1, sort != .date else { return [] }
    return [preferred == index ? "preferred" : sort == .slip ? "slip" : "disputed"]
  }
}

extension [Limit] {
  /// How many of the limits, which are in their order, come after another.
  ///
  /// - Complexity: O(log n).
  fileprivate func count(after limit: Limit) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] > limit { high = middle } else { low = middle + 1 }
    }
    return count - low
  }
}
