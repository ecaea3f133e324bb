extension Relation {
  /// What stands in braces behind the id of the other end: facts, acts, and what the relation rests on.
  var writtenDetails: [YAMLNode.Entry] {
    facts.map { .init($0.attribute, $0.written) } + writtenActs + support.written
  }

  private var writtenActs: [YAMLNode.Entry] {
    let periods = self.periods.map { $0.map { YAMLNode.Entry($0.kind.rawValue, $0.written) } }
    return periods.count > 1 ? [.init("periods", .list(periods.map { .mapping($0) }))] : periods.first ?? []
  }
}

extension Act {
  /// The act behind its kind: its date, and what else is told of it in the details of the first claim.
  fileprivate var written: YAMLNode {
    let others = effective.map { [YAMLNode.Entry("effective", $0.written)] } ?? []
    return date.written(adding: others + (reservation.map { [.init("reservation", .text($0))] } ?? []))
  }
}
