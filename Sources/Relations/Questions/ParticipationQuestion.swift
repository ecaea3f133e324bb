/// What is a state or body to an instrument: signatory, contracting State, party…?
public struct ParticipationQuestion: Question {
  private let state: String?
  private let instrument: String?
  private let day: PartialDate?
  private let choice: Choice
  private let language: String?

  /// Asks what one is to each instrument, what everybody is to one, or about all of these.
  ///
  /// - Parameters:
  ///   - state: The id of the state or body.
  ///   - instrument: The id of the instrument.
  ///   - day: The day that is asked about. Without one it is the day to which the graph is cut; where it is not cut,
  ///     the answer goes by all that is recorded.
  ///   - choice: Which of the participations the answer tells.
  ///   - language: The language of names.
  public init(
    of state: String? = nil, in instrument: String? = nil, on day: PartialDate? = nil, choice: Choice = Choice(),
    language: String? = nil
  ) {
    self.choice = choice
    self.state = state
    self.instrument = instrument
    self.day = day
    self.language = language
  }

  /// The participations in graph order; where both ends are given, the one of them as a sentence with its reason.
  public func answer(from dataset: Dataset) throws -> Answer {
    let state = try state.map { try dataset.entity(called: $0) }
    let instrument = try instrument.map { try dataset.instrument(called: $0) }
    let day = day ?? dataset.asOf
    let isChosen = try choice.test(in: dataset)
    let parts = dataset.participants(in: instrument?.id, on: day) { relation in
      isChosen(relation) && (state == nil || relation.from == state?.id)
    }
    var footnotes = Footnotes(of: dataset)
    let table = dataset.table(of: parts, numbering: &footnotes)
    let isOne = state != nil && instrument != nil
    return Answer(
      value: .array(parts.map { dataset.json($0, on: day) }), table: table,
      blocks: isOne ? parts.flatMap { dataset.reasons(for: $0, on: day, numbering: &footnotes, in: language) } : nil,
      sources: dataset.lines(of: footnotes), context: dataset.context(on: day), isEmpty: parts.isEmpty)
  }
}

extension Dataset {
  /// The instrument of an id; an error that says what has the id instead.
  func instrument(called id: String) throws(UnknownName) -> Record {
    let record = try entity(called: id)
    if record.section == .instruments { return record }
    let ids = entities.filter { $0.section == .instruments }.map(\.id)
    throw UnknownName(id, what: "instrument", found: record.kind, among: ids)
  }

  /// What applies to an answer about a day.
  func context(on day: PartialDate?) -> [JSON.Member] {
    context + (day == asOf ? [] : day.map { [.init("on", .string($0.description))] } ?? [])
  }

  /// One participation as a sentence, with what its words mean and the acts that it rests on.
  fileprivate func reasons(
    for part: Participant, on day: PartialDate?, numbering footnotes: inout Footnotes, in language: String?
  ) -> [Answer.Block] {
    let section = entity(part.relation.from)?.section ?? .states
    let ends = [part.relation.from, part.relation.to].map { entity($0)?.label(in: language) ?? $0 }
    let when = day.map(\.prose) ?? "by all that is recorded"
    let sentence = Text("\(ends[0]) in \(ends[1]), \(when): ") + .strong(part.participation.words(in: section))
    let meanings = ([part.participation.status] + part.participation.alternatives).map { status in
      Answer.Item(Text("\(status.word(in: section)): \(status.meaning)"))
    }
    let acts = Answer.Item(self.sentence(part.relation, numbering: &footnotes, in: language))
    let own = [("in-force", "entry into force"), ("ended", "end")].compactMap { name, what in
      part.instrument.fact(name).map { fact -> Answer.Item in
        let sources = footnotes.cite(fact.claims.flatMap(\.support.sources).map(\.source))
        return Answer.Item(Text("\(what) of the instrument: \(fact.spoken)") + (sources.isEmpty ? "" : " " + sources))
      }
    }
    return [.paragraph(sentence + "."), .list([acts] + own + meanings)]
  }
}
