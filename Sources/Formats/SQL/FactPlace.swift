import Relations

/// Where a fact stands: the numbers of it and of its first claim in the whole graph, and what it tells of.
///
/// Facts are counted in graph order, those of records first and then those of relations and their acts, so that tables
/// which are filled one by one name each other's rows.
struct FactPlace {
  private(set) var fact = 1
  private(set) var claim = 1
  /// The acts before it.
  private(set) var acts = 0
  private(set) var record: String?
  private(set) var relation: String?
  /// The number of the act that it dates.
  private(set) var act: Int?

  /// Does something with every fact of a record, and goes on behind them.
  mutating func walk(_ record: Record, _ body: (FactPlace, Fact) throws -> Void) rethrows {
    (self.record, relation, act) = (record.id, nil, nil)
    for fact in record.facts { try tell(fact, body) }
  }

  /// Does something with every fact of a relation and of its acts, and goes on behind them.
  mutating func walk(_ relation: Relation, _ body: (FactPlace, Fact) throws -> Void) rethrows {
    (record, self.relation, act) = (nil, relation.id, nil)
    for fact in relation.facts { try tell(fact, body) }
    for act in relation.periods.joined() {
      acts += 1
      self.act = acts
      try tell(act.date, body)
      if let effective = act.effective { try tell(effective, body) }
    }
  }

  private mutating func tell(_ fact: Fact, _ body: (FactPlace, Fact) throws -> Void) rethrows {
    try body(self, fact)
    self.fact += 1
    claim += fact.claims.count
  }
}
