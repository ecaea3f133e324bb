/// What a statement rests on: who says it, who denies it, and how sure and how far along it is.
///
/// Most statements of a graph rest on the same few things, and all rows of a table on one: copies share what is told
/// until one of them is changed.
public struct Support: Sendable {
  private struct Told: Hashable, Sendable {
    var sources: [Citation] = []
    var against: [Citation] = []
    var note: String?
    var quote: String?
    var asOf: PartialDate?
    var evidence = Evidence.stated
    var stage = Stage.done
  }

  /// Changed only while one value alone holds it.
  private final class Box: @unchecked Sendable {
    var told: Told

    init(_ told: Told) { self.told = told }
  }

  /// What is told; `nil` where nothing is.
  private var box: Box?

  /// Support that rests on nothing yet.
  public init() {}

  private mutating func tell(_ change: (inout Told) -> Void) {
    let isShared = !isKnownUniquelyReferenced(&box)
    let own = isShared ? Box(box?.told ?? Told()) : box!  // what is held once is there
    change(&own.told)
    box = own
  }

  /// Who says so.
  public var sources: [Citation] {
    get { box?.told.sources ?? [] }
    set { tell { $0.sources = newValue } }
  }

  /// Who denies it.
  public var against: [Citation] {
    get { box?.told.against ?? [] }
    set { tell { $0.against = newValue } }
  }

  /// A remark by the graph's editors.
  public var note: String? {
    get { box?.told.note }
    set { tell { $0.note = newValue } }
  }

  /// The words of the source.
  public var quote: String? {
    get { box?.told.quote }
    set { tell { $0.quote = newValue } }
  }

  /// The date at which the source said so.
  public var asOf: PartialDate? {
    get { box?.told.asOf }
    set { tell { $0.asOf = newValue } }
  }

  /// Whether a source says it in this form.
  public var evidence: Evidence {
    get { box?.told.evidence ?? .stated }
    set { tell { $0.evidence = newValue } }
  }

  /// Whether it has happened.
  public var stage: Stage {
    get { box?.told.stage ?? .done }
    set { tell { $0.stage = newValue } }
  }

  /// Whether nobody is named, for or against.
  var isBare: Bool { box.map { $0.told.sources.isEmpty && $0.told.against.isEmpty } ?? true }

  /// What must be said of a statement that rests on it: `inferred`, `disputed`, `denied`, `planned`…
  var marks: [String] {
    var marks: [String] = []
    if evidence != .stated { marks.append(evidence.rawValue) }
    if !against.isEmpty, evidence != .disputed { marks.append("denied") }
    if stage != .done { marks.append(stage == .unknown ? "stage unknown" : stage.rawValue) }
    return marks
  }
}

extension Support: Hashable {
  /// Whether both rest on the same.
  public static func == (left: Support, right: Support) -> Bool {
    left.box === right.box || (left.box?.told ?? Told()) == (right.box?.told ?? Told())
  }

  /// Feeds what is told to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(box?.told ?? Told()) }
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
  public static let detailNames = ["at", "page", "edition", "quote", "note"]
}
