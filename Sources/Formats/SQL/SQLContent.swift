import Relations

/// The graph that a database is filled from, with what its tables share.
final class SQLContent {
  /// The graph, or the part of it that is asked about.
  let dataset: Dataset
  /// The same part with those who had left by its day, of whom it is asked what they were.
  let belonging: Dataset
  /// The language of names.
  let language: String?
  private var dates: [PartialDate: [SQLValue]] = [:]

  /// The content of a part of a graph.
  init(_ dataset: Dataset, belonging: Dataset? = nil, language: String? = nil) {
    self.dataset = dataset
    self.belonging = belonging ?? dataset
    self.language = language
  }

  /// The three cells of a date; each is written once, for most stand in many rows.
  func cells(of date: PartialDate?) -> [SQLValue] {
    guard let date else { return [.null, .null, .null] }
    if let known = dates[date] { return known }
    let cells = [
      SQLValue.text(date.description), SQLValue(date.earliestStart?.description), SQLValue(date.latestEnd?.description),
    ]
    dates[date] = cells
    return cells
  }

  /// The three cells of a fact that tells a date: what stands, and the days between which all of it lies.
  func cells(of fact: Fact?) -> [SQLValue] {
    guard let standing = fact?.standing else { return [.null, .null, .null] }
    if standing.count == 1, let date = standing[0].value.date { return cells(of: date) }
    let text = standing.map(\.value.description).joined(separator: " or ")
    let days = standing.compactMap(\.value.date)
    let (starts, ends) = (days.compactMap(\.earliestStart), days.compactMap(\.latestEnd))
    let first = starts.count == standing.count ? starts.min() : nil
    let last = ends.count == standing.count ? ends.max() : nil
    return [.text(text), SQLValue(first?.description), SQLValue(last?.description)]
  }

  /// The cells of what a statement rests on beside its sources.
  func cells(of support: Support) -> [SQLValue] {
    [
      .text(support.evidence.rawValue), .text(support.stage.rawValue), SQLValue(support.asOf?.description),
      SQLValue(support.note), SQLValue(support.quote),
    ]
  }

  /// The cells that tell how sure a relation is, and who says so.
  func standing(of relation: Relation, in graph: Dataset) -> [SQLValue] {
    [
      .text(relation.support.evidence.rawValue), .text(relation.support.stage.rawValue),
      cell(of: graph.sources(of: relation)),
    ]
  }

  /// The ids of sources in one cell.
  func cell(of sources: [String]) -> SQLValue { sources.isEmpty ? .null : .text(sources.joined(separator: " ")) }

  /// How surely something is so as of the day to which the graph is cut; nothing where it is cut to none.
  func cell(of certainty: @autoclosure () -> Certainty) -> SQLValue {
    dataset.asOf == nil ? .null : .text(certainty().rawValue)
  }

  /// The name of a record.
  func name(_ id: String) -> SQLValue { SQLValue(dataset.record(id)?.name(in: language)) }
}
