extension Dataset {
  /// The graph that a draft from another format holds, unless something in it is wrong; and everything there is to say
  /// about it, at the places that the draft gives.
  ///
  /// A draft need not have come from files: every attribute, value and kind of relation is held to what the reader of
  /// files accepts, and then to the same checks, so that a dataset is valid wherever it came from.
  /// - Parameter draft: What the other format says; its kinds are the built-in ones and then the graph's own. Facts of a
  ///   record may stand in any order, and mentions may be left out.
  /// - Returns: `nil` for the dataset if any diagnostic is an error; the diagnostics in order of their places.
  package static func assemble(_ draft: Draft) -> (dataset: Dataset?, diagnostics: [Diagnostic]) {
    var assembly = Assembly()
    let draft = assembly.inspected(draft)
    let catalogue = Catalogue(draft)
    let found = checks.flatMap { $0.findings(in: catalogue) }
    let diagnostics = Set(assembly.reader.diagnostics + found).sorted()
    return (diagnostics.haveErrors ? nil : Dataset(catalogue), diagnostics)
  }
}

/// Holds a draft to what the reader of files accepts.
private struct Assembly {
  var reader = Reader()

  private static let ofRelations = Dictionary(uniqueKeysWithValues: Attribute.ofRelations.map { ($0.name, $0) })
  private static let ofRecords = Dictionary(
    uniqueKeysWithValues: Section.allCases.map { section in
      (section, Dictionary(uniqueKeysWithValues: Attribute.attributes(of: section).map { ($0.name, $0) }))
    })
  private static let places = Dictionary(uniqueKeysWithValues: Attribute.all.enumerated().map { ($1.name, $0) })

  mutating func inspected(_ draft: Draft) -> Draft {
    var sound = draft
    RelationKind.builtIn.forEach { reader.declare($0) }
    for kind in draft.kinds where !RelationKind.builtIn.contains(kind) { inspect(kind, at: draft.position) }
    sound.kinds = reader.draft.kinds
    sound.records = draft.records.map { inspected($0) }
    let ids = Set(draft.records.flatMap { [$0.id] + $0.formerIDs })
    sound.mentions = draft.relations.flatMap { relation in
      let unknown = [relation.from, relation.to].filter { !ids.contains($0) }
      return (unknown.isEmpty ? [relation.to] : unknown).map { Draft.Mention(id: $0, position: relation.position) }
    }
    for relation in draft.relations { inspect(relation) }
    return sound
  }

  private mutating func inspect(_ kind: RelationKind, at position: Position) {
    guard reader.isNew(kind.name, at: position), reader.isNew(kind.inverse, at: position) else { return }
    guard kind.time != .acts else {
      reader.error("bad-value", at: position, "'time' of '\(kind.name)' is moment or period, not 'acts'")
      return
    }
    reader.declare(kind)
  }

  private mutating func inspected(_ record: Record) -> Record {
    inspect(record.facts, known: Assembly.ofRecords[record.section] ?? [:], of: article(record.kind))
    inspect(record.support)
    let facts = Assembly.ordered(record.facts)
    return Record(
      id: record.id, section: record.section, facts: facts, support: record.support,
      position: record.position)
  }

  /// Facts in the order of their attributes; the sides of a dispute may stand anywhere, as in files.
  private static func ordered(_ facts: [Fact]) -> [Fact] {
    func place(_ fact: Fact) -> Int { places[fact.attribute] ?? .max }
    let others = facts.filter { $0.attribute != "says" }
    if zip(others, others.dropFirst()).allSatisfy({ place($0) <= place($1) }) { return facts }
    // The sort of the library is stable.
    return others.sorted { place($0) < place($1) } + facts.filter { $0.attribute == "says" }
  }

  private mutating func inspect(_ relation: Relation) {
    guard let kind = reader.kinds[relation.kind], kind.name == relation.kind else {
      let meant = suggestion(for: relation.kind, among: reader.kinds.values.map(\.name).sorted()) ?? ""
      reader.error("unknown-key", at: relation.position, "there is no kind of relation '\(relation.kind)'\(meant)")
      return
    }
    let known = kind.time == .acts ? Assembly.ofRelations.filter { $0.key == "role" } : Assembly.ofRelations
    inspect(relation.facts, known: known, of: "'\(kind.name)'")
    inspect(relation.support)
    if kind.time != .acts, !relation.periods.isEmpty {
      reader.error("bad-value", at: relation.position, "'\(kind.name)' is no participation, so it has no acts")
    }
    for act in relation.acts {
      let date = Attribute(act.kind.rawValue, .date, of: [], "")
      inspect([act.date], known: [act.date.attribute: date], of: "an act")
      if let effective = act.effective {
        inspect([effective], known: ["effective": Attribute("effective", .date, of: [], "")], of: "an act")
      }
    }
  }

  private mutating func inspect(_ facts: [Fact], known: [String: Attribute], of what: String) {
    var seen: Set<String> = []
    for fact in facts {
      guard let attribute = known[fact.attribute] else {
        let meant = suggestion(for: fact.attribute, among: known.keys.sorted()) ?? ""
        reader.error("unknown-key", at: fact.position, "\(what) has no '\(fact.attribute)'\(meant)")
        continue
      }
      if (attribute.shape == .keyed) != (fact.key != nil) {
        let expected = attribute.shape == .keyed ? "holds values by their keys" : "has no inner keys"
        reader.error("bad-value", at: fact.position, "'\(attribute.name)' \(expected)")
      }
      if attribute.shape == .one, !seen.insert(attribute.name).inserted {
        reader.error("bad-value", at: fact.position, "'\(attribute.name)' takes one value, and here is a second")
      }
      if fact.claims.isEmpty || fact.preferred.map(fact.claims.indices.contains) == false {
        reader.error("bad-value", at: fact.position, "'\(attribute.name)' has no claim where one is meant")
      }
      for claim in fact.claims { inspect(claim, of: attribute) }
    }
  }

  /// A value must be what its attribute reads from the text of it.
  private mutating func inspect(_ claim: Claim, of attribute: Attribute) {
    inspect(claim.support)
    let statement = Statement(text: claim.value.description, position: claim.position, details: [])
    // The sides of a dispute are texts, whatever words they are.
    if attribute.name == "says", case .text = claim.value { return }
    guard let read = reader.value(statement, of: attribute), read != claim.value else { return }
    let text = "'\(claim.value)' under '\(attribute.name)' does not read back as what it is meant to be"
    reader.error("bad-value", at: claim.position, text)
  }

  private mutating func inspect(_ support: Support) {
    for citation in support.sources + support.against {
      for detail in citation.details where !Citation.detailNames.contains(detail.name) {
        let names = Citation.detailNames.joined(separator: ", ")
        reader.error("unknown-key", at: citation.position, "a citation has no '\(detail.name)'; it takes \(names)")
      }
    }
  }
}
