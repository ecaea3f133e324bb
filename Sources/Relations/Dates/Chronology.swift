extension PartialDate: Comparable {
  /// Whether it stands before another in a chronology: a total order, for sorting and not for reasoning.
  ///
  /// Dates stand at the first day on which they may have begun. A date with no such day stands at the last one (`by
  /// 2022` at the end of 2022), and what has always been stands first. On one day the vaguer date comes first, as
  /// `2009` does before `2009-01` and that before `2009-01-01`, then the stretch that ends earlier, then the text.
  public static func < (left: PartialDate, right: PartialDate) -> Bool {
    let (a, b) = (left.place, right.place)
    if a != b { return a < b }
    let (first, second) = (left.starts, right.starts)
    if first.lowerBound != second.lowerBound { return first.lowerBound < second.lowerBound }
    if first.upperBound != second.upperBound { return first.upperBound > second.upperBound }
    if left.ends.upperBound != right.ends.upperBound { return left.ends.upperBound < right.ends.upperBound }
    return left.description < right.description
  }

  /// Where it stands.
  private var place: Limit { starts.lowerBound == .early || isOfUnknownStart ? starts.upperBound : starts.lowerBound }

  /// Whether nothing bounds its start from below, and yet it may have had one.
  private var isOfUnknownStart: Bool { starts.lowerBound == .always && starts.upperBound != .always }
}
