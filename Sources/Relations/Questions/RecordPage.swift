import Digraphs

/// What stands below the attributes on the page of one record.
struct RecordPage {
  let record: Record
  let dataset: Dataset
  let language: String?
  var footnotes: Footnotes

  /// The relations as sentences, under the verbs by which the record is joined to the others.
  mutating func relations() -> [Answer.Block] {
    let relations = dataset.relations(of: record.id)
    var blocks: [Answer.Block] = []
    for kind in dataset.kinds {
      let own = relations.filter { $0.kind == kind.name }
      let outward = own.filter { $0.from == record.id || kind.isMutual }
      let inward = own.filter { $0.from != record.id && !kind.isMutual }
      for (verb, group) in [(kind.says, outward), (kind.inverselySays, inward)] where !group.isEmpty {
        blocks += [.heading(RecordPage.title(verb, group.count)), .list(group.map { item(for: $0, of: kind) })]
      }
    }
    return blocks
  }

  /// The cases, challenges, terms and others that tell of it or of its relations.
  mutating func tellers() -> [Answer.Block] {
    let ids = Set([record.id] + dataset.relations(of: record.id).map(\.id))
    let tellers = dataset.records.filter { teller in
      teller.facts("about").flatMap(\.claims).contains { ids.contains($0.value.description) }
    }
    let items = tellers.map { teller in
      let sources = dataset.sources(of: teller, numbering: &footnotes)
      return Answer.Item(
        Text(teller.kind) + " " + .code(teller.id) + Text(" \(teller.label(in: language)) ") + sources)
    }
    let told: [Answer.Block] =
      items.isEmpty ? [] : [.heading(RecordPage.title("is told of in", items.count)), .list(items)]
    return told + measurements()
  }

  /// What indicators measured of it, by year.
  private mutating func measurements() -> [Answer.Block] {
    let fields = dataset.records.compactMap { indicator -> Answer.Field? in
      let own = dataset.values(of: indicator, for: record.id)
      let lines = own.flatMap(\.fact.claims).map { claim -> Text in
        var support = claim.support
        if support.isBare { support = indicator.support.dated(claim.support.asOf) }
        return footnotes.line(of: claim.value, support)
      }
      return lines.isEmpty ? nil : Answer.Field(indicator.label(in: language), lines)
    }
    return fields.isEmpty ? [] : [.heading(RecordPage.title("is measured by", fields.count)), .fields(fields)]
  }

  /// In a line each: its lineage, what is disputed about it, and what is not known.
  func remarks() -> [Answer.Block] {
    let disputed = dataset.disagreements(concerning: record.id)
    let missing = gapRules.flatMap { $0.gaps(in: dataset, of: record.id).gaps }.filter { $0.id == record.id }
    let fields = [
      ("lineage", lineage), ("in several ways", disputed.map(name).uniqued().joined(separator: ", ")),
      ("missing", missing.map(name).uniqued().joined(separator: ", ")),
    ].filter { !$0.1.isEmpty }
    return fields.isEmpty ? [] : [.heading("In short"), .fields(fields.map { .init($0.0, [Text($0.1)]) })]
  }

  private mutating func item(for relation: Relation, of kind: RelationKind) -> Answer.Item {
    let sources = dataset.sources(of: relation, numbering: &footnotes)
    let sentence = dataset.statement(relation, startingFrom: record.id, in: language)
    let details = claims(of: relation) + relation.support.remarks.map { Answer.Item(.muted($0)) }
    return Answer.Item(sentence + (sources.isEmpty ? "" : " " + sources), items: details)
  }

  /// What a sentence cannot hold of a relation's dates: rival claims, and remarks at single ones.
  private mutating func claims(of relation: Relation) -> [Answer.Item] {
    let facts = (relation.facts + relation.acts.map(\.date)).filter { fact in
      fact.claims.count > 1 || fact.claims.contains { !$0.support.remarks.isEmpty || !$0.support.against.isEmpty }
    }
    return facts.flatMap { fact in
      fact.claims.enumerated().map { index, claim in
        let line = footnotes.line(
          of: claim.value, claim.support, preferred: fact.preferred == index, because: fact.because)
        return Answer.Item("\(fact.name): " + line)
      }
    }
  }

  /// What it is of the disagreements of the record that another record or a relation holds, by its id.
  private func name(of disagreement: Disagreement) -> String {
    disagreement.subject == record.id ? disagreement.attribute : disagreement.subject
  }

  private func name(of gap: Gap) -> String { gap.missing + (gap.detail.isEmpty ? "" : " (\(gap.detail))") }

  private var lineage: String {
    guard record.section.holdsEntities, let lineage = try? dataset.lineage(of: record.id) else { return "" }
    let up = lineage.entities.filter { $0.distance < 0 }
    let down = lineage.entities.filter { $0.distance > 0 }
    return [("ancestor", up), ("descendant", down)].filter { !$0.1.isEmpty }.map { word, found in
      let nearest = found.filter { abs($0.distance) == 1 }.map { $0.entity.label(in: language) }
      return "\(found.count) \(word)\(found.count == 1 ? "" : "s"), nearest \(nearest.joined(separator: ", "))"
    }.joined(separator: "; ")
  }

  private static func title(_ verb: String, _ count: Int) -> String {
    verb.prefix(1).uppercased() + verb.dropFirst() + " (\(count))"
  }
}

extension Support {
  /// The sources of a record for a value that names none of its own, which holds for a day.
  fileprivate func dated(_ day: PartialDate?) -> Support {
    var support = Support()
    (support.sources, support.asOf) = (sources, day)
    return support
  }
}
