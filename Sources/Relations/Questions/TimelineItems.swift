extension Dataset {
  /// Every claim of every date of an entity, in the order of its attributes; that there is none is no date.
  func items(of record: Record) -> [Timeline.Item] {
    record.facts.filter { Timeline.attributes.contains($0.attribute) }.flatMap { fact in
      items(of: fact, what: fact.attribute, subject: .entity(record), resting: record.support)
    }
  }

  /// Every claim of the dates that are a relation's own: when it began and ended, or was acted on.
  func items(of relation: Relation) -> [Timeline.Item] {
    let own = ["since", "until"].compactMap { name in relation.fact(name).map { (name, $0) } }
    let acts = relation.acts.map { ($0.kind.rawValue, $0.date) }
    return (own + acts).flatMap { what, fact in
      items(of: fact, what: what, subject: .relation(relation), resting: relation.support)
    }
  }

  private func items(
    of fact: Fact, what: String, subject: Timeline.Item.Subject, resting support: Support
  ) -> [Timeline.Item] {
    fact.claims.enumerated().filter { $1.value != .absent }.map { index, claim in
      var own = claim.support
      if own.sources.isEmpty { own.sources = support.sources }
      let choice = fact.choice(of: index)
      let date = claim.value.date
      let doubts = (marks(support, .yes) + marks(own, .yes)).filter { !choice.contains($0) }
      return Timeline.Item(
        subject: subject, what: what, date: date, support: own,
        marks: ((date?.marks ?? []) + choice + doubts).uniqued(),
        isStanding: fact.preferred.map { $0 == index } ?? true || fact.sort == .date)
    }
  }
}

extension Timeline {
  /// The attributes that tell of an entity when something happened.
  static let attributes = Set(
    Attribute.all.filter { $0.type == .date && $0.sections.allSatisfy(\.holdsEntities) }.map(\.name) + ["date"])

  /// Those of some items that may be among so many latest: fewer others certainly began after they did.
  ///
  /// What is only planned, or was given up, has not happened and is none of them; nor is a date that the editors put
  /// behind another.
  static func latest(_ count: Int?, of items: [Item]) -> [Item] {
    guard let count else { return items }
    let items = items.filter { $0.isStanding && !$0.marks.contains("planned") && !$0.marks.contains("abandoned") }
    let starts = items.compactMap { $0.date?.earliestStart }.sorted()
    let kept = items.filter { item in
      guard let day = item.date?.latestStart else { return true }
      return starts.count - starts.partitioningIndex { $0 > day } < count
    }
    return kept.count <= count ? kept : kept.map { $0.marked(possible: true) }
  }
}

extension Timeline.Item {
  /// An entity for which no date is recorded.
  init(undated record: Record) {
    self.init(
      subject: .entity(record), what: "", date: nil, support: record.support, marks: ["not recorded"],
      isStanding: true)
  }

  /// The same, with the mark *possibly* where it is only possible.
  func marked(possible: Bool) -> Timeline.Item {
    let isNew = possible && !marks.contains("possibly")
    return Timeline.Item(
      subject: subject, what: what, date: date, support: support, marks: marks + (isNew ? ["possibly"] : []),
      isStanding: isStanding)
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

extension [Day] {
  /// The first index from which on a test holds, in days for which it first does not hold and then does.
  ///
  /// - Complexity: O(log n).
  fileprivate func partitioningIndex(where holds: (Day) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
