/// Numbers sources in the order in which an answer first names them; a source and its copies have one number.
public struct Footnotes: Sendable {
  /// The ids of the sources under each number, the first having the number 1: the one named first, then copies.
  public private(set) var witnesses: [[String]] = []
  private var numbers: [String: Int] = [:]
  /// What the copies repeat, by their ids.
  private let copied: [String: String]

  /// No sources yet, of a graph that says which ones repeat one another.
  public init(of dataset: Dataset) { copied = dataset.witnessesOfCopies }

  /// References to sources, numbered on if they are new.
  public mutating func cite(_ sources: some Sequence<String>) -> Text {
    .sources(sources.map { number(of: $0) }.uniqued())
  }

  /// The number of a source, numbered on if it and what it repeats are new.
  public mutating func number(of source: String) -> Int {
    let witness = copied[source] ?? source
    if let number = numbers[witness] {
      if !witnesses[number - 1].contains(source) { witnesses[number - 1].append(source) }
      return number
    }
    witnesses.append([source])
    numbers[witness] = witnesses.count
    return witnesses.count
  }
}
