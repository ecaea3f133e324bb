/// What it means that a fact has several claims, or that records tell of it in several ways.
public enum DisputeSort: String, Sendable, CaseIterable {
  /// Sources contradict one another.
  case disagreement
  /// Each is true, for a time or an act of its own.
  case date
  /// The same in other words, such as two translations.
  case wording
  /// One is true, the others are mistakes in writing.
  case slip

  /// What the sort means, in words for people.
  public var summary: String {
    switch self {
    case .disagreement: "Sources contradict one another"
    case .date: "Each may be true, for its own day"
    case .wording: "The same in other words"
    case .slip: "A slip of the pen"
    }
  }
}

extension Fact {
  /// What it means that the fact has several claims; `nil` where it has one that nobody denies.
  ///
  /// The word of the editors counts. Without it, a denial is a disagreement; claims as of different days are true for
  /// their days; dates that differ from a preferred one in a single digit, with a reason beside it, are slips; names,
  /// types and descriptions are wordings; all else is a disagreement.
  public var sort: DisputeSort? {
    let isDenied = claims.contains { !$0.support.against.isEmpty }
    guard claims.count > 1 || isDenied else { return nil }
    if let writtenSort { return writtenSort }
    if isDenied { return .disagreement }
    if areSnapshots { return .date }
    if areSlips { return .slip }
    return Attribute.wordings.contains(attribute) ? .wording : .disagreement
  }

  /// Whether each claim is made as of a day of its own.
  private var areSnapshots: Bool {
    let days = claims.compactMap(\.support.asOf)
    return days.count == claims.count && Set(days).count == days.count
  }

  /// Whether one date is preferred for a reason, and all others differ from it in one digit.
  private var areSlips: Bool {
    guard let preferred, because != nil, let right = claims[preferred].value.date?.description else { return false }
    return claims.indices.allSatisfy { index in
      guard index != preferred else { return true }
      let wrong = claims[index].value.date?.description ?? ""
      guard wrong.utf8.count == right.utf8.count else { return false }
      let different = zip(wrong.utf8, right.utf8).filter { $0 != $1 }
      let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
      return different.count == 1 && different.allSatisfy { digits.contains($0.0) && digits.contains($0.1) }
    }
  }
}
