import Relations
import Synchronization

/// Takes an answer where it would be written, for a verb that asks questions in the words of others.
final class Taker: Sendable {
  /// Who takes the answer of the verb that runs, if anyone does.
  @TaskLocal static var current: Taker?

  private let answer = Mutex<Answer?>(nil)

  /// What was taken.
  var taken: Answer? { answer.withLock { $0 } }

  /// Takes an answer.
  func take(_ answer: Answer) { self.answer.withLock { $0 = answer } }
}
