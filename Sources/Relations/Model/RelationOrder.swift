/// The order of a dataset's relations: by their `from` ends, then their kinds, then their `to` ends, then their ids.
///
/// Keys are sorted instead of relations, which cost much to move and to look up; and most ids are never made.
struct RelationOrder {
  /// Where a relation belongs.
  struct Key {
    /// The place of the record that it starts from.
    let from: Int
    let kind: Int
    /// The place of the record that it leads to.
    let to: Int
    /// The place of the relation itself, as it was given.
    let number: Int
  }

  /// The keys in the order of the dataset.
  let sorted: [Key]

  init(_ relations: [Relation], records: [String: Int], kinds: [String: Int]) {
    var (last, from, kind) = ("", 0, 0)
    var lastKind = ""
    let keys = relations.enumerated().map { number, relation in
      // Neighbours mostly have the same.
      if relation.from != last { (last, from) = (relation.from, records[relation.from] ?? 0) }
      if relation.kind != lastKind { (lastKind, kind) = (relation.kind, kinds[relation.kind] ?? 0) }
      return Key(from: from, kind: kind, to: records[relation.to] ?? 0, number: number)
    }
    sorted = keys.sorted { left, right in
      if left.from != right.from { return left.from < right.from }
      if left.kind != right.kind { return left.kind < right.kind }
      if left.to != right.to { return left.to < right.to }
      let (first, second) = (relations[left.number].id, relations[right.number].id)
      return first == second ? left.number < right.number : first < second
    }
  }
}
