extension Dataset {
  /// An entity or another record as programs read it in a list.
  func json(_ record: Record, in language: String? = nil) -> JSON {
    var members: [JSON.Member] = [
      .init("id", .string(record.id)), .init("kind", .string(record.kind)), .init("type", .optional(record.type)),
      .init("name", .string(record.name(in: language))), .init("date", record.date.map(json) ?? .null),
      .init("evidence", .string(record.support.evidence.rawValue)),
      .init("stage", .string(record.support.stage.rawValue)),
    ]
    if asOf != nil || isInForce, record.section.holdsEntities {
      members.append(.init("holds", .string("\(certainty(of: record))")))
    }
    let about = record.facts("about").flatMap(\.claims).map(\.value.description)
    if !about.isEmpty { members.append(.init("about", .strings(about))) }
    members.append(.init("sources", .strings(sources(of: record))))
    return .object(members)
  }

  /// What a record rests on: a source on itself, a dispute on what its sides name.
  func sources(of record: Record) -> [String] {
    switch record.section {
    case .sources: [record.id]
    case .disputes: (record.support.sources + record.facts.supports.flatMap(\.sources)).map(\.source).uniqued()
    default: record.support.sources.map(\.source)
    }
  }

  /// A relation as programs read it in every answer.
  func json(_ relation: Relation) -> JSON {
    let (support, cited) = (relation.support, relation.citedSupport)
    var members: [JSON.Member] = [
      .init("id", .string(relation.id)), .init("from", .string(relation.from)),
      .init("relation", .string(relation.spokenKind)), .init("to", .string(relation.to)),
      .init("evidence", .string(support.evidence.rawValue)), .init("stage", .string(support.stage.rawValue)),
      .init("sources", json(cited.sources)), .init("against", json(cited.against)),
    ]
    if asOf != nil { members.append(.init("holds", .string("\(certainty(of: relation))"))) }
    members += relation.facts.map { .init($0.name, json($0)) }
    if let date = date(of: relation), date.isInherited { members.append(.init("inherited-date", json(date.fact))) }
    if !relation.periods.isEmpty { members.append(.init("acts", acts(of: relation))) }
    return .object(members + remarks(cited))
  }

  /// What a statement rests on beside its sources: as of when, in what words, and where in them it stands.
  func remarks(_ support: Support) -> [JSON.Member] {
    let placed = (support.sources + support.against).filter { !$0.details.isEmpty }.map { citation -> JSON in
      .object(
        [.init("source", .string(citation.source))] + citation.details.map { .init($0.name, .string($0.text)) })
    }
    let texts = [("as-of", support.asOf?.description), ("note", support.note), ("quote", support.quote)]
    return texts.compactMap { name, text in text.map { .init(name, .string($0)) } }
      + (placed.isEmpty ? [] : [.init("citations", .array(placed))])
  }

  /// The sources of a relation, of its values and of its acts, without repetitions.
  public func sources(of relation: Relation) -> [String] { relation.citedSupport.sources.map(\.source).uniqued() }

  private func acts(of relation: Relation) -> JSON {
    let periods = relation.periods.map { acts -> JSON in
      .object(acts.map { .init($0.kind.rawValue, json($0)) })
    }
    return periods.count == 1 ? periods[0] : .array(periods)
  }

  /// An act as programs read it: its date, or an object of the date and what else is told of the act.
  private func json(_ act: Act) -> JSON {
    var members = [JSON.Member("date", json(act.date))]
    if let effective = act.effective { members.append(.init("effective", json(effective))) }
    if let reservation = act.reservation { members.append(.init("reservation", .string(reservation))) }
    return members.count == 1 ? members[0].value : .object(members)
  }

  /// A fact as programs read it: the only claim's value, or all claims with who says them.
  func json(_ fact: Fact) -> JSON {
    fact.sort == nil ? fact.claims[0].value.json : json(claimsOf: fact)
  }

  private func json(claimsOf fact: Fact, else whole: Support? = nil) -> JSON {
    var members = [JSON.Member("claims", claims(of: fact, else: whole))]
    if let sort = fact.sort { members.append(.init("sort", .string(sort.rawValue))) }
    if let because = fact.because { members.append(.init("because", .string(because))) }
    return .object(members)
  }

  /// A fact of `show`: its value or claims, and the sources that are its own, else those of its record.
  func jsonWithSources(_ fact: Fact, of record: Record) -> JSON {
    guard fact.sort == nil else { return json(claimsOf: fact, else: record.support) }
    let claim = fact.claims[0]
    let sources = claim.support.isBare ? record.support.sources : claim.support.sources
    return .object([.init("value", claim.value.json), .init("sources", json(sources))] + asides(claim.support))
  }

  /// All facts of a record under the names of their attributes: lists where an attribute takes many, and objects where
  /// it has inner keys, in which a list stands for a key of several values.
  func members(of record: Record, _ json: (Fact) -> JSON) -> [JSON.Member] {
    Attribute.attributes(of: record.section).compactMap { attribute in
      let facts = record.facts(attribute.name)
      guard let first = facts.first else { return nil }
      switch attribute.shape {
      case .one: return .init(attribute.name, json(first))
      case .many: return .init(attribute.name, .array(facts.map(json)))
      case .keyed:
        let keyed = facts.compactMap(\.key).uniqued().map { key -> JSON.Member in
          let values = facts.filter { $0.key == key }.map(json)
          return .init(key, values.count == 1 ? values[0] : .array(values))
        }
        return .init(attribute.name, .object(keyed))
      }
    }
  }

  func json(_ citations: [Citation]) -> JSON { .strings(citations.map(\.source).uniqued()) }

  /// What applies to every answer from this dataset.
  public var context: [JSON.Member] {
    var members: [JSON.Member] = [.init("format", 1), .init("graph", .string(title))]
    if let asOf { members.append(.init("as-of", .string(asOf.description))) }
    if let revision { members.append(.init("revision", revision.json)) }
    if skippedRows > 0 { members.append(.init("skipped-rows", .integer(skippedRows))) }
    return members
  }
}

extension Value {
  /// The value as programs read it.
  var json: JSON {
    if case .number(let number) = self { .integer(number) } else { .string(description) }
  }
}
