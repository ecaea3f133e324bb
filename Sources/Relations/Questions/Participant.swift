/// One who takes part in an instrument, or was to: the recorded relation, and what it comes to.
package struct Participant {
  package let relation: Relation
  package let instrument: Record
  package let participation: Participation
}

extension Dataset {
  /// Who took part in which instrument, and as what on a day; without a day, by all that is recorded.
  ///
  /// Who had done nothing yet is left out. Who proposed an instrument that has not come about stands among them. Where
  /// one instrument is asked about, only its relations are looked through.
  package func participants(
    in instrument: String? = nil, on day: PartialDate?, where isMeant: (Relation) -> Bool
  ) -> [Participant] {
    let own = instrument.map { id in relations(of: id).filter { $0.to == id } } ?? relations
    let meant = own.filter { isMeant($0) && (kind(of: $0).time == .acts || $0.kind == "proposed") }
    return meant.compactMap { relation in
      guard let instrument = entity(relation.to), instrument.section == .instruments else { return nil }
      if kind(of: relation).time != .acts {
        guard instrument.support.stage != .done, !takesPart(relation.from, in: instrument) else { return nil }
        if let day, held(relation, on: day) == .no { return nil }
        return Participant(relation: relation, instrument: instrument, participation: Participation(.proposer))
      }
      let participation = participation(relation, in: instrument, on: day)
      guard participation.certainty(of: .nothing) != .yes || relation.acts.contains(where: \.isDenied) else {
        return nil
      }
      return Participant(
        relation: day.map { relation.read(upTo: $0) } ?? relation, instrument: instrument, participation: participation)
    }
  }

  /// Whether an entity is recorded to take part in an instrument.
  private func takesPart(_ id: String, in instrument: Record) -> Bool {
    relations.contains { $0.from == id && $0.to == instrument.id && kind(of: $0).time == .acts }
  }

  /// Participants as a table: who, in what, as what, by which acts, and the instrument's own date, place and stage.
  func table(of parts: [Participant], numbering footnotes: inout Footnotes) -> Table {
    let rows = parts.map { part -> [Text] in
      let section = entity(part.relation.from)?.section ?? .states
      return [
        .code(part.relation.from), .code(part.relation.to),
        Text(part.participation.words(in: section)),
        Text(part.participation.certainty.rawValue),
        timeCell(of: part.relation)
          + .muted(Dataset.words(for: marks(part.relation.support, .yes))),
        spoken(part.instrument.date), spoken(part.instrument.fact("place")), spoken(part.instrument.fact("in-force")),
        Text(part.instrument.support.stage.rawValue), sources(of: part.relation, numbering: &footnotes),
      ]
    }
    let names = ["state", "instrument", "is", "certainty", "acts", "date", "place", "in-force", "stage", "sources"]
    return Table(columns: names.map { .init($0) }, rows: rows)
  }

  private func spoken(_ fact: Fact?) -> Text { fact.map(\.cell) ?? .muted("not recorded") }

  /// A participant as programs read it.
  func json(_ part: Participant, on day: PartialDate?) -> JSON {
    let whole = json(part.relation)
    let facts = [part.instrument.date, part.instrument.fact("place"), part.instrument.fact("in-force")]
    let own = facts.compactMap { $0?.claims.flatMap(\.support.sources) }.flatMap { $0 }.map(\.source)
    return .object([
      .init("state", .string(part.relation.from)), .init("instrument", .string(part.relation.to)),
      .init("on", .optional(day?.description)), .init("is", .string(part.participation.status.rawValue)),
      .init("certainty", .string(part.participation.certainty.rawValue)),
      .init("may-be", .strings(part.participation.alternatives.map(\.rawValue))),
      .init("acts", whole["acts"] ?? .object([])),
      .init("evidence", .string(part.relation.support.evidence.rawValue)),
      .init("stage", .string(part.relation.support.stage.rawValue)),
      .init("date", facts[0].map(json) ?? .null), .init("place", facts[1].map(json) ?? .null),
      .init("in-force", facts[2].map(json) ?? .null),
      .init("instrument-stage", .string(part.instrument.support.stage.rawValue)),
      .init("sources", .strings((sources(of: part.relation) + own).uniqued())),
      .init("against", json(part.relation.citedSupport.against)),
    ])
  }
}
