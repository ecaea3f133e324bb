/// What topics, terms and indicators may lack.
let gapsOfOthers = [
  GapRule("instrument", "Topics that no instrument treats") { field in
    let carriers = field.dataset.carriers(of: "topics")
    let untreated = carriers.filter { !$0.records.contains { $0.section == .instruments } }
    return (
      carriers.count,
      untreated.map { topic, records in
        .init(
          id: topic, detail: "carried by \(records.map { "\($0.kind) \($0.id)" }.joined(separator: ", "))",
          about: records.map(\.id))
      }
    )
  },
  GapRule(
    "definition", "Terms without a definition", among: { record, _ in record.section == .terms },
    lack: { record, _ in record.text("description") == nil ? "" : nil }),
  GapRule(
    "values", "Indicators without a value", among: { record, _ in record.section == .indicators },
    lack: { record, _ in
      let isMeasured = record.facts("values").contains { $0.claims.contains { $0.value != .unknown } }
      return isMeasured ? nil : ""
    }),
]
