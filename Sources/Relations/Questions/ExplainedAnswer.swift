import Digraphs

extension Dataset {
  /// A score and its parts as an answer.
  func answer(explaining explained: ExplainedScore, in language: String?, context: [JSON.Member]) -> Answer {
    var footnotes = Footnotes(of: self)
    let items = explained.parts.map { item($0, numbering: &footnotes, in: language) }
    let table = table(of: explained.parts)
    let rings = explained.rings
    let ringTable = Table(
      columns: [
        .init("relations away", alignment: .right), .init("entities", alignment: .right),
        .init("share", alignment: .right),
      ],
      rows: rings.map { [Text(String($0.steps)), Text(String($0.count)), Text(RankQuestion.rounded($0.share))] })
    var answer = Answer(
      value: json(explained), table: table,
      blocks: [.paragraph(Text(explained.sentence(in: language)))] + (rings.isEmpty ? [] : [.table(ringTable)])
        + (items.isEmpty ? [] : [.list(items)]) + [.paragraph(Text(explained.remainder))],
      sources: lines(of: footnotes), context: self.context + context, isEmpty: false)
    if answer.sources.isEmpty, !explained.entity.support.sources.isEmpty {
      _ = footnotes.cite(explained.entity.support)
      answer.sources = lines(of: footnotes)
    }
    return answer
  }

  private func item(
    _ part: ExplainedPart, numbering footnotes: inout Footnotes, in language: String?
  ) -> Answer.Item {
    let limit = Self.relationsTold
    var sentences = part.relations.prefix(limit).map {
      Answer.Item(sentence($0, numbering: &footnotes, in: language))
    }
    if part.relations.count > limit {
      sentences.append(Answer.Item(Text("and \(part.relations.count - limit) relations more, which JSON and CSV tell")))
    }
    return Answer.Item(
      .strong(RankQuestion.rounded(part.share)) + Text(" " + part.words(in: language)), items: sentences)
  }

  /// How many relations of one part people read; programs read all.
  private static let relationsTold = 12

  private func table(of parts: [ExplainedPart]) -> Table {
    let rows = parts.enumerated().flatMap { number, part -> [[Text]] in
      let head = [
        Text(String(number + 1)), Text("\(part.share)"), Text(part.cause),
        Text(part.named.map(\.id).joined(separator: " ")),
      ]
      guard !part.relations.isEmpty else { return [head + Array(repeating: Text(""), count: 5)] }
      return part.relations.map { relation in
        head + [
          .code(relation.from), Text(relation.spokenKind), .code(relation.to),
          timeCell(of: relation) + .muted(Dataset.words(for: marks(of: relation))),
          Text(sources(of: relation).joined(separator: " ")),
        ]
      }
    }
    return Table(
      columns: [
        .init("part", alignment: .right), .init("share", alignment: .right), .init("cause"), .init("of"), .init("from"),
        .init("relation"), .init("to"), .init("date"), .init("sources"),
      ], rows: rows)
  }

  private func json(_ explained: ExplainedScore) -> JSON {
    var members: [JSON.Member] = [
      .init("id", .string(explained.entity.id)), .init("measure", .string(explained.measure)),
      .init("score", .number(explained.explanation.score)), .init("rank", .integer(explained.rank)),
      .init("of", .integer(explained.among)),
    ]
    if case .quotient(let dividend) = explained.explanation.rule {
      members.append(.init("dividend", .number(dividend)))
    }
    return .object(
      members + [
        .init("sum", .number(explained.explanation.sum)), .init("count", .integer(explained.explanation.count)),
        .init("parts", .array(explained.parts.map(json))),
        .init("rest", ["count": .integer(explained.others), "share": .number(explained.rest)]),
        .init("sources", json(explained.entity.support.sources)),
      ])
  }

  private func json(_ part: ExplainedPart) -> JSON {
    var members: [JSON.Member] = [
      .init("cause", .string(part.cause)), .init("of", .strings(part.named.map(\.id))),
      .init("share", .number(part.share)),
    ]
    if let basis = part.basis { members.append(.init("basis", .number(basis))) }
    if let steps = part.steps { members.append(.init("steps", .integer(steps))) }
    if part.cause == "pair" { members.append(.init("way", .strings(part.entities.map(\.id)))) }
    return .object(members + [.init("relations", .array(part.relations.map(json)))])
  }
}

extension ExplainedPart {
  /// The entities that the part is of: the neighbour, the one far away, or both of a pair.
  var named: [Record] { cause == "pair" ? [entities[0], entities[entities.count - 1]] : Array(entities.prefix(1)) }

  /// What the part is, for people.
  func words(in language: String?) -> String {
    let names = entities.map { $0.label(in: language) }
    let score = basis.map { ", whose own number is \(RankQuestion.rounded($0))" } ?? ""
    switch cause {
    case "neighbour": return "by \(names[0])\(score)"
    case "distant":
      return steps == 1 ? "for \(names[0]), one relation away" : "for \(names[0]), \(steps ?? 0) away by \(names[1])"
    case "pair": return "between \(names[0]) and \(names[names.count - 1])"
    case "restart": return "for walks that begin anew"
    default: return "for walks that begin anew because nothing led on"
    }
  }
}

extension ExplainedScore {
  /// Where the entity stands, and how the score comes of its parts.
  func sentence(in language: String?) -> String {
    let score = RankQuestion.rounded(explanation.score)
    let name = entity.label(in: language)
    let stands = "\(name) has rank \(rank) of \(among) by \(measure), in these records: \(score)"
    guard explanation.count > 0 else { return stands + ", since nothing adds to it." }
    let sum = RankQuestion.rounded(explanation.sum)
    switch explanation.rule {
    case .sum: return stands + ", the sum of what follows."
    case .quotient(let dividend):
      return stands + ", which is \(RankQuestion.rounded(dividend)) divided by the sum of the distances, \(sum)."
    }
  }

  /// What is told of the score, and what only as a sum.
  var remainder: String {
    let sum = RankQuestion.rounded(explanation.sum)
    guard others > 0 else { return "These are all \(explanation.count) parts; they come to \(sum)." }
    return
      "These are \(parts.count) of \(explanation.count) parts. The other \(others) come to "
      + "\(RankQuestion.rounded(rest)), and all together to \(sum)."
  }
}
