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

  /// What a question about a date comes to when every standing claim is asked: rival answers make *possibly*.
  public func certainty(_ question: (PartialDate) -> Certainty) -> Certainty {
    let answers = standing.map { claim -> Certainty in
      switch claim.value {
      case .date(let date): question(date)
      case .absent: .no
      case .unknown, .text, .number, .reference: .possibly
      }
    }
    return answers.dropFirst().allSatisfy { $0 == answers[0] } ? answers[0] : .possibly
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
