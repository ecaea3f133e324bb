/// One thing of which the records tell in several ways, or which a source denies.
public struct Disagreement: Hashable, Sendable {
  /// The id of the record or relation of which it is told.
  public let subject: String
  /// What is told in several ways: an attribute, an act, or `record` and `relation` where all of it is doubted.
  public let attribute: String
  /// What it means that it is.
  public let sort: DisputeSort
  /// What is told.
  public let sides: [Side]
  /// Which side the editors prefer.
  public let preferred: Int?
  /// Why they do, or what else they make of it.
  public let because: String?
  /// The ids of what it concerns: the subject itself, the ends of a relation, what a dispute is about.
  public let about: [String]

  /// Whether it is one about a record or relation, or is that record or relation itself.
  func concerns(_ id: String) -> Bool { subject == id || about.contains(id) }

  /// One of the things that are told.
  public struct Side: Hashable, Sendable {
    /// What is told.
    public let value: Value
    /// Who says so; where the claim itself names nobody, its record's or relation's sources.
    public let support: Support
  }
}

extension Dataset {
  /// All that is told in several ways or denied: of records, in graph order, then of relations.
  ///
  /// Values of an indicator for several years are none of it.
  public var disagreements: [Disagreement] {
    records.flatMap(disagreements) + relations.flatMap(disagreements)
  }

  /// Those that concern one record or relation, found without looking through the others.
  func disagreements(concerning id: String) -> [Disagreement] {
    let told = records.filter { $0.id == id || $0.section == .disputes }
    let related = record(id) == nil ? relations.filter { $0.id == id } : relations(of: id)
    return (told.flatMap(disagreements) + related.flatMap(disagreements)).filter { $0.concerns(id) }
  }

  /// What is told in several ways, or denied, of one record.
  public func disagreements(of record: Record) -> [Disagreement] {
    let doubted = doubt(record.support, of: record.id, "record", .text(record.name), about: [record.id])
    if record.section == .disputes { return doubted + [dispute(record)].compactMap(\.self) }
    let facts = record.facts.filter { $0.attribute != "values" || $0.sort != .date }
    return doubted
      + facts.compactMap { disagreement(on: $0, $0.name, of: record.id, record.support, about: [record.id]) }
  }

  /// A record of a dispute; without a word of its editors it is a disagreement.
  private func dispute(_ record: Record) -> Disagreement? {
    guard let fact = record.fact("says") else { return nil }
    let about = record.facts("about").flatMap(\.claims).map(\.value.description)
    return Disagreement(
      subject: record.id, attribute: fact.name, sort: record.text("sort").flatMap(DisputeSort.init) ?? .disagreement,
      sides: fact.claims.map { .init(value: $0.value, support: $0.support) }, preferred: nil,
      because: record.text("assessment"), about: about)
  }

  /// What is told in several ways, or denied, of one relation.
  public func disagreements(of relation: Relation) -> [Disagreement] {
    // One row of a table makes one claim of each date.
    if let rows = relation.rows, rows.range.count == 1, relation.support.against.isEmpty,
      relation.support.evidence != .disputed
    {
      return []
    }
    let ends = [relation.id, relation.from, relation.to]
    let doubted = doubt(relation.support, of: relation.id, "relation", .text(sentence(relation)), about: ends)
    let facts = relation.facts.map { ($0.name, $0) } + relation.acts.map { ($0.kind.rawValue, $0.date) }
    let effects = relation.acts.compactMap { act in act.effective.map { ("effective", $0) } }
    let doubtful = (facts + effects).filter { $0.1.sort != nil }
    guard !doubtful.isEmpty else { return doubted }
    // A signature that is as old as the instrument has its claims from there, and there they are told.
    let inherited = Set(entity(relation.to)?.facts.map(\.claims) ?? [])
    return doubted
      + doubtful.filter { !inherited.contains($0.1.claims) }.compactMap { name, fact in
        disagreement(on: fact, name, of: relation.id, relation.support, about: ends)
      }
  }

  private func disagreement(
    on fact: Fact, _ name: String, of subject: String, _ whole: Support, about: [String]
  ) -> Disagreement? {
    guard let sort = fact.sort else { return nil }
    let sides = fact.claims.map { claim in
      var support = claim.support
      if support.isBare { support.sources = whole.sources }
      return Disagreement.Side(value: claim.value, support: support)
    }
    return Disagreement(
      subject: subject, attribute: name, sort: sort, sides: sides, preferred: fact.preferred, because: fact.because,
      about: about)
  }

  /// A record or relation that a source denies, or of which the editors know that sources dispute it.
  private func doubt(
    _ support: Support, of subject: String, _ what: String, _ value: @autoclosure () -> Value, about: [String]
  ) -> [Disagreement] {
    guard !support.against.isEmpty || support.evidence == .disputed else { return [] }
    return [
      Disagreement(
        subject: subject, attribute: what, sort: .disagreement, sides: [.init(value: value(), support: support)],
        preferred: nil, because: nil, about: about)
    ]
  }
}

extension Record {
  /// Whether something of it may be told in several ways or denied: most records need not be asked further.
  package var isContested: Bool {
    section == .disputes || support.isContested || facts.contains { $0.sort != nil }
  }
}

extension Relation {
  /// Whether something of it may be told in several ways or denied: most relations need not be asked further.
  package var isContested: Bool {
    rows != nil || support.isContested || facts.contains { $0.sort != nil }
      || periods.contains { acts in acts.contains { $0.date.sort != nil || $0.effective?.sort != nil } }
  }
}

extension Support {
  /// Whether a source denies it, or its editors know that sources dispute it.
  fileprivate var isContested: Bool { !against.isEmpty || evidence == .disputed }
}
