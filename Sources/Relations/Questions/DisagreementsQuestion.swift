/// What do sources disagree on, who says which, and is it a true disagreement?
public struct DisagreementsQuestion: Question {
  private let id: String?
  private let sort: DisputeSort?
  private let language: String?

  /// Asks of everything, or of what concerns one record or relation; of all sorts, or of one.
  public init(of id: String? = nil, sort: DisputeSort? = nil, language: String? = nil) {
    self.id = id
    self.sort = sort
    self.language = language
  }

  /// The disagreements: of each sort together, within it in graph order, records first.
  public func answer(from dataset: Dataset) throws -> Answer {
    let subject = try id.map { try dataset.subject(called: $0) }
    let concerned = subject.map { dataset.disagreements(concerning: $0) } ?? dataset.disagreements
    let asked = concerned.filter { sort == nil || $0.sort == sort }
    let ordered = DisputeSort.allCases.flatMap { sort in asked.filter { $0.sort == sort } }
    var footnotes = Footnotes(of: dataset)
    let parts = DisputeSort.allCases.map { sort in (sort, ordered.filter { $0.sort == sort }) }
    let blocks = parts.filter { !$0.1.isEmpty }.flatMap { sort, found -> [Answer.Block] in
      let items = found.map { item(for: $0, in: dataset, numbering: &footnotes) }
      return [.heading("\(sort.summary) (\(sort.rawValue), \(found.count))"), .list(items)]
    }
    let counts = parts.map { JSON.Member($0.0.rawValue, .integer($0.1.count)) }
    return Answer(
      makingValue: { .array(ordered.map { json($0, in: dataset) }) }, table: { table(of: ordered) },
      blocks: ordered.isEmpty ? [.paragraph(nothing(subject, in: dataset))] : blocks,
      sources: dataset.lines(of: footnotes), context: dataset.context + [.init("sorts", .object(counts))],
      isEmpty: ordered.isEmpty)
  }

  private func nothing(_ subject: String?, in dataset: Dataset) -> Text {
    let what = subject.map { " of \(dataset.record($0)?.label(in: language) ?? $0)" } ?? ""
    return Text("Nothing\(what) is recorded in several ways\(sort.map { " of the sort '\($0.rawValue)'" } ?? "").")
  }

  private func item(
    for disagreement: Disagreement, in dataset: Dataset, numbering footnotes: inout Footnotes
  ) -> Answer.Item {
    let name = dataset.record(disagreement.subject)?.label(in: language)
    let attribute = disagreement.attribute == "says" ? [] : [Text(disagreement.attribute)]
    let what = [Text.code(disagreement.subject)] + attribute
    var items = disagreement.sides.enumerated().map { index, side in
      let isPreferred = disagreement.preferred == index
      return Answer.Item(footnotes.line(of: side.value, side.support, preferred: isPreferred))
    }
    if let because = disagreement.because { items.append(Answer.Item(.muted("Editors: " + because))) }
    return Answer.Item((name.map { [.strong($0)] + what } ?? what).joined(separator: " "), items: items)
  }

  private func json(_ disagreement: Disagreement, in dataset: Dataset) -> JSON {
    let sides = disagreement.sides.enumerated().map { index, side -> JSON in
      let isPreferred = disagreement.preferred == index
      return .object(
        dataset.members(of: side.value, side.support, preferred: isPreferred)
          + [.init("because", isPreferred ? .optional(disagreement.because) : .null)])
    }
    let cited = disagreement.sides.flatMap { $0.support.sources + $0.support.against }.map(\.source).uniqued()
    var members: [JSON.Member] = [
      .init("subject", .string(disagreement.subject)), .init("attribute", .string(disagreement.attribute)),
      .init("sort", .string(disagreement.sort.rawValue)), .init("claims", .array(sides)),
      .init("about", .strings(disagreement.about)),
    ]
    if disagreement.preferred == nil { members.append(.init("because", .optional(disagreement.because))) }
    return .object(members + [.init("sources", .strings(cited))])
  }

  private func table(of disagreements: [Disagreement]) -> Table {
    let rows = disagreements.flatMap { disagreement in
      disagreement.sides.enumerated().map { index, side -> [Text] in
        [
          .code(disagreement.subject), Text(disagreement.attribute), Text(disagreement.sort.rawValue),
          Text(side.value.description), Text(disagreement.preferred == index ? "yes" : ""),
          Text(side.support.sources.map(\.source).joined(separator: " ")),
          Text(side.support.against.map(\.source).joined(separator: " ")),
          Text(side.support.asOf?.description ?? ""),
        ]
      }
    }
    let columns = ["subject", "attribute", "sort", "value", "preferred", "sources", "against", "as-of"]
    return Table(columns: columns.map { .init($0) }, rows: rows)
  }
}

extension Dataset {
  /// The present id of a record, or the id of a relation; an error with what was probably meant where there is none.
  func subject(called id: String) throws(UnknownName) -> String {
    if let record = record(id) { return record.id }
    if let relation = relations.first(where: { $0.id == id }) { return relation.id }
    throw unknown(id, what: "record or relation", found: nil, among: records.map(\.id) + relations.map(\.id))
  }
}
