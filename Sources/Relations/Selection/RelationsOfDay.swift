/// Which entities of a dataset were there on a day: each is asked once, however many relations it has.
final class Presence {
  private let dataset: Dataset
  private let day: PartialDate
  private var known: [String: Certainty] = [:]

  init(in dataset: Dataset, on day: PartialDate) { (self.dataset, self.day) = (dataset, day) }

  /// How surely an entity was there.
  subscript(id: String) -> Certainty {
    if let known = known[id] { return known }
    let existed = dataset.entity(id)?.existed(on: day) ?? .yes
    known[id] = existed
    return existed
  }

  /// How surely a relation held.
  func certainty(of relation: Relation) -> Certainty { dataset.held(relation, on: day) { self[$0] } }
}

/// What a day leaves of the relations of a dataset; each of its tables is cut once.
final class RelationsOfDay {
  private let dataset: Dataset
  private let day: PartialDate
  private let presence: Presence
  private let tables: RecastTables

  init(of dataset: Dataset, on day: PartialDate) {
    (self.dataset, self.day) = (dataset, day)
    presence = Presence(in: dataset, on: day)
    tables = RecastTables { $0.read(upTo: day) }
  }

  /// A relation as it is read up to the day; `nil` for one that certainly did not hold then, unless those that had held
  /// before are kept too.
  func cut(_ relation: Relation, keepingFormer keepsFormer: Bool) -> Relation? {
    guard presence.certainty(of: relation) != .no || keepsFormer && hadBegun(relation) else { return nil }
    return relation.read(upTo: day, in: tables)
  }

  /// Whether a relation that is over held once, before the day.
  private func hadBegun(_ relation: Relation) -> Bool {
    let periods = relation.datedPeriods
    if !periods.isEmpty { return periods.contains { $0.contains { $0.isRead(upTo: day) } } }
    return dataset.date(of: relation)?.fact.certainty { $0.begun(by: day) } != .no
  }
}
