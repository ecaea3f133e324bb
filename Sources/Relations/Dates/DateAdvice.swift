extension DateReader {
  /// What to write instead of a text that a person reads as a date and this program does not; nil if it is no such.
  static func advice(for piece: Substring) -> String? {
    let lower = piece.lowercased()
    for (words, advice) in openings where words.contains(where: lower.hasPrefix) { return advice }
    if piece.contains(where: { "–—−".contains($0) }) {
      return "write hyphens within a date, and A/B for an interval"
    }
    if isFollowedByTime(piece) { return "a date has no time of day; write \(piece.prefix(10))" }
    if piece.contains("x") { return "an unknown digit is a capital X" }
    if hasMonthName(lower) { return "write the month as a number, as in 2009-06 or 2009-06-16" }
    let parts = piece.split { "-/.".contains($0) }
    if parts.count > 1, parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }), !isWellCut(piece, parts) {
      return "write the year first, in four digits, then month and day in two each, as in 2009-06-01"
    }
    if piece.utf8.count == 8, piece.allSatisfy(\.isASCIIDigit) { return "write hyphens, as in 2009-06-16" }
    return nil
  }

  private static let openings: [(words: [String], advice: String)] = [
    (["about ", "around ", "circa ", "ca ", "ca. ", "c. ", "~"], "write 2017~ for about 2017"),
    (["since ", "from "], "write 2017/.. for what goes on since 2017"),
    (["until ", "till ", "to "], "write ../2017 for what has been until 2017"),
    (["?"], "write 2017? for an uncertain 2017"),
    (["{"], "write several dates as several values; a choice of one is [2015,2017]"),
    (["y"], "a year has four digits, from -9999 to 9999"),
    (["xxxx"], "of a date that is not known at all, write unknown"),
  ]

  private static func isFollowedByTime(_ piece: Substring) -> Bool {
    let rest = piece.dropFirst(10)
    return rest.count > 2 && "Tt ".contains(rest[rest.startIndex]) && rest.dropFirst().first?.isASCIIDigit == true
  }

  private static func hasMonthName(_ text: String) -> Bool {
    text.split { !$0.isLetter }.contains { word in
      word.count >= 3 && Months.names.contains { $0.lowercased().hasPrefix(word) }
    }
  }

  /// Whether the parts have the widths of an ISO date, so that something else is wrong with it.
  private static func isWellCut(_ piece: Substring, _ parts: [Substring]) -> Bool {
    !piece.contains { "/.".contains($0) } && parts[0].count >= 4 && parts.dropFirst().allSatisfy { $0.count == 2 }
  }
}

extension Character {
  /// Whether it is one of 0 to 9.
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
