/// Finds for the relations of one state those of another that are the same, and gives them the same ids.
struct Pairing {
  /// The earlier state, its relations with the ids of the later.
  let before: Dataset

  /// What is told by its kind and its ends is the same where it says the same; else where it has the same number.
  /// Where days of one graph are compared, the whole of it may tell how a relation ended that is no more.
  init(_ earlier: Dataset, _ later: Dataset, whole: Dataset?) {
    let groups = Pairing.groups(later.relations).map { (later.relations[$0.lowerBound].sentence, $0) }
    let new = Dictionary(groups) { first, _ in first }
    let tables = RecastTables { table in later.asOf.map { table.read(upTo: $0) } ?? table }
    var relations: [Relation] = []
    relations.reserveCapacity(earlier.relations.count)
    for range in Pairing.groups(earlier.relations) {
      let group = earlier.relations[range]
      let others = new[group[range.lowerBound].sentence].map { later.relations[$0] } ?? []
      if group.count == 1, others.count == 1, group[range.lowerBound].hasTheID(of: others[others.startIndex]) {
        relations.append(group[range.lowerBound])
        continue
      }
      let pairs = Pairing.pairs(group, others)
      // Ids begin with the kind and the ends, so that only those of the group can be the same.
      var used = Set(others.map(\.id))
      for (relation, paired) in pairs {
        if let paired {
          relations.append(relation.renamed(paired))
          continue
        }
        let id = Pairing.free(relation.id, among: &used)
        // What has ended is told with its end, which its own day did not know yet.
        let end = whole?.relation(relation.id, from: relation.from).flatMap { full in
          later.asOf.map { full.read(upTo: $0, in: tables) }
        }
        relations.append((id == relation.id ? end : nil) ?? relation.renamed(id))
      }
    }
    before = earlier.rebuilt(records: earlier.records, relations: relations)
  }

  /// The places of relations with the same kind and ends, which stand side by side in a dataset.
  private static func groups(_ relations: [Relation]) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var start = 0
    while start < relations.count {
      var end = start + 1
      while end < relations.count, relations[end].sentence == relations[start].sentence { end += 1 }
      groups.append(start..<end)
      start = end
    }
    return groups
  }

  /// Each relation of a group with the id of the same one among others, if there is one.
  private static func pairs(
    _ group: ArraySlice<Relation>, _ others: ArraySlice<Relation>
  ) -> [(relation: Relation, id: String?)] {
    var left = Array(others)
    var pairs: [(relation: Relation, id: String?)] = []
    for relation in group {
      let same = left.firstIndex { $0.saysTheSame(as: relation) }
      pairs.append((relation, same.map { left.remove(at: $0).id }))
    }
    return pairs.map { relation, id in
      let numbered = id == nil ? left.firstIndex { $0.id == relation.id } : nil
      return (relation, id ?? numbered.map { left.remove(at: $0).id })
    }
  }

  /// An id that nothing else has: the relation's own, or one with a further number.
  private static func free(_ id: String, among used: inout Set<String>) -> String {
    let base = String(id.split(separator: "#")[0])
    var (free, number) = (id, 2)
    while !used.insert(free).inserted {
      free = "\(base)#\(number)"
      number += 1
    }
    return free
  }
}
