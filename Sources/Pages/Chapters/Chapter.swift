import Relations

/// A page that answers one question about the whole graph.
protocol Chapter: Sendable {
  /// The name of its file, without an ending.
  var name: String { get }
  /// What it is called.
  var title: String { get }
  /// What it tells, in a sentence.
  var summary: String { get }
  /// What can be filtered on it, beside words.
  var filters: [Filter] { get }
  /// Whether the graph has anything for it.
  func isNeeded(by dataset: Dataset) -> Bool
  /// Its parts, each with the question that it answers.
  func parts(of dataset: Dataset, in language: String?) throws -> [ChapterPart]
}

/// What a script can filter the rows of a page by.
enum Filter: String {
  case kind, type, year
}

/// A part of a chapter.
struct ChapterPart: Sendable {
  /// What stands above it.
  let title: String
  /// What it answers.
  let question: any Question
  /// Whether its scores are shown as bars too.
  var hasBars = false
  /// What must be said of it first: what is left out, and where it is.
  var remark: String?
  /// Whether the heading with which the answer begins is its title.
  var takesHeading = false

  /// The word that names it in addresses.
  var id: String { HTML.word(name ?? title) }
  /// What it is called in addresses, where not by its title.
  var name: String?
}

extension Chapter {
  var filters: [Filter] { [] }
  func isNeeded(by dataset: Dataset) -> Bool { true }
}

/// Every chapter, in the order of the menu.
let chapters: [any Chapter] = [
  TimelineChapter(), MatrixChapter(), DisagreementsChapter(), GapsChapter(), RankingsChapter(),
]
