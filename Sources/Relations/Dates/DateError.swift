/// A text that was to be a date and is none.
public struct DateError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The text.
  public let text: String
  /// Where in the text the trouble begins, in characters from its start.
  public let offset: Int
  /// What is wrong and what to write instead: half a sentence without a full stop.
  public let reason: String

  /// What was found, what is wrong and what is expected: a sentence without a full stop.
  public var description: String { "'\(text)' is no date: \(reason)" }

  /// The shapes of a date, for a text that is like none of them.
  static let shapes =
    "write YYYY, YYYY-MM or YYYY-MM-DD, with ~ for about, ? for uncertain, X for an unknown digit, A/B for an"
    + " interval, or 'by', 'before' or 'after' a date, or 'A or B'"
}
