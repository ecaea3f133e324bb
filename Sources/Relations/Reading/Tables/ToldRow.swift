/// What one row of a table tells of a participant: acts with their dates.
struct ToldRow {
  var acts: [ToldAct]

  /// One act as a row tells of it.
  struct ToldAct {
    let kind: Act.Kind
    let value: Value
    let support: Support
    let position: Position
  }

  /// When it began to take part: the first day that any of its acts tells.
  fileprivate var beginning: Day? {
    acts.lazy.filter { !Act.Kind.departures.contains($0.kind) }.compactMap { $0.value.date?.earliestStart }.min()
  }

  /// When it had certainly left, if that is told and comes after its beginning.
  fileprivate var end: Day? {
    let left = acts.lazy.filter { Act.Kind.departures.contains($0.kind) }.compactMap { $0.value.date?.latestEnd }.max()
    guard let left, let beginning else { return nil }
    return beginning < left ? left : nil
  }
}

extension ToldRow {
  /// The acts that several rows tell of one participant, by periods.
  ///
  /// Rows are periods where they are disjoint, and rival claims where they are not: in the order in which they begin, a
  /// row that begins when an earlier one of the period has ended begins the next period; all others tell of the same
  /// one, and where they differ each value is a claim. An end that does not come after its row's beginning parts
  /// nothing.
  static func periods(of rows: [ToldRow]) -> [[Act]] {
    guard rows.count > 1 else { return rows.map { acts(of: [$0]) }.filter { !$0.isEmpty } }
    let ordered = rows.indices.sorted { left, right in
      let (first, second) = (rows[left].beginning ?? Day.first, rows[right].beginning ?? Day.first)
      return first == second ? left < right : first < second
    }
    var periods: [[ToldRow]] = []
    var firstEnd: Day?
    for index in ordered {
      let row = rows[index]
      if periods.isEmpty || firstEnd.map({ row.beginning ?? Day.first >= $0 }) ?? false {
        periods.append([])
        firstEnd = nil
      }
      periods[periods.count - 1].append(row)
      firstEnd = [firstEnd, row.end].compactMap { $0 }.min()
    }
    return periods.map(acts).filter { !$0.isEmpty }
  }

  /// The acts of one period, each with the values that its rows claim.
  private static func acts(of rows: [ToldRow]) -> [Act] {
    if rows.count == 1 { return rows[0].acts.map { act($0.kind, [$0]) } }
    let kinds = rows.flatMap { $0.acts.map(\.kind) }.uniqued()
    return Act.Kind.allCases.filter(kinds.contains).map { kind in
      var claims: [ToldAct] = []
      for told in rows.flatMap(\.acts) where told.kind == kind && !claims.contains(where: { $0.value == told.value }) {
        claims.append(told)
      }
      // What one row does not know is no rival to what another tells.
      let known = claims.filter { $0.value != .unknown }
      return act(kind, known.isEmpty ? claims : known)
    }
  }

  private static func act(_ kind: Act.Kind, _ told: [ToldAct]) -> Act {
    let claims = told.map { Claim(value: $0.value, support: $0.support, position: $0.position) }
    let date = Fact(
      attribute: kind.rawValue, key: nil, claims: claims, preferred: nil, because: nil, position: claims[0].position)
    return Act(kind: kind, date: date, effective: nil, reservation: nil)
  }
}
