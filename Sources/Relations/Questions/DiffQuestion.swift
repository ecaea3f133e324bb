/// What differs between two days, or between two revisions?
public struct DiffQuestion: Question {
  private let earlier: Dataset?
  private let days: (first: PartialDate?, second: PartialDate?)
  private let scope: Scope
  private let language: String?

  /// Asks what came to be, ceased and changed in the part of a graph that a scope describes.
  ///
  /// - Parameters:
  ///   - earlier: The graph to compare with; `nil` for the one that is asked.
  ///   - first: The day as of which the earlier one is taken.
  ///   - second: The day as of which the one that is asked is taken.
  ///   - scope: The part; its own day does not count.
  ///   - language: The language of names.
  public init(
    from earlier: Dataset? = nil, asOf first: PartialDate? = nil, to second: PartialDate? = nil,
    within scope: Scope = Scope(), language: String? = nil
  ) {
    self.earlier = earlier
    days = (first, second)
    self.scope = scope
    self.language = language
  }

  /// What was added, removed and changed; that nothing differs is an answer too.
  public func answer(from dataset: Dataset) throws -> Answer {
    let comparison = try Comparison(
      of: earlier ?? dataset, asOf: days.first, with: dataset, asOf: days.second, within: scope)
    var telling = Differences(comparison, language: language)
    let sections = Comparison.Status.allCases.filter { $0 != .unchanged }.compactMap { telling.section($0) }
    let (from, to) = (comparison.before.moment, comparison.after.moment)
    let none = comparison.ofGraph.isEmpty ? "Nothing differs between" : "No record differs between"
    let what = sections.isEmpty ? none : "What differs between"
    var blocks: [Answer.Block] = [.paragraph("\(what) \(from) and \(to)\(sections.isEmpty ? "." : ":")")]
    blocks += sections.flatMap { $0 }
    if !comparison.ofGraph.isEmpty {
      blocks.append(.paragraph("Of graph.yaml differ: \(comparison.ofGraph.joined(separator: ", "))."))
    }
    let differences = telling
    return Answer(
      makingValue: { comparison.json(in: language) }, table: { differences.table }, blocks: blocks,
      sources: differences.sources,
      context: context(comparison), isEmpty: false)
  }

  private func context(_ comparison: Comparison) -> [JSON.Member] {
    func side(_ dataset: Dataset) -> JSON {
      .object(dataset.context.filter { ["as-of", "revision"].contains($0.name) })
    }
    let whole = comparison.after.context.filter { ["format", "graph"].contains($0.name) }
    let ofGraph = comparison.ofGraph.isEmpty ? [] : [JSON.Member("of-graph", .strings(comparison.ofGraph))]
    return whole + [.init("before", side(comparison.before)), .init("after", side(comparison.after))] + ofGraph
  }
}

extension Dataset {
  /// Which state of the graph it is: `2017`, `revision abc1234 (2026-11-01)`, `the files as they are`.
  public var moment: String {
    guard let asOf else { return revision?.brief ?? "the files as they are" }
    return asOf.prose + (revision.map { ", " + $0.recording } ?? "")
  }
}
