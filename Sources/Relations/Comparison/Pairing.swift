/// Finds for the relations of one state those of another that are the same, and gives them the same ids.
struct Pairing {
  /// The earlier state, its relations with the ids of the later.
  let before: Dataset

  /// What is told by its kind and its ends is the same where it says the same; else where it has the same number.
  /// Where days of one graph are compared, the whole of it may tell how a relation ended that is no more.
  init(_ earlier: Dataset, _ later: Dataset, whole: Dataset?) {
    let new = Dictionary(grouping: later.relations, by: Pairing.key)
    let known = Dictionary((whole?.relations ?? []).map { ($0.id, $0) }) { first, _ in first }
    var relations: [Relation] = []
    for (key, group) in Dictionary(grouping: earlier.relations, by: Pairing.key) {
      let pairs = Pairing.pairs(group, new[key] ?? [])
      // Ids begin with the kind and the ends, so that only those of the group can be the same.
      var used = Set((new[key] ?? []).map(\.id))
      for (relation, paired) in pairs {
        if let paired {
          relations.append(relation.renamed(paired))
          continue
        }
        let id = Pairing.free(relation.id, among: &used)
        // What has ended is told with its end, which its own day did not know yet.
        let end = known[relation.id].flatMap { full in later.asOf.map { full.read(upTo: $0) } }
        relations.append((id == relation.id ? end : nil) ?? relation.renamed(id))
      }
    }
    before = earlier.rebuilt(records: earlier.records, relations: relations)
  }

  private static func key(_ relation: Relation) -> [String] { [relation.from, relation.kind, relation.to] }

  /// Each relation of a group with the id of the same one among others, if there is one.
  private static func pairs(_ group: [Relation], _ others: [Relation]) -> [(relation: Relation, id: String?)] {
    var left = others
    var pairs: [(relation: Relation, id: String?)] = []
    for relation in group {
      let same = left.firstIndex { $0.renamed("") == relation.renamed("") }
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
