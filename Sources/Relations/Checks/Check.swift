/// Something that a graph is held to, beyond how its files are written.
public protocol Check: Sendable {
  /// The stable word by which findings can be looked up.
  var code: String { get }
  /// How grave its findings are.
  var severity: Diagnostic.Severity { get }
  /// What it finds, and what to do about it, in a sentence or two.
  var summary: String { get }
  /// What it finds, in any order.
  func findings(in catalogue: Catalogue) -> [Diagnostic]
}

extension Check {
  /// A finding of this check; a note where the graph already calls everything concerned disputed.
  func finding(at position: Position, _ message: String, isKnown: Bool = false) -> Diagnostic {
    Diagnostic(isKnown ? .note : severity, code, at: position, message)
  }
}

/// Every check that a graph is held to, in the order in which they are described.
public let checks: [any Check] = [
  RepeatedID(), BadID(), MissingName(), UnknownEntity(), UnknownSource(), UnknownReference(), WrongEnd(),
  MissingSource(), SelfRelation(), RepeatedRelation(), RepeatedClaim(), RepeatedSource(), CircularDescent(),
  DatesOutOfOrder(), ImpossibleActs(), UndatedValue(), ImpossibleMembership(), ImpossibleCount(), EarlyParticipation(),
  EarlyAttendance(), UnusedSource(),
]

/// The codes of what is found while files are read, before any check can run.
public let readingCodes: [(code: String, severity: Diagnostic.Severity, summary: String)] = [
  ("no-graph", .error, "The folder holds no graph.yaml. 'stemma init' writes a small working graph."),
  ("unreadable", .error, "A file or folder cannot be read; the message says why."),
  ("format-version", .error, "graph.yaml must say 'stemma: 1'; a newer format needs a newer program."),
  ("encoding", .error, "A file is not UTF-8 text, or holds a control character."),
  ("yaml-syntax", .error, "The text is no YAML: a tab in the indentation, an open bracket or quote, a stray colon."),
  (
    "yaml-feature", .error,
    "YAML that graphs do not use: anchors, aliases, tags, merge keys, several documents in a file."
  ),
  ("repeated-key", .error, "A key stands twice in one mapping; both places are shown."),
  ("repeated-name", .error, "A kind of relation has the name of an attribute or of another kind."),
  (
    "empty-value", .error,
    "A key with nothing behind it, which is how an unquoted colon or comma in a text shows itself."
  ),
  (
    "lost-text", .error,
    "An unquoted text that holds a hash behind a space: YAML takes the rest of the line for a comment."
  ),
  (
    "unknown-key", .error,
    "A key that the record, value or file does not have. 'stemma schema graph' lists those it has."
  ),
  ("bad-value", .error, "A value of the wrong type or shape; the message says what is expected."),
  ("bad-date", .error, "A date that is none. 'stemma schema dates' lists the forms."),
  (
    "csv-syntax", .error,
    "A row of a table whose quotes do not pair, or a table without a first row. Cells that hold commas, quotes or line "
      + "breaks stand in quotes, and quotes in them are doubled."
  ),
  ("ragged-row", .error, "A row of a table has more or fewer cells than its first row names columns."),
  ("unused-column", .note, "A column of a table to which 'tables' gives no meaning; what it tells is not read."),
]
