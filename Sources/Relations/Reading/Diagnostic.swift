/// One thing to say about a graph's files, at the place where it is to be mended.
public struct Diagnostic: Hashable, Sendable, CustomStringConvertible {
  /// How grave a finding is.
  public enum Severity: String, Sendable, Comparable, CaseIterable {
    /// Worth knowing; `check` still exits with 0.
    case note
    /// Probably wrong; there is a dataset, and `check` exits with 1.
    case warning
    /// Certainly wrong; there is no dataset.
    case error

    /// Whether the left is less grave.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int { self == .note ? 0 : self == .warning ? 1 : 2 }
  }

  /// How grave it is.
  public let severity: Severity
  /// The stable word by which it can be looked up, such as `unknown-entity`.
  public let code: String
  /// Where it is to be mended.
  public let position: Position
  /// What was found, and what was expected: one sentence without a full stop.
  public let message: String
  /// Whether a row of a table was left out because of it, which the graph accepts in writing.
  public let skipsRow: Bool

  /// A finding at a place.
  public init(
    _ severity: Severity, _ code: String, at position: Position, _ message: String, skipsRow: Bool = false
  ) {
    self.severity = severity
    self.code = code
    self.position = position
    self.message = message
    self.skipsRow = skipsRow
  }

  /// The finding as compilers print it: `file:line:column: error: message  [code]`.
  public var description: String { "\(position): \(severity.rawValue): \(message)  [\(code)]" }
}

extension Diagnostic: Comparable {
  /// Whether one finding comes before another: by place, then by code and message.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    left.position == right.position
      ? (left.code, left.message) < (right.code, right.message)
      : left.position < right.position
  }
}

extension Sequence<Diagnostic> {
  /// Whether any of them is an error, so that there can be no dataset.
  public var haveErrors: Bool { contains { $0.severity == .error } }
}

extension Collection<Diagnostic> {
  /// How many rows of tables were left out, and why, in one line however many they are; `nil` if none was.
  public var skippedRows: String? {
    let skipped = filter(\.skipsRow)
    guard !skipped.isEmpty else { return nil }
    let counts = Dictionary(grouping: skipped, by: \.code).mapValues(\.count).sorted { $0.key < $1.key }
    let reasons = counts.map { "\($0.value) [\($0.key)]" }.joined(separator: ", ")
    let rows = skipped.count == 1 ? "1 row of a table is skipped" : "\(skipped.count) rows of tables are skipped"
    return "\(rows): \(reasons); 'stemma check' shows them"
  }
}
