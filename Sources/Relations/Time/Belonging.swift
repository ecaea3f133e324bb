/// Who belonged to which body, and which body stands behind an instrument or event, for checks.
struct Belonging {
  private let catalogue: Catalogue
  private let incoming: [String: [Relation]]
  private let outgoing: [String: [Relation]]

  /// The relations of a catalogue by their ends.
  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    incoming = Dictionary(grouping: catalogue.soundRelations, by: \.to)
    outgoing = Dictionary(grouping: catalogue.soundRelations, by: \.from)
  }

  /// The body whose members may have made an instrument or met at an event: the one that adopted or met, or the nearest
  /// of which that is a part, as long as it has members.
  func body(of id: String) -> Record? {
    var ways = ["adopted-by", "meeting-of", "adopted-at"].lazy.compactMap { kind in
      outgoing[id]?.first { $0.kind == kind }?.to
    }.makeIterator()
    while let start = ways.next() {
      var seen: Set<String> = []
      var next: String? = start
      while let id = next, seen.insert(id).inserted {
        if incoming[id]?.contains(where: { $0.kind == "member-of" }) == true { return catalogue.record(id) }
        next = outgoing[id]?.first { $0.kind == "part-of" || $0.kind == "meeting-of" }?.to
      }
    }
    return nil
  }

  /// How surely a state belonged to a body in any way on a day.
  func belonged(_ state: String, to body: Record, on day: PartialDate) -> Certainty {
    relations(state, body).map { $0.support.stage == .done ? $0.period.holds(on: day) : .possibly }.max() ?? .no
  }

  /// Whether a state belonged to a body, in any way and at any time.
  func everBelonged(_ state: String, to body: Record) -> Bool { !relations(state, body).isEmpty }

  /// The others who took part in the same thing.
  func companions(of relation: Relation) -> [String] {
    (incoming[relation.to] ?? []).filter { $0.kind == relation.kind && $0.from != relation.from }.map(\.from)
  }

  /// How many are recorded under a name of `counts` for a day; `nil` for what the program does not know to count.
  func recorded(_ name: String, of record: Record, on day: PartialDate?) -> Tally.Count? {
    let relations = incoming[record.id] ?? []
    if let kind = MembersQuestion.Kind(rawValue: name), record.section == .bodies {
      return Tally.Count(
        relations.filter { $0.kind == kind.relation && $0.support.stage == .done }.map { relation in
          day.map { relation.period.holds(on: $0) } ?? (relation.fact("until") == nil ? .yes : .no)
        })
    }
    guard record.section == .instruments else { return nil }
    let parts = relations.filter { $0.kind == RelationKind.participant && $0.support.stage == .done }
    switch name {
    case "signatories":
      return Tally.Count(
        parts.map { $0.acts.filter { $0.kind == .signed }.map { $0.done(by: day) }.max() ?? .no })
    case "participants":
      return Tally.Count(
        parts.map { Participation(periods: $0.periods, in: Treaty(), support: Support(), on: day).takesPart })
    default: return nil
    }
  }

  private func relations(_ state: String, _ body: Record) -> [Relation] {
    (outgoing[state] ?? []).filter { relation in
      relation.to == body.id && MembersQuestion.Kind.allCases.contains { $0.relation == relation.kind }
    }
  }
}
