/// What entities may lack.
let gapsOfEntities = [
  GapRule(
    "date", "Bodies, instruments and events without a date, or with no more than a bound of it",
    among: { record, _ in record.section.holdsEntities && record.section != .states },
    lack: { record, _ in
      guard !record.isBounded else { return nil }
      return record.date.map { "\($0.name) \($0.spoken)" } ?? ""
    }),
  GapRule(
    "exact-date", "Dates of entities that leave something open",
    among: { record, _ in record.section.holdsEntities && record.isBounded },
    lack: { record, _ in
      let open = record.date.flatMap { $0.standing.contains { $0.value.date?.isExact == false } ? $0 : nil }
      return open.map { "\($0.name) \($0.spoken)" }
    }),
  GapRule("place", "Instruments and events without a place") { field in
    // A text adopted at an event has the event's place, and of that it is asked too.
    let atEvents = Set(field.relations.filter { $0.kind == "adopted-at" }.map(\.from))
    let asked = field.entities.filter {
      [.instruments, .events].contains($0.section) && $0.text("held") != "video"
    }
    let placeless = asked.filter { $0.text("place") == nil && !atEvents.contains($0.id) }
    return (asked.count, placeless.map { .init(id: $0.id, detail: $0.fact("place") == nil ? "" : "looked for") })
  },
  GapRule("host", "Events of which nobody is recorded as host or organiser") { field in
    let held = Set(
      field.relations.filter { ["hosts", "organised-by", "chairs"].contains($0.kind) }.flatMap { [$0.from, $0.to] })
    let events = field.entities.filter { $0.section == .events }
    return (events.count, events.filter { !held.contains($0.id) }.map { .init(id: $0.id) })
  },
  GapRule(
    "in-force", "Agreements without an entry into force",
    among: { record, _ in record.isAgreement && record.support.stage == .done },
    lack: { record, _ in
      guard record.text("in-force") == nil else { return nil }
      return record.fact("in-force").map { $0.standing[0].value == .absent ? "not in force" : "looked for" } ?? ""
    }),
  GapRule(
    "unknown", "What was looked for and not found",
    seek: { field in
      var (among, found) = (0, [GapRule.Found]())
      for record in field.records {
        among += record.facts.count
        found += record.facts.filter(\.isSought).map { .init(id: record.id, detail: $0.name) }
      }
      for relation in field.relations {
        let acts = relation.datedPeriods.joined()
        among += relation.facts.count + acts.count
        let sought = relation.facts.filter(\.isSought).map(\.name) + acts.filter(\.isSought).map(\.kind.rawValue)
        found += sought.map { .init(id: relation.id, detail: $0, about: [relation.from, relation.to]) }
      }
      return (among, found)
    }),
]

extension Fact {
  /// Whether it was looked for and not found, by one of those that tell of it.
  var isSought: Bool { standing.contains { $0.value == .unknown } }
}

extension Record {
  /// Whether it is known, on either side, when it can have been.
  fileprivate var isBounded: Bool {
    date?.standing.compactMap(\.value.date).contains { $0.earliestStart != nil && $0.latestStart != nil } ?? false
  }

  /// Whether it is a text that is made to enter into force: one said to bind, or of a type that does.
  fileprivate var isAgreement: Bool {
    guard section == .instruments, text("binding") != "no" else { return false }
    let kinds: Set<Substring> = ["agreement", "treaty", "convention", "charter", "protocol"]
    return text("binding") == "yes" || !kinds.isDisjoint(with: (type ?? "").split(separator: "-"))
  }
}
