/// Something done at a meeting before the meeting was held.
struct EarlyAttendance: Check {
  let code = "early-attendance"
  let severity = Diagnostic.Severity.warning
  let summary = "What was done at an event, such as taking part or adopting a text, is dated before the event or after."

  private static let kinds: Set<String> = ["participated-in", "adopted-at"]

  func findings(in catalogue: Catalogue) -> [Diagnostic] {
    catalogue.soundRelations.compactMap { relation in
      guard EarlyAttendance.kinds.contains(relation.kind), let own = relation.fact("since"),
        let event = catalogue.record(relation.to), event.section == .events, let held = event.fact("date")
      else { return nil }
      guard own.precedes(held) || held.precedes(own) else { return nil }
      return finding(
        at: own.position,
        "this was \(own.precedes(held) ? "before" : "after") '\(event.id)' was held: \(own.spoken), and "
          + "\(held.spoken) (\(held.position.brief))",
        isKnown: relation.support.evidence == .disputed || own.isKnownToBeDoubtful || held.isKnownToBeDoubtful)
    }
  }
}
