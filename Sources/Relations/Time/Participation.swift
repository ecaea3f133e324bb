/// What a state or body is to an instrument on a day, as far as its recorded acts can tell.
///
/// It is computed in every world that dates and sources allow: what is so in all of them is certain. This is Kleene's
/// logic (1938) where the things asked about do not hang together, and sharper where they do.
public struct Participation: Hashable, Sendable {
  /// What it is in one of the worlds.
  struct Outcome: Hashable {
    /// The one status that tells most.
    let status: Status
    /// Whether it has signed too.
    var signed = false

    /// All that it is.
    var all: [Status] {
      let standing: Set<Status> = [.suspended, .party, .contractingState, .provisional]
      return status.implied + (signed && standing.contains(status) ? [.signatory] : [])
    }
  }

  private let outcomes: Set<Outcome>

  /// The participation of one who did some acts, in one period or several, of whom the graph says so with some support,
  /// and who may be no more.
  init(periods: [[Act]], endOf end: Fact? = nil, in treaty: Treaty, support: Support, on day: PartialDate?) {
    switch support.stage {
    case .planned, .draft:
      outcomes = [Outcome(status: .planned)]
    case .abandoned:
      outcomes = [Outcome(status: .abandoned)]
    case .done, .unknown:
      let told = (periods.isEmpty ? [[]] : periods).map { acts in
        Participation.outcomes(from: treaty.range(of: acts, endOf: end, on: day), of: acts)
      }
      let all = told.reduce(nil, Participation.followed) ?? []
      let isDoubtful = support.stage == .unknown || support.evidence == .disputed || !support.against.isEmpty
      outcomes = isDoubtful ? all.union([Outcome(status: .nothing)]) : all
    }
  }

  /// One that is just this.
  init(_ status: Status) { outcomes = [Outcome(status: status)] }

  /// How surely it is something; a party is also a contracting State, and a signatory if it signed.
  public func certainty(of status: Status) -> Certainty {
    let answers = outcomes.map { $0.all.contains(status) }
    return Certainty(must: answers.allSatisfy { $0 }, can: answers.contains(true))
  }

  /// The most that is certain; else the first of what is possible.
  public var status: Status {
    Status.allCases.first { certainty(of: $0) == .yes } ?? Status.allCases.first { leaves($0) } ?? .unknown
  }

  /// How surely it is its status.
  public var certainty: Certainty { certainty(of: status) }

  /// What it may be instead, or beyond that.
  public var alternatives: [Status] { Status.allCases.filter { $0 != status && leaves($0) } }

  /// Whether it takes part: it has begun to, and not left.
  var takesPart: Certainty {
    let answers = outcomes.map(\.status.takesPart)
    let isTold = outcomes.contains { $0.status != .unknown }
    return Certainty(must: isTold && answers.allSatisfy { $0 }, can: answers.contains(true))
  }

  private func leaves(_ status: Status) -> Bool { outcomes.contains { $0.status == status } }
}

extension Participation {
  /// What one is by the acts of one period.
  private static func outcomes(from range: SituationRange, of acts: [Act]) -> Set<Outcome> {
    let telling = acts.filter { !Act.Kind.departures.contains($0.kind) && $0.kind != .suspended }
    guard telling.isEmpty else {
      return Set(range.worlds.map { Outcome(status: $0.status, signed: $0.contains(.signed)) })
    }
    // Who left was there before, and nothing tells as what.
    let after: [Status] = range.possible.contains(.left) ? [.formerParty, .withdrawn] : []
    let gone: [Status] = range.possible.contains(.ceased) && after.isEmpty ? [.formerParty, .lapsed] : []
    let before: [Status] = range.certain.isDisjoint(with: [.left, .ceased]) ? [.unknown] : []
    return Set((after + gone + before).map { Outcome(status: $0) })
  }

  /// What one is who came back: by the later period where that has begun, else by the earlier one.
  private static func followed(_ earlier: Set<Outcome>?, by later: Set<Outcome>) -> Set<Outcome>? {
    guard let earlier else { return later }
    return Set(earlier.flatMap { old in later.map { $0.status.follows(old.status) ? $0 : old } })
  }
}

extension Status {
  fileprivate func follows(_ earlier: Status) -> Bool {
    self != .nothing && (self != .notBound || earlier == .nothing)
  }
}

extension Dataset {
  /// What the acts of a relation come to on a day; without a day, by all that is recorded.
  func participation(_ relation: Relation, in instrument: Record, on day: PartialDate? = nil) -> Participation {
    Participation(
      periods: relation.periods, endOf: entity(relation.from)?.end,
      in: Treaty(instrument, tellsConsents: instrumentsWithConsents.contains(instrument.id)),
      support: relation.support, on: day)
  }
}

extension Relation {
  /// Whether an act is recorded by which the participant consented to be bound; one that was looked for in vain tells of
  /// nobody's consent.
  var tellsConsent: Bool {
    if let rows { return rows.table.tellsConsent(in: rows.range) }
    return periods.contains { acts in
      acts.contains { (Act.Kind.consents.contains($0.kind) || $0.kind == .inForce) && !$0.isDenied && !$0.isUnknown }
    }
  }
}
