import Relations

/// The sources that one document refers to, numbered through; each is told of once, where it is referred to first.
public struct EmbeddedNotes: Sendable {
  /// A reference to a source.
  public struct Note: Sendable, Hashable {
    /// The source.
    public let source: Answer.SourceLine
    /// Its number in the document, from 1.
    public let number: Int
    /// Whether it is the first reference to it.
    public let isFirst: Bool
  }

  /// The sources in the order of their numbers.
  private(set) var sources: [Answer.SourceLine] = []
  private var numbers: [String: Int] = [:]

  /// No sources yet.
  public init() {}

  /// A reference to a source, numbered on if it is new.
  mutating func note(_ source: Answer.SourceLine) -> Note {
    if let number = numbers[source.id] { return Note(source: source, number: number, isFirst: false) }
    sources.append(source)
    numbers[source.id] = sources.count
    return Note(source: source, number: sources.count, isFirst: true)
  }
}
