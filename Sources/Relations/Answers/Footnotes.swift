/// Numbers sources in the order in which an answer first names them.
public struct Footnotes: Sendable {
  /// The ids of the sources, the first having the number 1.
  public private(set) var ids: [String] = []
  private var numbers: [String: Int] = [:]

  /// No sources yet.
  public init() {}

  /// References to sources, numbered on if they are new.
  public mutating func cite(_ sources: some Sequence<String>) -> Text {
    .sources(sources.map { number(of: $0) }.uniqued())
  }

  /// The number of a source, numbered on if it is new.
  public mutating func number(of source: String) -> Int {
    if let number = numbers[source] { return number }
    ids.append(source)
    numbers[source] = ids.count
    return ids.count
  }
}
