import Relations

/// What is central in the records.
struct RankingsChapter: Chapter {
  let name = "rankings"
  let title = "Rankings"
  let summary = "What is central in these records, by several measures. They tell of the records, not of the world."

  /// The measures that a page can be read with, and what each means to somebody who has not heard of it.
  private static let measures = [
    ("betweenness", "Between others: on how many of the shortest ways between two others it lies"),
    ("degree", "Most related: with how many others it stands in a relation"),
    ("closeness", "Nearest to all: how few steps lead to the others"),
    ("pagerank", "Most pointed to: what the much-named name in turn"),
  ]
  /// The most relations for which measures of shortest ways are taken when a site is written.
  private static let manageable = 20_000

  func isNeeded(by dataset: Dataset) -> Bool { !dataset.relations.isEmpty }

  func parts(of dataset: Dataset, in language: String?) -> [ChapterPart] {
    let isLarge = dataset.relations.count > RankingsChapter.manageable
    return RankingsChapter.measures.filter { !isLarge || ["degree", "pagerank"].contains($0.0) }.map { name, title in
      ChapterPart(title: title, question: RankQuestion(by: name, language: language), hasBars: true)
    }
  }
}
