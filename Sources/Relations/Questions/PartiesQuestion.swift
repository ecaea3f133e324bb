/// Who takes part in an instrument, and as what?
public struct PartiesQuestion: Question {
  private let id: String
  private let day: PartialDate?
  private let choice: Choice
  private let language: String?

  /// What `counts` may count that is compared with what is recorded.
  private static let counted = ["signatories", "parties", "participants"]

  /// Asks about an instrument on a day; without one, on the day to which the graph is cut, else by all that is
  /// recorded.
  public init(to id: String, on day: PartialDate? = nil, choice: Choice = Choice(), language: String? = nil) {
    self.choice = choice
    self.id = id
    self.day = day
    self.language = language
  }

  /// Everybody, by status, with the numbers that sources claim beside those recorded.
  public func answer(from dataset: Dataset) throws -> Answer {
    let instrument = try dataset.instrument(called: id)
    let day = day ?? dataset.asOf
    let isChosen = try choice.test(in: dataset)
    let parts = dataset.participants(in: instrument.id, on: day, where: isChosen)
    var footnotes = Footnotes(of: dataset)
    let groups = Status.allCases.map { status in parts.filter { $0.participation.status == status } }
      .filter { !$0.isEmpty }
    let tallies = tallies(of: instrument, in: dataset, on: day)
    var blocks: [Answer.Block] = [.heading("\(instrument.name(in: language))\(day.map { ", \($0.prose)" } ?? "")")]
    let others = dataset.claimedCounts(of: instrument, besides: Self.counted)
    var counts = tallies.map { $0.sentence(numbering: &footnotes) }
    counts += others.map { $0.sentence(numbering: &footnotes) }
    blocks.append(.list(counts.map { Answer.Item($0) }))
    if let completeness = instrument.completeness { blocks.append(.paragraph(Text(completeness))) }
    for group in groups {
      let status = group[0].participation.status
      blocks += [
        .heading(status.heading), .paragraph(.muted(status.meaning)),
        .table(try table(of: group, in: dataset, numbering: &footnotes)),
      ]
    }
    let ordered = groups.flatMap(\.self)
    let table = try table(of: ordered, in: dataset, numbering: &footnotes)
    return Answer(
      value: .array(ordered.map { dataset.json($0, on: day) }), table: table, blocks: blocks,
      sources: dataset.lines(of: footnotes),
      context: dataset.context(on: day) + dataset.context(counting: tallies, others, of: instrument),
      isEmpty: parts.isEmpty)
  }

  /// The participants without what is the instrument's and so the same in every row.
  private func table(
    of parts: [Participant], in dataset: Dataset, numbering footnotes: inout Footnotes
  ) throws(UnknownColumn) -> Table {
    try dataset.table(of: parts, numbering: &footnotes)
      .choosing(columns: ["state", "is", "certainty", "acts", "sources"])
  }

  /// The counts that the instrument claims; those of names that tell of a status beside what is recorded.
  private func tallies(of instrument: Record, in dataset: Dataset, on day: PartialDate?) -> [Tally] {
    let claimed = instrument.facts.filter { $0.attribute == "counts" }.compactMap(\.key).uniqued()
    let names = ["signatories", "parties", "participants"].filter { $0 == "participants" || claimed.contains($0) }
    return names.map { Tally($0, of: instrument, on: day, in: dataset) }
  }
}

extension Dataset {
  /// How many are recorded and claimed, as it applies to a whole answer.
  func context(counting tallies: [Tally], _ others: [ClaimedCount], of record: Record) -> [JSON.Member] {
    let complete = record.text("complete").map { [JSON.Member("complete", .bool($0 == "yes"))] } ?? []
    let counts = tallies.map { $0.json(in: self) } + others.map { $0.json(in: self) }
    return [.init("counts", .array(counts))] + complete
  }
}
