import Relations

/// What most people come for, at the top of a record's page: who, when, where, what came before and after; each with
/// who says so.
struct Glance {
  let record: Record
  let links: PageLinks
  private var footnotes: Footnotes
  private var rows: [(label: String, values: [Text])] = []

  /// The most names in one row before the rest is only counted.
  private static let most = 12
  /// The attributes that are told at a glance.
  private static let attributes = [
    "adopted", "signed", "opened", "submitted", "issued", "in-force", "ended", "date", "held", "established",
    "operating", "dissolved", "place",
  ]

  private var dataset: Dataset { links.edition.dataset }
  private var language: String? { links.edition.language }

  /// The glance at a record.
  init(at record: Record, links: PageLinks) {
    self.record = record
    self.links = links
    footnotes = Footnotes(of: links.edition.dataset)
    facts()
    relations()
  }

  /// The rows as HTML, sources numbered as on the page.
  func html(numbering notes: inout Notes) -> String {
    let fields = rows.map { Answer.Field(said($0.label), $0.values) }
    let answer = Answer(
      value: .null, table: Table(columns: [], rows: []), blocks: [.fields(fields)],
      sources: dataset.lines(of: footnotes))
    return HTMLRenderer(answer: answer, links: links).html(numbering: &notes)
  }

  /// A label in the language of the page, and so what stands behind it in brackets.
  private func said(_ label: String) -> String {
    let say = links.edition.say
    guard label.hasSuffix(")"), let bracket = label.firstRange(of: " (") else { return say(label) }
    return say(String(label[..<bracket.lowerBound])) + " (\(say(String(label[bracket.upperBound...].dropLast()))))"
  }

  private mutating func facts() {
    for fact in record.facts where Glance.attributes.contains(fact.attribute) {
      let values = fact.claims.enumerated().filter { fact.preferred == nil || fact.preferred == $0.offset }.map {
        _, claim in
        let words = claim.value.date?.prose ?? claim.value.description.replacing("-", with: " ")
        return Text(words) + " " + footnotes.cite(sources(of: claim))
      }
      let rivals = fact.preferred == nil ? [] : Array(repeating: Text.muted("others say otherwise"), count: 1)
      rows.append((fact.name, values + (fact.claims.count > 1 ? rivals : [])))
    }
  }

  /// Who makes a claim; who recorded a thing says nothing of what was looked for in vain.
  private func sources(of claim: Claim) -> [String] {
    let isOwn = !claim.support.sources.isEmpty || claim.value == .unknown
    return (isOwn ? claim.support : record.support).sources.map(\.source)
  }

  private mutating func relations() {
    let relations = dataset.relations(of: record.id)
    for kind in dataset.kinds {
      let own = relations.filter { $0.kind == kind.name }
      guard !own.isEmpty else { continue }
      if kind.time == .acts {
        acts(own, kind)
      } else {
        let outward = own.filter { $0.from == record.id || kind.isMutual }
        let inward = own.filter { $0.from != record.id && !kind.isMutual }
        add(label(of: kind, inverse: false), outward)
        add(label(of: kind, inverse: true), inward)
      }
    }
    order()
  }

  /// Who signed stands apart from who takes part in another way.
  private mutating func acts(_ relations: [Relation], _ kind: RelationKind) {
    let signed = relations.filter { $0.spokenKind == "signatory" }
    let others = relations.filter { $0.spokenKind != "signatory" }
    let isInstrument = relations[0].to == record.id
    add(isInstrument ? "Signed by" : "Signed", signed)
    add(isInstrument ? "Also takes part" : "Also takes part in", others)
  }

  private func label(of kind: RelationKind, inverse: Bool) -> String {
    guard kind.descent else { return inverse ? kind.inverselySays : kind.says }
    return inverse ? "What came of it (\(kind.inverselySays))" : "What came before it (\(kind.says))"
  }

  private mutating func add(_ label: String, _ relations: [Relation]) {
    guard !relations.isEmpty else { return }
    let shown = relations.prefix(Glance.most)
    var values = shown.map { relation -> Text in
      let other = relation.from == record.id ? relation.to : relation.from
      let name = Text.record(dataset.entity(other)?.label(in: language) ?? other, id: other)
      let marks = dataset.marks(of: relation).joined(separator: ", ")
      let cited = footnotes.cite((relation.support.sources).map(\.source))
      return name + (marks.isEmpty ? "" : .muted(" (\(marks))")) + " " + cited
    }
    if relations.count > shown.count { values.append(.muted("and \(relations.count - shown.count) more, below")) }
    rows.append((label, values))
  }

  /// Dates first, then who signed, what came before and after, then all else.
  private mutating func order() {
    func place(_ label: String) -> Int {
      if label.hasPrefix("Signed") || label.hasPrefix("Also takes part") { return 1 }
      if label.hasPrefix("What came before") { return 2 }
      if label.hasPrefix("What came of") { return 3 }
      return Glance.attributes.contains(label) ? 0 : 4
    }
    rows = rows.enumerated().sorted { (place($0.element.label), $0.offset) < (place($1.element.label), $1.offset) }
      .map(\.element)
  }
}
