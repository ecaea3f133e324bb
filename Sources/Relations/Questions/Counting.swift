extension Dataset {
  /// How many are recorded under a name of `counts` for a day; without one, by all that is recorded.
  ///
  /// Of an instrument signatories, parties and participants are counted, of anything those at the other ends of a kind
  /// of relation that has the name as its own or as its inverse.
  /// - Returns: `nil` for what the program does not know to count.
  func count(_ name: String, of record: Record, on day: PartialDate?) -> Tally.Count? {
    if record.section == .instruments, let ask = Dataset.questions[name] {
      return Tally.Count(participants(in: record.id, on: day) { _ in true }.map { ask($0, day) })
    }
    let incoming = kinds.first { $0.inverse == name && $0.to.contains(record.section) }
    let outgoing = kinds.first { $0.name == name && $0.from.contains(record.section) }
    guard incoming != nil || outgoing != nil else { return nil }
    var others: [String: Certainty] = [:]
    for relation in relations(of: record.id) {
      let isIncoming = relation.to == record.id && relation.kind == incoming?.name
      guard isIncoming || relation.from == record.id && relation.kind == outgoing?.name else { continue }
      // Who left and came back is one, however often.
      others[isIncoming ? relation.from : relation.to, default: .no].formOr(counts(relation, on: day))
    }
    return Tally.Count(others.values)
  }

  /// What is asked of a participant to count it under a name.
  private static let questions: [String: @Sendable (Participant, PartialDate?) -> Certainty] = [
    "signatories": { $0.signed(by: $1) }, "parties": { part, _ in part.participation.certainty(of: .party) },
    "participants": { part, _ in part.participation.takesPart },
  ]

  /// Whether a relation counts on a day: what is planned does not, what is disputed or denied possibly does.
  package func counts(_ relation: Relation, on day: PartialDate?) -> Certainty {
    relation.support.heeded(day.map { held(relation, on: $0) } ?? lasts(relation))
  }

  /// Whether a relation is not over by the time of which the graph tells last.
  private func lasts(_ relation: Relation) -> Certainty {
    let ends = [relation.from, relation.to].map { entity($0)?.ceased(by: nil) ?? .no }
    return ends.reduce(relation.fact("until")?.ends(by: nil) ?? .no) { $0.or($1) }.not
  }
}

extension Participant {
  /// Whether a signature is among the acts done by a day, whatever has become of it.
  fileprivate func signed(by day: PartialDate?) -> Certainty {
    let signatures = relation.acts.filter { $0.kind == .signed && !$0.isDenied }
    return relation.support.heeded(signatures.map { $0.done(by: day) }.max() ?? .no)
  }
}

extension Certainty {
  fileprivate mutating func formOr(_ other: Certainty) { self = or(other) }
}
