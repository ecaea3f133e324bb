/// Makes two states of a graph comparable: every id as the later one has it, and no places in files.
struct Alignment {
  /// The state whose ids are renamed.
  private let dataset: Dataset
  /// The new ids by the old ones, where they differ.
  let ids: [String: String]

  /// Nothing gets another id.
  init(_ dataset: Dataset) {
    self.dataset = dataset
    ids = [:]
  }

  /// Records are told by their ids, else by those that they had before, whichever of the two states is the older.
  init(_ before: Dataset, as after: Dataset) {
    let known = Set(after.records.map(\.id))
    var taken = known.intersection(before.records.map(\.id))
    var ids: [String: String] = [:]
    for record in before.records where !known.contains(record.id) {
      let target = after.record(record.id)?.id ?? record.formerIDs.first(where: known.contains)
      // Of two records that have become one, only the first goes on in it.
      if let target, taken.insert(target).inserted { ids[record.id] = target }
    }
    dataset = before
    self.ids = ids
  }

  /// All records and relations, renamed.
  var renamed: Dataset {
    let replacement = Replacement(ids: ids, place: Position(file: "", line: 0, column: 0))
    return dataset.rebuilt(
      records: dataset.records.map(replacement.record), relations: replacement.relations(dataset.relations))
  }
}
