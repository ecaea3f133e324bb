import Relations

/// What is not known.
struct GapsChapter: Chapter {
  let name = "gaps"
  let title = "Gaps"
  let summary = "What is not recorded, or was looked for and not found, and of how much. Silence is not a no."

  func parts(of dataset: Dataset, in language: String?) throws -> [ChapterPart] {
    try gapRules.map { rule in
      ChapterPart(
        title: rule.summary, question: try GapsQuestion(missing: rule.missing, language: language), takesHeading: true,
        name: rule.missing)
    }
  }
}
