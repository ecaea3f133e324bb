/// What relations may lack.
let gapsOfRelations = [
  GapRule(
    "acts", "Participants without a dated act",
    amongRelations: { relation, dataset in dataset.kind(of: relation).time == .acts },
    lack: { relation, _ in
      guard !relation.acts.contains(where: { $0.date.standing.contains { $0.value.date != nil } }) else { return nil }
      return relation.acts.isEmpty ? "" : "\(relation.acts.map(\.kind.noun).joined(separator: ", ")) without a date"
    }),
  GapRule(
    "since", "Relations of a period without a beginning",
    amongRelations: { relation, dataset in
      let touchesEvent = [relation.from, relation.to].contains { dataset.entity($0)?.section == .events }
      return dataset.kind(of: relation).time == .period && !touchesEvent
    },
    lack: { relation, _ in
      let isDated = relation.fact("since")?.standing.contains { $0.value.date != nil } ?? false
      return isDated || relation.support.stage == .planned ? nil : ""
    }),
]

/// Where fewer are recorded than a source counts.
let gapsOfCounts = [
  GapRule("recorded", "Counts of which fewer are recorded") { field in
    var among = 0
    var found: [GapRule.Found] = []
    for record in field.entities {
      for fact in record.facts("counts") {
        for claim in fact.standing {
          guard case .number(let claimed) = claim.value else { continue }
          guard let recorded = field.dataset.recorded(fact.key ?? "", of: record, on: claim.support.asOf) else {
            continue
          }
          among += 1
          guard recorded < claimed else { continue }
          let day = claim.support.asOf.map { " as of \($0.prose)" } ?? ""
          found.append(.init(id: record.id, detail: "\(recorded) recorded of \(claimed) claimed, \(fact.name)\(day)"))
        }
      }
    }
    return (among, found)
  }
]

extension Dataset {
  /// How many relations are recorded of what is counted, if that is the name of a kind or of its inverse.
  fileprivate func recorded(_ counted: String, of record: Record, on day: PartialDate?) -> Int? {
    guard let kind = try? kind(called: counted) else { return nil }
    let signed = counted == "signatories"
    let counted = relations(of: record.id).filter { relation in
      relation.kind == kind.name && (!signed || relation.spokenKind == "signatory")
        && (day.map { signed || held(relation, on: $0) != .no } ?? true)
    }
    return Set(counted.flatMap { [$0.from, $0.to] }).subtracting([record.id]).count
  }
}
