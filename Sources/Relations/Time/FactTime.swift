extension Fact {
  /// Whether every standing date of the fact lies before every standing date of another.
  func precedes(_ other: Fact) -> Bool {
    let dates = standing.compactMap(\.value.date)
    let others = other.standing.compactMap(\.value.date)
    guard !dates.isEmpty, !others.isEmpty else { return false }
    return dates.allSatisfy { date in others.allSatisfy { date.precedes($0) == .yes } }
  }

  /// The standing values in words, with "or" between rival ones and "and" between those that are each true.
  public var spoken: String {
    standing.map { $0.value.date?.prose ?? $0.value.description }.joined(separator: sort == .date ? " and " : " or ")
  }

  /// The standing values as they are written in files, with "or" between rival ones and "and" between those that are each
  /// true.
  public var literal: String {
    standing.map(\.value.description).joined(separator: sort == .date ? " and " : " or ")
  }

  /// The standing values as a cell of a table: in words for people, as they are written for programs.
  var cell: Text { Text(spoken, written: literal) }

  /// What a question about a date comes to when every standing claim is asked: rival answers make *possibly*.
  ///
  /// What is only planned is not done, and what is disputed or denied, and not preferred, is done at most *possibly*.
  public func certainty(unknown: Certainty = .possibly, _ question: (PartialDate) -> Certainty) -> Certainty {
    Certainty.agreed(
      standing.map { claim in
        let answer =
          switch claim.value {
          case .date(let date): question(date)
          case .absent: Certainty.no
          case .unknown, .text, .number, .reference: unknown
          }
        return claim.support.heeded(answer, isPreferred: preferred != nil)
      })
  }

  /// Whether nothing but its date is open: each claim is done, undisputed and undenied.
  var isPlain: Bool { standing.allSatisfy { $0.support.heeded(.yes, isPreferred: preferred != nil) == .yes } }

  /// The fact with only those of its claims that may have been made by a day; `nil` if all were made later.
  func claimed(by day: PartialDate) -> Fact? { keeping { $0.support.asOf?.begun(by: day) != .no } }

  /// The fact with some of its claims; `nil` if none is left.
  func keeping(_ keep: (Claim) -> Bool) -> Fact? {
    let kept = claims.indices.filter { keep(claims[$0]) }
    if kept.count == claims.count { return self }
    let choice = preferred.flatMap { kept.firstIndex(of: $0) }
    return kept.isEmpty
      ? nil
      : Fact(
        attribute: attribute, key: key, claims: kept.map { claims[$0] }, preferred: choice,
        because: choice == nil ? nil : because, position: position, writtenSort: writtenSort)
  }

  /// The date as the end of a period: what the standing claims agree on, or one of their dates; else unknown.
  var bound: Period.Bound {
    let values = standing.map(\.value).uniqued()
    let dates = values.compactMap(\.date)
    if dates.count > 1, dates.count == values.count { return .at(PartialDate(oneOf: dates)) }
    guard values.count == 1, let value = values.first else { return .unknown }
    switch value {
    case .date(let date): return .at(date)
    case .absent: return .open
    case .unknown, .text, .number, .reference: return .unknown
    }
  }
}

extension Support {
  /// An answer as far as its support goes: what is not done is not so, what is doubtful is at most *possibly* so.
  func heeded(_ answer: Certainty, isPreferred: Bool = false) -> Certainty {
    switch stage {
    case .planned, .draft, .abandoned: return .no
    case .unknown: return answer.and(.possibly)
    case .done:
      let isDoubtful = evidence == .disputed || !isPreferred && !against.isEmpty
      return isDoubtful ? answer.and(.possibly) : answer
    }
  }
}

extension Fact {
  /// Whether a period that begins with the fact had begun by a day.
  func begins(by day: PartialDate) -> Certainty {
    bound == .open ? .yes : certainty { Period(since: .at($0)).holds(on: day) }
  }

  /// Whether a period that ends with the fact was over by a day; without one, by all that is recorded.
  func ends(by day: PartialDate?) -> Certainty {
    certainty { end in day.map { Period(until: .at(end)).holds(on: $0).not } ?? .yes }
  }
}

extension Period {
  /// Whether what begins and ends with two facts holds on a day.
  ///
  /// Dates that are sure to mean what they say are taken together, which tells more where they are near each other.
  static func holds(since: Fact?, until: Fact?, on day: PartialDate) -> Certainty {
    if since?.isPlain ?? true, until?.isPlain ?? true {
      return Period(since: since?.bound ?? .open, until: until?.bound ?? .open).holds(on: day)
    }
    return (since?.begins(by: day) ?? .yes).and((until?.ends(by: day) ?? .no).not)
  }
}
