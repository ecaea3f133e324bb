/// All that is recorded of one relation.
struct RelationPage {
  let relation: Relation
  let dataset: Dataset
  let language: String?

  /// The relation as a sentence, each of its values and acts with every claim, what tells of it, and all sources.
  func answer() -> Answer {
    var footnotes = Footnotes(of: dataset)
    let fields = fields(numbering: &footnotes)
    let tellers = tellers(numbering: &footnotes)
    return Answer(
      value: dataset.json(relation), table: table,
      blocks: [.heading(dataset.sentence(relation, in: language)), .fields(fields)]
        + (tellers.isEmpty ? [] : [.heading("Is told of in (\(tellers.count))"), .list(tellers)]),
      sources: dataset.lines(of: footnotes), context: dataset.context, isEmpty: false)
  }

  private func fields(numbering footnotes: inout Footnotes) -> [Answer.Field] {
    let ends = [("from", relation.from), ("to", relation.to)].map { name, id in
      Answer.Field(name, [.code(id) + Text(" " + (dataset.entity(id)?.name(in: language) ?? ""))])
    }
    var fields = [Answer.Field("id", [.code(relation.id)])] + ends
    fields.insert(Answer.Field("relation", [Text(relation.spokenKind)]), at: 2)
    for (name, fact) in parts { fields.append(Answer.Field(name, footnotes.lines(of: fact))) }
    for act in relation.acts {
      if let reservation = act.reservation {
        fields.append(Answer.Field("\(act.kind.noun), reserved", [Text(reservation)]))
      }
    }
    if let date = dataset.date(of: relation), date.isInherited {
      fields.append(Answer.Field("date, inherited", footnotes.lines(of: date.fact)))
    }
    let notes = relation.support.remarks
    if !notes.isEmpty { fields.append(Answer.Field("note", notes.map { Text($0) })) }
    return fields + [Answer.Field("sources", [footnotes.cite(relation.support)])]
  }

  /// The values and acts under their names; those of several periods of participation are numbered.
  private var parts: [(name: String, fact: Fact)] {
    let facts = relation.facts.map { ($0.name, $0) }
    let acts = relation.periods.enumerated().flatMap { number, acts in
      acts.flatMap { act -> [(String, Fact)] in
        let name = act.kind.noun + (relation.periods.count > 1 ? " (\(number + 1))" : "")
        return [(name, act.date)] + (act.effective.map { [(name + ", effective", $0)] } ?? [])
      }
    }
    return facts + acts
  }

  /// The cases, disputes and others that tell of it.
  private func tellers(numbering footnotes: inout Footnotes) -> [Answer.Item] {
    dataset.records.filter { teller in
      teller.facts("about").flatMap(\.claims).contains { $0.value.description == relation.id }
    }.map { teller in
      Answer.Item(
        Text(teller.kind) + " " + .code(teller.id) + Text(" \(teller.label(in: language)) ")
          + dataset.sources(of: teller, numbering: &footnotes))
    }
  }

  private var table: Table {
    func row(_ name: String, _ value: String, _ isPreferred: Bool, _ support: Support) -> [Text] {
      let sources = support.sources.isEmpty ? relation.support.sources : support.sources
      return [
        Text(name), Text(value), Text(isPreferred ? "yes" : ""),
        Text(sources.map(\.source).uniqued().joined(separator: " ")),
        Text(support.against.map(\.source).uniqued().joined(separator: " ")),
      ]
    }
    let whole = [("from", relation.from), ("relation", relation.spokenKind), ("to", relation.to)].map {
      row($0, $1, false, relation.support)
    }
    let rows = parts.flatMap { name, fact in
      fact.claims.enumerated().map { row(name, $1.value.description, fact.preferred == $0, $1.support) }
    }
    return Table(
      columns: ["attribute", "value", "preferred", "sources", "against"].map { .init($0) }, rows: whole + rows)
  }
}

extension Dataset {
  /// The relation of an id, such as `china/member-of/sco` or `china/member-of/sco#2`; its ends may be former ids.
  public func relation(_ id: String) -> Relation? {
    let parts = id.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, let from = record(parts[0]) else { return nil }
    let (name, number) =
      parts[2].firstIndex(of: "#").map { (String(parts[2][..<$0]), String(parts[2][$0...])) } ?? (parts[2], "")
    guard let to = record(name) else { return nil }
    let present = "\(from.id)/\(parts[1])/\(to.id)\(number)"
    return relations(of: from.id).first { $0.id == present }
  }

  /// The error for an id of a record or a relation that is not there; one of a relation whose kind there is may be in
  /// another part of the graph.
  func unknown(called id: String) -> UnknownName {
    let parts = id.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, kinds.contains(where: { $0.name == parts[1] }) else {
      return unknown(id, what: "record", found: nil, among: records.map(\.id))
    }
    let near = record(parts[0]).map { relations(of: $0.id).map(\.id) } ?? []
    return UnknownName(id, what: "relation", found: nil, among: near, isLeftOut: isPart)
  }
}
