/// What relations may lack.
let gapsOfRelations = [
  GapRule(
    "acts", "Participants without a dated act",
    amongRelations: { relation, dataset in dataset.kind(of: relation).time == .acts },
    lack: { relation, _ in
      let acts = relation.datedPeriods.joined()
      guard !acts.contains(where: \.isDated) else { return nil }
      return acts.isEmpty ? "" : "\(acts.map(\.kind.noun).joined(separator: ", ")) without a date"
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
          let day = claim.support.asOf ?? field.dataset.asOf
          guard let recorded = field.dataset.count(fact.key ?? "", of: record, on: day) else { continue }
          among += 1
          guard recorded.certain + recorded.possible < claimed else { continue }
          let asOf = claim.support.asOf.map { " as of \($0.prose)" } ?? ""
          found.append(
            .init(id: record.id, detail: "\(recorded.words) recorded of \(claimed) claimed, \(fact.name)\(asOf)"))
        }
      }
    }
    return (among, found)
  }
]
