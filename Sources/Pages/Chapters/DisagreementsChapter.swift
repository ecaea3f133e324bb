import Relations

/// What sources disagree on.
struct DisagreementsChapter: Chapter {
  let name = "disagreements"
  let title = "Disagreements"
  let summary = "What sources say in several ways: who says which, and whether it is a true disagreement."

  func parts(of dataset: Dataset, in language: String?) -> [ChapterPart] {
    [ChapterPart(title: "Told in several ways", question: DisagreementsQuestion(language: language))]
  }
}
