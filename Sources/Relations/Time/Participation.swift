/// What a state or body is to an instrument on a day, as far as its recorded acts can tell.
///
/// It is computed in every world that dates and sources allow: what is so in all of them is certain. This is Kleene's
/// logic (1938) where the things asked about do not hang together, and sharper where they do.
public struct Participation: Hashable, Sendable {
  /// What it is in some of the worlds: a bit for each status, of one who signed too and of one who did not, so that the
  /// worlds of a hundred thousand participants are gone through without taking memory.
  private struct Outcomes: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

    init(rawValue: UInt32) { self.rawValue = rawValue }

    init(_ status: Status, signed: Bool = false) { rawValue = 1 << (2 * UInt32(status.place) + (signed ? 1 : 0)) }

    /// One status, whether it signed or not.
    static func either(_ status: Status) -> Outcomes { [Outcomes(status), Outcomes(status, signed: true)] }

    static func either(where isMeant: (Status) -> Bool) -> Outcomes {
      Outcomes(Status.allCases.filter(isMeant).map { either($0) })
    }

    /// Those in which one is something, by the place of the status: who signed and stands is a signatory too.
    static let telling: [Outcomes] = Status.allCases.map { status in
      let implying = either { $0.implied.contains(status) }
      let standing: [Status] = [.suspended, .party, .contractingState, .provisional]
      return status == .signatory
        ? implying.union(Outcomes(standing.map { Outcomes($0, signed: true) })) : implying
    }
    static let takingPart = either(where: \.takesPart)

    /// The same one by one.
    var each: [Outcomes] {
      (0..<32).compactMap { rawValue >> $0 & 1 == 1 ? Outcomes(rawValue: 1 << $0) : nil }
    }

    /// The status of a single one.
    var status: Status { Status.allCases[rawValue.trailingZeroBitCount / 2] }
  }

  private let outcomes: Outcomes

  /// The participation of one who did some acts, in one period or several, of whom the graph says so with some support,
  /// and who may be no more.
  init(
    periods: [[any DatedAct]], endOf end: Fact? = nil, in treaty: Treaty, support: Support, on day: PartialDate?
  ) {
    switch support.stage {
    case .planned, .draft:
      outcomes = Outcomes(.planned)
    case .abandoned:
      outcomes = Outcomes(.abandoned)
    case .done, .unknown:
      let told = (periods.isEmpty ? [[]] : periods).map { acts in
        Participation.outcomes(from: treaty.range(of: acts, endOf: end, on: day), of: acts)
      }
      let all = told.reduce(nil, Participation.followed) ?? []
      let isDoubtful = support.stage == .unknown || support.evidence == .disputed || !support.against.isEmpty
      outcomes = isDoubtful ? all.union(Outcomes(.nothing)) : all
    }
  }

  /// One that is just this.
  init(_ status: Status) { outcomes = Outcomes(status) }

  /// How surely it is something; a party is also a contracting State, and a signatory if it signed.
  public func certainty(of status: Status) -> Certainty {
    let telling = Outcomes.telling[status.place]
    return Certainty(must: outcomes.isSubset(of: telling), can: !outcomes.isDisjoint(with: telling))
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
    let isTold = !outcomes.isSubset(of: .either(.unknown))
    return Certainty(
      must: isTold && outcomes.isSubset(of: Outcomes.takingPart),
      can: !outcomes.isDisjoint(with: Outcomes.takingPart))
  }

  private func leaves(_ status: Status) -> Bool { !outcomes.isDisjoint(with: .either(status)) }
}

extension Participation {
  /// What one is by the acts of one period.
  private static func outcomes(from range: SituationRange, of acts: [any DatedAct]) -> Outcomes {
    guard acts.allSatisfy({ $0.kind.isDeparture || $0.kind == .suspended }) else {
      return Outcomes(range.worlds.map { Outcomes($0.status, signed: $0.contains(.signed)) })
    }
    // Who left was there before, and nothing tells as what.
    let after: Outcomes = range.possible.contains(.left) ? [Outcomes(.formerParty), Outcomes(.withdrawn)] : []
    let gone: Outcomes =
      range.possible.contains(.ceased) && after.isEmpty ? [Outcomes(.formerParty), Outcomes(.lapsed)] : []
    let before: Outcomes = range.certain.isDisjoint(with: [.left, .ceased]) ? Outcomes(.unknown) : []
    return [after, gone, before]
  }

  /// What one is who came back: by the later period where that has begun, else by the earlier one.
  private static func followed(_ earlier: Outcomes?, by later: Outcomes) -> Outcomes? {
    guard let earlier else { return later }
    return Outcomes(
      earlier.each.flatMap { old in later.each.map { $0.status.follows(old.status) ? $0 : old } })
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
      periods: relation.datedPeriods, endOf: entity(relation.from)?.end,
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
      acts.contains { ($0.kind.isConsent || $0.kind == .inForce) && !$0.isDenied && !$0.isUnknown }
    }
  }
}
