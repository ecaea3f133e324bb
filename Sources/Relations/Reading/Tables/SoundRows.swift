import Digraphs

extension Reader {
  /// The relations of a table that fit to one another and to all that is known: none repeated, none of descent in which
  /// the older speaks of the younger, or which closes a circle.
  mutating func sound(_ candidates: [TabledRelation], of file: TableFile) -> [Relation] {
    let fresh = unrepeated(candidates, file)
    let dates = Dictionary(draft.records.map { ($0.id, $0.date) }) { first, _ in first }
    let ordered = fresh.filter { candidate in
      guard candidate.kind.descent, let younger = dates[candidate.relation.from] ?? nil,
        let elder = dates[candidate.relation.to] ?? nil, younger.precedes(elder)
      else { return true }
      let relation = candidate.relation
      skip(
        candidate, file, "dates-out-of-order",
        "'\(relation.from)' (\(younger.spoken)) is older than '\(relation.to)' (\(elder.spoken)), which it "
          + candidate.kind.says)
      return false
    }
    return uncircled(ordered, file).map(\.relation)
  }

  private mutating func skip(_ candidate: TabledRelation, _ file: TableFile, _ code: String, _ message: String) {
    file.bytes.withUnsafeBufferPointer { buffer in
      var row = TableRow(buffer, path: file.path)
      row.row = candidate.row
      skip(row, file.plan, code, at: row.position, message)
    }
  }

  private mutating func unrepeated(_ candidates: [TabledRelation], _ file: TableFile) -> [TabledRelation] {
    var known = Dictionary(grouping: draft.relations) { RepeatedRelation.Sentence($0, kinds[$0.kind]) }
    return candidates.filter { candidate in
      let sentence = RepeatedRelation.Sentence(candidate.relation, candidate.kind)
      if let earlier = known[sentence, default: []].first(where: {
        !RepeatedRelation.isApart($0, candidate.relation, candidate.kind)
      }) {
        skip(
          candidate, file, "repeated-relation",
          "'\(earlier.from)' \(earlier.kind) '\(earlier.to)' already stands at \(earlier.position.brief)")
        return false
      }
      known[sentence, default: []].append(candidate.relation)
      return true
    }
  }

  /// The relations without those that close a circle of descent, of which the first in the file stay.
  private mutating func uncircled(_ candidates: [TabledRelation], _ file: TableFile) -> [TabledRelation] {
    let known = draft.relations.filter { kinds[$0.kind]?.descent == true && $0.from != $0.to }
    let descents = known + candidates.filter(\.kind.descent).map(\.relation)
    guard let graph = try? Digraph(arcs: descents.map { .init(tail: $0.from, head: $0.to, label: 0) }) else {
      return candidates
    }
    // Only within a strong component is there a circle, and most graphs have none.
    var component: [String: Int] = [:]
    for (number, members) in graph.stronglyConnectedComponents().enumerated() where members.count > 1 {
      for member in members { component[member] = number }
    }
    guard !component.isEmpty else { return candidates }
    var elders: [String: [String]] = [:]
    for relation in known { elders[relation.from, default: []].append(relation.to) }
    return candidates.filter { candidate in
      let (from, to) = (candidate.relation.from, candidate.relation.to)
      guard candidate.kind.descent else { return true }
      if let number = component[from], component[to] == number, Reader.leads(from: to, to: from, elders) {
        skip(
          candidate, file, "circular-descent",
          "'\(from)' \(candidate.relation.kind) '\(to)' leads in a circle of descent with rows before it")
        return false
      }
      elders[from, default: []].append(to)
      return true
    }
  }

  private static func leads(from start: String, to goal: String, _ elders: [String: [String]]) -> Bool {
    var (seen, open): (Set<String>, [String]) = ([start], [start])
    while let next = open.popLast() {
      if next == goal { return true }
      for elder in elders[next] ?? [] where seen.insert(elder).inserted { open.append(elder) }
    }
    return false
  }
}
