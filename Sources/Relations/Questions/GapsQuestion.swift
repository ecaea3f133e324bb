/// What is unknown, and how much?
public struct GapsQuestion: Question {
  private let id: String?
  private let missing: String?
  private let language: String?

  /// How many gaps of one sort people read before they are told to ask for that sort alone.
  private static let shown = 100

  /// Asks of everything, or of what concerns one record or relation; for all that may be missing, or for one thing.
  ///
  /// - Throws: `UnknownName` if nothing that may be missing is called so.
  public init(of id: String? = nil, missing: String? = nil, language: String? = nil) throws(UnknownName) {
    self.id = id
    self.missing = missing
    self.language = language
    if let missing, !gapRules.contains(where: { $0.missing == missing }) {
      throw UnknownName(missing, what: "thing that may be missing", among: gapRules.map(\.missing))
    }
  }

  /// The gaps: of each sort together, within it in graph order; the context says among how many they are.
  public func answer(from dataset: Dataset) throws -> Answer {
    let subject = try id.map { try dataset.subject(called: $0) }
    let sought = gapRules.filter { missing == nil || $0.missing == missing }.map { rule in
      let (among, gaps) = rule.gaps(in: dataset, of: subject)
      return Sought(rule: rule, among: among, gaps: gaps)
    }
    let totals = sought.map { part -> JSON.Member in
      .init(part.rule.missing, ["missing": .integer(part.gaps.count), "of": .integer(part.among)])
    }
    // Of one thing it is not asked what part of everything lacks something.
    let context: [JSON.Member] = subject == nil ? [.init("totals", .object(totals))] : []
    let gaps = sought.flatMap(\.gaps)
    return Answer(
      makingValue: { json(gaps, in: dataset) }, table: { table(of: gaps, in: dataset) },
      blocks: blocks(sought, isWhole: subject == nil, in: dataset), context: dataset.context + context,
      isEmpty: gaps.isEmpty)
  }

  private func table(of gaps: [Gap], in dataset: Dataset) -> Table {
    let rows = gaps.map { [.code($0.id), Text($0.missing), Text($0.detail), Text(name(of: $0, in: dataset))] }
    return Table(columns: ["id", "missing", "detail", "name"].map { .init($0) }, rows: rows)
  }

  private func json(_ gaps: [Gap], in dataset: Dataset) -> JSON {
    let relations = Dictionary(dataset.relations.map { ($0.id, $0) }) { first, _ in first }
    return .array(
      gaps.map { gap -> JSON in
        let sources = dataset.record(gap.id).map(dataset.sources) ?? relations[gap.id].map(dataset.sources) ?? []
        return [
          "id": .string(gap.id), "missing": .string(gap.missing), "detail": .string(gap.detail),
          "sources": .strings(sources),
        ]
      })
  }

  /// What was sought, and what was found to lack it.
  private struct Sought {
    let rule: GapRule
    let among: Int
    let gaps: [Gap]
  }

  private func blocks(_ sought: [Sought], isWhole: Bool, in dataset: Dataset) -> [Answer.Block] {
    let found = sought.filter { !$0.gaps.isEmpty }
    guard !found.isEmpty else { return [.paragraph("Nothing that is sought is missing.")] }
    return found.flatMap { part -> [Answer.Block] in
      let shown = missing == nil ? part.gaps.prefix(GapsQuestion.shown) : part.gaps[...]
      let rest = part.gaps.count - shown.count
      var items = shown.map { gap -> Answer.Item in
        let detail = gap.detail.isEmpty ? Text([]) : " — " + Text(gap.detail)
        let name = name(of: gap, in: dataset)
        return Answer.Item(.code(gap.id) + (name.isEmpty ? Text([]) : Text(" " + name)) + detail)
      }
      if rest > 0 {
        items.append(Answer.Item(.muted("and \(rest) more; stemma gaps --missing \(part.rule.missing) lists all")))
      }
      let total = isWhole ? "\(part.gaps.count) of \(part.among)" : String(part.gaps.count)
      return [.heading("\(part.rule.summary) (\(part.rule.missing), \(total))"), .list(items)]
    }
  }

  /// The name of a record; of a relation the id says all.
  private func name(of gap: Gap, in dataset: Dataset) -> String { dataset.record(gap.id)?.label(in: language) ?? "" }
}
