/// Something that can be asked of a graph; verbs, documents, pages and other programs ask the same ones.
public protocol Question: Sendable {
  /// The answer, whole, with the sources of every statement in it.
  func answer(from dataset: Dataset) throws -> Answer
}

/// A question that makes no sense as it was asked.
public struct QuestionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong with it.
  public let description: String

  /// What is wrong, as a sentence.
  public init(_ description: String) { self.description = description }
}
