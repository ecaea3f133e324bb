/// Which records have a name that holds all these words?
public struct FindQuestion: Question {
  private let words: [String]
  private let language: String?

  /// Asks for records in whose names each of the words occurs, in any order and any case.
  public init(words: [String], language: String? = nil) {
    self.words = words.flatMap { $0.split(whereSeparator: \.isWhitespace) }.map { FindQuestion.folded(String($0)) }
    self.language = language
  }

  /// The records: those that a name names whole first, then in graph order.
  ///
  /// - Complexity: O(N) in the length of all names.
  public func answer(from dataset: Dataset) -> Answer {
    let phrase = words.joined(separator: " ")
    let found = dataset.records.compactMap { record -> (record: Record, isWhole: Bool)? in
      let names = record.names.map(FindQuestion.folded)
      let isFound = names.contains { name in words.allSatisfy { name.contains($0) } }
      guard isFound, !words.isEmpty else { return nil }
      return (record, names.contains(phrase))
    }
    let ordered = found.filter(\.isWhole) + found.filter { !$0.isWhole }
    return dataset.answer(listing: ordered.map(\.record), in: language)
  }

  private static func folded(_ text: String) -> String { text.lowercased() }
}
