import Relations

extension Embedding {
  /// One thing to say about a document, at the place where it is to be mended.
  public struct Finding: Hashable, Sendable, CustomStringConvertible {
    /// How grave it is.
    public let severity: Diagnostic.Severity
    /// The stable word by which it can be looked up.
    public let code: String
    /// A line and a column, or a paragraph; the file alone where all of it is meant.
    public let place: String
    /// What was found, and what was expected: one sentence without a full stop.
    public let message: String

    init(_ severity: Diagnostic.Severity, _ code: String, at place: String, _ message: String) {
      self.severity = severity
      self.code = code
      self.place = place
      self.message = message
    }

    init(_ finding: Diagnostic) {
      self.init(finding.severity, finding.code, at: finding.position.description, finding.message)
    }

    /// The finding as compilers print theirs: `place: error: message  [code]`.
    public var description: String { "\(place): \(severity.rawValue): \(message)  [\(code)]" }
  }
}

extension Sequence<Embedding.Finding> {
  /// Whether any of them is an error, so that nothing is changed.
  public var haveErrors: Bool { contains { $0.severity == .error } }
}
