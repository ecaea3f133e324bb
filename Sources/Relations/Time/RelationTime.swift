extension Relation {
  /// The time for which the relation is recorded to hold; an end that is not recorded is open.
  public var period: Period { Period(since: fact("since")?.bound ?? .open, until: fact("until")?.bound ?? .open) }
}

extension Relation {
  /// The relation with only those of its acts that may have been done by a day, and those claims that may have been made.
  ///
  /// What stands in the rows of a table stays there; who reads many relations has the tables as they are read up to the day.
  func read(upTo day: PartialDate, in tables: RecastTables? = nil) -> Relation {
    if let rows {
      return Relation(from: from, to: to, rows: rows.range, of: tables?(rows.table) ?? rows.table.read(upTo: day))
    }
    let facts = facts.compactMap { $0.claimed(by: day) }
    guard !periods.isEmpty || facts != self.facts else { return self }
    let done = periods.map { acts in acts.filter { $0.isRead(upTo: day) } }
    return Relation(
      id: id, kind: kind, from: from, to: to, facts: facts, periods: done.filter { !$0.isEmpty }, support: support,
      position: position)
  }

  /// The relation with what is left of its facts and acts; an act of which no date is left goes.
  func claiming(_ keep: (Fact) -> Fact?) -> Relation {
    let facts = facts.compactMap(keep)
    let periods = periods.map { acts in
      acts.compactMap { act in
        keep(act.date).map {
          Act(kind: act.kind, date: $0, effective: act.effective.flatMap(keep), reservation: act.reservation)
        }
      }
    }.filter { !$0.isEmpty }
    return Relation(
      id: id, kind: kind, from: from, to: to, facts: facts, periods: periods, support: support, position: position)
  }
}

extension Dataset {
  /// The fact that dates a relation, and whether it is the date of the event or instrument at one of its ends.
  ///
  /// Participation is dated by its acts, anything else by its own `since`; a moment without one takes the date of the
  /// event it leads to or comes from, else of the instrument that the sentence is about.
  public func date(of relation: Relation) -> (fact: Fact, isInherited: Bool)? {
    if let own = relation.fact("since") { return (own, false) }
    if let act = relation.acts.first(where: { !$0.isDenied }) { return (act.date, false) }
    guard kind(of: relation).time != .period || touchesEvent(relation) else { return nil }
    let ends = [relation.to, relation.from].compactMap { entity($0) }
    let event = ends.first { $0.section == .events }
    return (event ?? ends.last { $0.section == .instruments && $0.id == relation.from })?.date.map { ($0, true) }
  }

  private func touchesEvent(_ relation: Relation) -> Bool {
    [relation.from, relation.to].contains { entity($0)?.section == .events }
  }

  /// Whether a relation held on a day: a moment that had happened, a period that covered it, an act that was done.
  ///
  /// What is not dated holds while both its ends do; what is dated held even if nobody knows when its ends began.
  public func held(_ relation: Relation, on day: PartialDate) -> Certainty {
    held(relation, on: day) { entity($0)?.existed(on: day) ?? .yes }
  }

  /// The same for who knows of many relations which of their ends were there.
  func held(_ relation: Relation, on day: PartialDate, existence: (String) -> Certainty) -> Certainty {
    let both = existence(relation.from).and(existence(relation.to))
    guard both != .no else { return .no }
    switch kind(of: relation).time {
    case .period where !touchesEvent(relation):
      let holds = Period.holds(since: relation.fact("since"), until: relation.fact("until"), on: day)
      return relation.fact("since") == nil ? holds.and(both) : holds
    case .acts:
      // An instrument that has ended stays, and so do those who took part in it; what they are is another question.
      return Participation(periods: relation.datedPeriods, in: Treaty(), support: Support(), on: day).takesPart
    case .moment, .period:
      return date(of: relation)?.fact.certainty { $0.begun(by: day) } ?? both
    }
  }
}
