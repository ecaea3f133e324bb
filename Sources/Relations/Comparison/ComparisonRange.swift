/// Two days or two revisions as they are written for a comparison: with two dots between them.
public enum ComparisonRange {
  /// The two dates of `2017..2025`, as they are written; dates may have dots of their own.
  ///
  /// - Throws: `QuestionError` where there are not two; `DateError` for what is no date.
  public static func dates(_ text: String) throws -> (first: String, second: String) {
    let splits = splits(of: text)
    guard let first = splits.first, !first.0.isEmpty, !first.1.isEmpty else {
      throw QuestionError("two dates are written as in 2017..2025, not '\(text)'")
    }
    let readable = splits.first { (try? PartialDate(parsing: $0.0)) != nil && (try? PartialDate(parsing: $0.1)) != nil }
    let (one, other) = readable ?? first
    let (earlier, later) = (try PartialDate(parsing: one), try PartialDate(parsing: other))
    if later.precedes(earlier) == .yes {
      throw QuestionError("'\(other)' comes before '\(one)'; write the earlier first")
    }
    return (one, other)
  }

  /// The two revisions of `v1..v2`; the second is `nil` where nothing stands behind the dots: the files as they are.
  ///
  /// - Throws: `QuestionError` where the first is missing.
  public static func revisions(_ text: String) throws(QuestionError) -> (first: String, second: String?) {
    guard let (first, second) = splits(of: text).first, !first.isEmpty, !second.hasPrefix(".") else {
      throw QuestionError(
        "two revisions are written as in v1..v2, and v1.. compares v1 with the files as they are; not '\(text)'")
    }
    return (first, second.isEmpty ? nil : second)
  }

  /// What stands before and after each two dots.
  private static func splits(of text: String) -> [(String, String)] {
    let characters = Array(text)
    return characters.indices.dropLast().filter { characters[$0] == "." && characters[$0 + 1] == "." }.map {
      (String(characters[..<$0]), String(characters[($0 + 2)...]))
    }
  }
}
