/// The part of a graph that a question is about.
public struct Scope: Hashable, Sendable {
  /// The day as of which it is asked.
  public var asOf: PartialDate?
  /// The entities that it is about; `nil` for all.
  public var select: Selection?
  /// The entities that it leaves out.
  public var exclude: Selection?
  /// Whether only what sources state in this form, and what has happened, is counted.
  public var onlyStated = false
  /// The speaker whose word alone is taken: `government`, `press`…
  public var saidBy: String?
  /// Whether those who had left or were no more by the day stay, for a question that asks what they were then.
  public var former = false
  /// Whether instruments that were certainly not in force on the day are left out; without a day, by all that is
  /// recorded.
  public var inForce = false

  /// The whole graph.
  public init() {}
}

extension Dataset {
  /// The part of the graph that a scope describes: what may have held on its day, among the entities it selects.
  ///
  /// What certainly did not hold is left out; what possibly did stays, and `certainty(of:)` tells it apart.
  public func within(_ scope: Scope) throws(UnknownName) -> Dataset {
    var whole = Scope()
    whole.former = scope.former
    if scope == whole { return self }
    // All else comes first: what is around something is what is around it on that day, by what is counted at all.
    var (counted, chosen) = (scope, Scope())
    (counted.select, counted.exclude) = (nil, nil)
    (chosen.select, chosen.exclude) = (scope.select, scope.exclude)
    if chosen != Scope(), counted != Scope() { return try within(counted).within(chosen) }
    let selected: Set<String>? = if let select = scope.select { try ids(in: select) } else { nil }
    let excluded: Set<String> = if let exclude = scope.exclude { try ids(in: exclude) } else { [] }
    if let speaker = scope.saidBy, !Attribute.speakers.contains(speaker) {
      throw UnknownName(speaker, what: "speaker", among: Attribute.speakers)
    }
    // Who says that two things are related says that they are there.
    let related = scope.saidBy.map { speaker in
      Set(
        relations.filter { isSaid($0.support, $0.supportsOfActs, by: speaker) }.flatMap { [$0.from, $0.to] })
    }
    let ofDay = scope.asOf.map { RelationsOfDay(of: self, on: $0) }
    let part = restricted(asOf: scope.asOf, isInForce: scope.inForce, wanted: scope.select.map(wanted)) { record in
      guard selected?.contains(record.id) ?? true, !excluded.contains(record.id) else { return false }
      let isSaid = related?.contains(record.id) ?? false || includes(record.support, scope)
      return isSaid && isStated(record.support, scope) && isThere(record, scope)
    } relations: { relation in
      let supports = scope.saidBy == nil ? [] : relation.supportsOfActs
      guard includes(relation.support, scope, supports) else { return nil }
      return ofDay.map { $0.cut(relation, keepingFormer: scope.former) } ?? relation
    }
    return scope.saidBy.map { part.claimed(by: $0) } ?? part
  }

  private func isThere(_ record: Record, _ scope: Scope) -> Bool {
    if scope.inForce, record.section == .instruments, record.inForce(on: scope.asOf ?? asOf) == .no { return false }
    return scope.asOf.map { (scope.former ? record.had(begunBy: $0) : record.existed(on: $0)) != .no } ?? true
  }

  private func includes(_ support: Support, _ scope: Scope, _ others: [Support] = []) -> Bool {
    isStated(support, scope) && scope.saidBy.map { isSaid(support, others, by: $0) } ?? true
  }

  private func isStated(_ support: Support, _ scope: Scope) -> Bool {
    !scope.onlyStated || support.evidence == .stated && support.stage == .done
  }

  /// The same records and relations with only those claims that a kind of speaker makes; one that names no source is made
  /// by whoever says the record or relation.
  private func claimed(by speaker: String) -> Dataset {
    func keeping(_ whole: Support) -> (Fact) -> Fact? {
      let isWhole = isSaid(whole, [], by: speaker)
      return { fact in
        fact.keeping { $0.support.sources.isEmpty ? isWhole : self.isSaid($0.support, [], by: speaker) }
      }
    }
    return rebuilt(
      records: records.map { record in
        record.section == .sources ? record : record.claiming(keeping(record.support))
      },
      // Whose relation in a table is kept says all that its rows tell.
      relations: relations.map { $0.rows == nil ? $0.claiming(keeping($0.support)) : $0 })
  }

  private func isSaid(_ support: Support, _ others: [Support], by speaker: String) -> Bool {
    ([support] + others).flatMap(\.sources).contains { record($0.source)?.text("speaker") == speaker }
  }

  /// How surely an entity is there as of the dataset's day; *yes* where it is cut to none.
  ///
  /// In a part that is cut to what was in force, an instrument is there as surely as it was in force.
  public func certainty(of entity: Record) -> Certainty {
    let there = asOf.map { entity.existed(on: $0) } ?? .yes
    return isInForce && entity.section == .instruments ? there.and(entity.inForce(on: asOf)) : there
  }

  /// How surely a relation holds as of the dataset's day; *yes* where it is cut to none.
  public func certainty(of relation: Relation) -> Certainty { asOf.map { held(relation, on: $0) } ?? .yes }
}

extension Relation {
  /// What its acts rest on beside what the relation does; those in the rows of a table rest on nothing else.
  fileprivate var supportsOfActs: [Support] { rows == nil ? acts.map(\.date).supports : [] }
}
