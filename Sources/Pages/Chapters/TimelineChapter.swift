import Relations

/// What happened when.
struct TimelineChapter: Chapter {
  let name = "timeline"
  let title = "Timeline"
  let summary = "Every date that is recorded, in order, with who says so; each rival claim has a line of its own."
  let filters: [Filter] = [.kind, .year]

  func parts(of dataset: Dataset, in language: String?) -> [ChapterPart] {
    [ChapterPart(title: "What happened when", question: TimelineQuestion(TimelineRequest(), language: language))]
  }
}
