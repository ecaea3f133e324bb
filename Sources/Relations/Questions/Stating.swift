/// What is stated, in words and as programs read it.
extension Stated {
  /// The claims with who makes them; a claim without sources of its own rests on those of its record.
  func json(_ support: Support?, in dataset: Dataset) -> JSON {
    switch self {
    case .words(let words): return .string(words)
    case .sources(let citations): return dataset.json(citations)
    case .fact(let fact): return .object(members(fact, support, in: dataset))
    case .act(let act):
      let effective = act.effective.map { JSON.Member("effective", dataset.json($0)) }
      let reservation = act.reservation.map { JSON.Member("reservation", .string($0)) }
      return .object(members(act.date, support, in: dataset) + [effective, reservation].compactMap(\.self))
    }
  }

  private func members(_ fact: Fact, _ support: Support?, in dataset: Dataset) -> [JSON.Member] {
    let because = fact.because.map { [JSON.Member("because", .string($0))] } ?? []
    return [.init("claims", dataset.claims(of: fact, else: support))] + because
  }
}

extension Change {
  /// Whether it is of a value, which has sources of its own.
  var isOfValue: Bool {
    switch after ?? before {
    case .fact?, .act?, .sources?: true
    case .words?, nil: false
    }
  }

  /// The sources of what is said after, else of what was said before; those of the whole where it names none.
  func sources(else others: [String]) -> String {
    let supports: [Support]
    switch after ?? before {
    case .fact(let fact)?: supports = [fact].supports
    case .act(let act)?: supports = [act.date].supports
    case .sources, .words, nil: supports = []
    }
    let own = supports.flatMap(\.sources).map(\.source).uniqued()
    return (own.isEmpty ? others : own).joined(separator: " ")
  }
}

extension Record {
  /// The fact that tells when a state or a body ceased to be, or an instrument to be in force.
  var end: Fact? { fact("dissolved") ?? fact("until") ?? fact("ended") }
}

extension Comparison {
  /// The comparison as programs read it.
  func json(in language: String?) -> JSON {
    let sections = Status.allCases.filter { $0 != .unchanged }.map { status -> JSON.Member in
      let records = records.filter { $0.status == status }.map { json($0, in: language) }
      return .init(status.rawValue, .array(records + relations.filter { $0.status == status }.map(json)))
    }
    return .object(sections)
  }

  private func json(_ pair: Pair<Record>, in language: String?) -> JSON {
    let was = pair.was.map { JSON.Member("was", .string($0)) }
    return json(
      pair, pair.latest.id, was, pair.before?.support, pair.after?.support, pair.latest.support.sources.map(\.source)
    ) {
      $0.json($1, in: language)
    }
  }

  private func json(_ pair: Pair<Relation>) -> JSON {
    json(pair, pair.latest.id, nil, pair.before?.support, pair.after?.support, union.sources(of: pair.latest)) {
      $0.json($1)
    }
  }

  private func json<Item>(
    _ pair: Pair<Item>, _ id: String, _ was: JSON.Member?, _ old: Support?, _ new: Support?, _ sources: [String],
    _ shape: (Dataset, Item) -> JSON
  ) -> JSON {
    let shapes = [pair.before.map { shape(before, $0) }, pair.after.map { shape(after, $0) }]
    guard let first = shapes[0], let second = shapes[1] else { return shapes[0] ?? shapes[1] ?? .null }
    let changes = pair.changes.map { change -> JSON in
      [
        "attribute": .string(change.attribute), "before": change.before?.json(old, in: before) ?? .null,
        "after": change.after?.json(new, in: after) ?? .null,
      ]
    }
    return .object(
      [.init("id", .string(id)), was, .init("before", first), .init("after", second)].compactMap(\.self)
        + [.init("changes", .array(changes)), .init("sources", .strings(sources))])
  }
}
