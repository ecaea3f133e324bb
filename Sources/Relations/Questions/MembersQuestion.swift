/// Who belongs to a body?
public struct MembersQuestion: Question {
  /// The ways in which a state can belong to a body.
  public enum Kind: String, Sendable, CaseIterable {
    case members, observers
    case dialoguePartners = "dialogue-partners"

    /// The kind of relation that tells of it.
    package var relation: String {
      switch self {
      case .members: "member-of"
      case .observers: "observer-in"
      case .dialoguePartners: "dialogue-partner-of"
      }
    }

    /// One of them.
    package var one: String { String(rawValue.dropLast()) }
  }

  private let body: String
  private let kind: Kind
  private let day: PartialDate?
  private let choice: Choice
  private let language: String?

  /// Asks about a body on a day; without one, on the day to which the graph is cut, else by all that is recorded.
  public init(
    of body: String, kind: Kind = .members, on day: PartialDate? = nil, choice: Choice = Choice(),
    language: String? = nil
  ) {
    self.choice = choice
    self.body = body
    self.kind = kind
    self.day = day
    self.language = language
  }

  /// Those who belong to it and those who possibly do, in graph order, beside the numbers that sources claim.
  public func answer(from dataset: Dataset) throws -> Answer {
    let body = try dataset.entity(called: self.body)
    guard body.section == .bodies else {
      let ids = dataset.entities.filter { $0.section == .bodies }.map(\.id)
      throw UnknownName(self.body, what: "body", found: body.kind, among: ids)
    }
    let day = day ?? dataset.asOf
    let isChosen = try choice.test(in: dataset)
    let members = dataset.members(of: body, kind, on: day).filter { $0.certainty != .no && isChosen($0.relation) }
    let tally = Tally(kind.rawValue, of: body, on: day, in: dataset)
    var footnotes = Footnotes(of: dataset)
    let heading = "\(kind.heading) of \(body.label(in: language))\(day.map { ", \($0.prose)" } ?? "")"
    var blocks: [Answer.Block] = [.heading(heading), .paragraph(tally.sentence(numbering: &footnotes) + ".")]
    let others = dataset.claimedCounts(of: body, besides: Kind.allCases.map(\.rawValue))
    if !others.isEmpty { blocks.append(.list(others.map { Answer.Item($0.sentence(numbering: &footnotes)) })) }
    if let completeness = body.completeness { blocks.append(.paragraph(Text(completeness))) }
    let table = table(of: members, in: dataset, numbering: &footnotes)
    blocks.append(.table(table))
    return Answer(
      value: .array(members.map { json($0, in: dataset, on: day) }), table: table, blocks: blocks,
      sources: dataset.lines(of: footnotes),
      context: dataset.context(on: day) + dataset.context(counting: [tally], others, of: body), isEmpty: members.isEmpty
    )
  }

  private func table(
    of members: [(relation: Relation, certainty: Certainty)], in dataset: Dataset, numbering footnotes: inout Footnotes
  ) -> Table {
    let rows = members.map { relation, certainty -> [Text] in
      let marks = Dataset.words(for: dataset.marks(relation.support, certainty))
      return [
        .code(relation.from), Text(dataset.entity(relation.from)?.label(in: language) ?? relation.from),
        Text(kind.one) + .muted(marks), Text(certainty.rawValue), relation.fact("since")?.cell ?? "",
        relation.fact("until")?.cell ?? "", Text(relation.text("role") ?? ""),
        dataset.sources(of: relation, numbering: &footnotes),
      ]
    }
    let names = ["state", "name", "is", "certainty", "since", "until", "role", "sources"]
    return Table(columns: names.map { .init($0) }, rows: rows)
  }

  private func json(
    _ member: (relation: Relation, certainty: Certainty), in dataset: Dataset, on day: PartialDate?
  ) -> JSON {
    let relation = member.relation
    return .object([
      .init("state", .string(relation.from)), .init("body", .string(relation.to)),
      .init("on", .optional(day?.description)), .init("is", .string(kind.one)),
      .init("certainty", .string(member.certainty.rawValue)),
      .init("since", relation.fact("since").map(dataset.json) ?? .null),
      .init("until", relation.fact("until").map(dataset.json) ?? .null),
      .init("role", .optional(relation.text("role"))),
      .init("evidence", .string(relation.support.evidence.rawValue)),
      .init("stage", .string(relation.support.stage.rawValue)),
      .init("sources", .strings(dataset.sources(of: relation))),
      .init("against", dataset.json(relation.citedSupport.against)),
    ])
  }
}

extension MembersQuestion.Kind {
  fileprivate var heading: String {
    switch self {
    case .members: "Members"
    case .observers: "Observers"
    case .dialoguePartners: "Dialogue partners"
    }
  }
}

extension Dataset {
  /// The relations by which states belonged to a body, each with how surely they did on a day.
  func members(
    of body: Record, _ kind: MembersQuestion.Kind, on day: PartialDate?
  ) -> [(relation: Relation, certainty: Certainty)] {
    relations(of: body.id).filter { $0.to == body.id && $0.kind == kind.relation }.map { ($0, counts($0, on: day)) }
  }
}
