/// What a statement rests on: who says it, who denies it, and how sure and how far along it is.
public struct Support: Hashable, Sendable {
  /// Who says so.
  public var sources: [Citation] = []
  /// Who denies it.
  public var against: [Citation] = []
  /// A remark by the graph's editors.
  public var note: String?
  /// The words of the source.
  public var quote: String?
  /// The date at which the source said so.
  public var asOf: PartialDate?
  /// Whether a source says it in this form.
  public var evidence: Evidence = .stated
  /// Whether it has happened.
  public var stage: Stage = .done

  /// Support that rests on nothing yet.
  public init() {}

  /// Whether nobody is named, for or against.
  var isBare: Bool { sources.isEmpty && against.isEmpty }

  /// What must be said of a statement that rests on it: `inferred`, `disputed`, `denied`, `planned`…
  var marks: [String] {
    var marks: [String] = []
    if evidence != .stated { marks.append(evidence.rawValue) }
    if !against.isEmpty, evidence != .disputed { marks.append("denied") }
    if stage != .done { marks.append(stage == .unknown ? "stage unknown" : stage.rawValue) }
    return marks
  }
}

/// Whether a source states a fact in the form in which it is recorded.
public enum Evidence: String, Sendable, CaseIterable {
  /// A source says it in this form.
  case stated
  /// It follows from what sources say; the note tells how.
  case inferred
  /// Sources disagree on it.
  case disputed
}

/// How far along the thing is that a fact tells of.
public enum Stage: String, Sendable, CaseIterable {
  case done, planned, draft, abandoned, unknown
}

/// A source that is named for a statement, and where in it the statement stands.
public struct Citation: Hashable, Sendable {
  /// The id of the source.
  public let source: String
  /// Where in the source: `at`, `page` and the like, in the order of the file.
  public let details: [Detail]
  /// Where the citation is written.
  public let position: Position

  package init(source: String, details: [Detail], position: Position) {
    (self.source, self.details, self.position) = (source, details, position)
  }

  /// One detail of a citation.
  public struct Detail: Hashable, Sendable {
    /// What is told: one of `detailNames`.
    public let name: String
    /// What it is.
    public let text: String

    package init(name: String, text: String) { (self.name, self.text) = (name, text) }
  }

  /// What a citation may tell of the place in its source.
  package static let detailNames = ["at", "page", "edition", "quote", "note"]
}
