/// What sources may lack, and what rests on too little.
let gapsOfSources = [
  source("published", "Sources without a date") { $0.date == nil },
  source("address", "Sources without an address, an archived copy or a file") {
    $0.text("url") == nil && $0.text("archived") == nil && $0.text("file") == nil
  },
  source("speaker", "Sources of which it is not said who speaks") { $0.text("speaker") == nil },
  GapRule("second-witness", "Entities and relations that rest on one witness") { field in
    field.resting { witnesses in witnesses.count == 1 ? "only \(witnesses[0])" : nil }
  },
  GapRule("reachable-source", "Entities and relations that rest only on sources that have gone") { field in
    let gone = field.dataset.goneWitnesses
    return field.resting { $0.allSatisfy(gone.contains) ? $0.joined(separator: ", ") : nil }
  },
]

private func source(
  _ missing: String, _ summary: String, lack: @escaping @Sendable (Record) -> Bool
) -> GapRule {
  GapRule(
    missing, summary, among: { record, _ in record.section == .sources },
    lack: { record, _ in lack(record) ? "" : nil })
}

extension GapRule.Field {
  /// The entities and relations of whose witnesses something is to be said.
  fileprivate func resting(_ detail: ([String]) -> String?) -> (among: Int, gaps: [GapRule.Found]) {
    var (among, found) = (0, [GapRule.Found]())
    for entity in entities {
      let witnesses = dataset.witnesses(of: entity.support)
      guard !witnesses.isEmpty else { continue }
      among += 1
      if let detail = detail(witnesses) { found.append(.init(id: entity.id, detail: detail)) }
    }
    // Neighbours mostly rest on the same.
    var last: (support: Support, detail: String?, isNamed: Bool)?
    for relation in relations {
      let support = relation.citedSupport
      if last?.support != support {
        let witnesses = dataset.witnesses(of: support)
        last = (support, witnesses.isEmpty ? nil : detail(witnesses), !witnesses.isEmpty)
      }
      guard let last, last.isNamed else { continue }
      among += 1
      guard let detail = last.detail else { continue }
      found.append(.init(id: relation.id, detail: detail, about: [relation.from, relation.to]))
    }
    return (among, found)
  }
}
