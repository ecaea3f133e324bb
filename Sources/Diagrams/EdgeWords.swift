/// What stands at the edges of a picture, beside the word marks of what is doubtful.
///
/// Numbers mean sources only. Wherever they leave the edges they stand under the picture, behind the sentences that
/// the edges say, so that who says so survives print.
enum EdgeWords: String, CaseIterable {
  /// Nothing; the relations stand under the picture as sentences.
  case none
  /// The numbers of the sources.
  case number
  /// The verb, and the numbers of the sources.
  case word

  /// What stands at the edges of a picture with so many where its view does not say: verbs, as long as there is room.
  static func usual(for count: Int) -> EdgeWords { count > Sketch.spacedLabelLimit ? .number : .word }

  /// The label of an edge of these parts.
  func label(verb: String, marks: [String], cited: String) -> String {
    let words = ((self == .word ? [verb] : []) + marks).joined(separator: ", ")
    return [words, self == .none ? "" : cited].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
