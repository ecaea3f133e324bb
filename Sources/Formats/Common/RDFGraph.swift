import Relations

/// A graph in the words of RDF: what sources agree on as triples, and every claim as a statement with who says it.
///
/// A value or relation that nobody disputes is a triple. Beside it, and for rival, denied and unfinished claims instead of
/// it, stands an `rdf:Statement` with its sources (`prov:wasDerivedFrom`), denials, evidence and stage.
struct RDFGraph {
  /// All resources, in graph order: what the graph is, its kinds, its records, its statements.
  private(set) var subjects: [RDFSubject] = []
  private let dataset: Dataset

  /// A graph in triples.
  init(_ dataset: Dataset) {
    self.dataset = dataset
    describeGraph()
    for kind in dataset.kinds { describe(kind) }
    for record in dataset.records { describe(record) }
    for relation in dataset.relations { describe(relation) }
  }

  private mutating func describeGraph() {
    let texts = [
      ("dcterms:title", dataset.title), ("dcterms:description", dataset.description ?? ""),
      ("dcterms:license", dataset.licence ?? ""),
    ].filter { !$0.1.isEmpty }.map { ($0.0, RDFTerm.literal($0.1, language: nil)) }
    let day = dataset.asOf.map { [("dcterms:temporal", RDF.literal($0))] } ?? []
    add("#", [("rdf:type", .iri("schema:Dataset")), ("rdf:type", .iri("prov:Entity"))] + texts + day)
  }

  private mutating func describe(_ kind: RelationKind) {
    var said: [(String, RDFTerm)] = [
      ("rdf:type", .iri("rdf:Property")), ("rdfs:label", .literal(kind.says, language: "en")),
      ("is:stands", .literal(kind.time.rawValue)),
    ]
    if !kind.isMutual { said.append(("owl:inverseOf", .iri("kind:" + kind.inverse))) }
    if kind.isMutual { said.append(("rdf:type", .iri("owl:SymmetricProperty"))) }
    if let eli = kind.eli { said.append(("rdfs:subPropertyOf", .iri("eli:" + eli))) }
    if kind.descent { said.append(("rdfs:subPropertyOf", .iri("is:descends-from"))) }
    if kind.name == "member-of" { said.append(("rdfs:subPropertyOf", .iri("schema:memberOf"))) }
    add("kind:" + kind.name, said)
  }

  private mutating func describe(_ record: Record) {
    let id = RDF.address(record.id)
    var said = RDFWords.classes(of: record).map { ("rdf:type", RDFTerm.iri($0)) }
    said.append(("dcterms:identifier", .literal(record.id)))
    said.append(("rdfs:label", .literal(record.label(), language: RDF.language(dataset.language))))
    said += support(record.support)
    let place = subjects.count
    add(id, [])
    for fact in record.facts {
      let plain = describe(fact, of: id, as: RDFWords.own(fact))
      said += plain + RDFWords.others(fact, in: record).flatMap { other in plain.map { (other, $0.1) } }
    }
    subjects[place].statements = said
  }

  /// The triples of a fact that nobody disputes; a statement for each claim that has something of its own to tell.
  private mutating func describe(_ fact: Fact, of id: String, as predicate: String) -> [(String, RDFTerm)] {
    let isAddress = Attribute.all.contains { $0.name == fact.attribute && $0.type == .address }
    let language = RDF.language(fact.attribute == "names" ? fact.key : RDFWords.isSpoken(fact) ? dataset.language : nil)
    var plain: [(String, RDFTerm)] = []
    for (number, claim) in fact.claims.enumerated() {
      guard let term = RDF.term(claim.value, language: language, isAddress: isAddress) else { continue }
      let isAgreed = fact.claims.count == 1 && RDFGraph.isAsserted(claim.support) && claim.value != .absent
      if isAgreed { plain.append((predicate, term)) }
      guard !isAgreed || claim.support != Support() || fact.key != nil && fact.attribute != "names" else { continue }
      var said: [(String, RDFTerm)] = [
        ("rdf:type", .iri("rdf:Statement")), ("rdf:subject", .iri(id)), ("rdf:predicate", .iri(predicate)),
        ("rdf:object", term),
      ]
      if let key = fact.key { said.append(("is:of", .literal(key))) }
      if fact.preferred == number { said.append(("is:preferred", .literal("true", type: "xsd:boolean"))) }
      if let because = fact.because { said.append(("is:because", .literal(because))) }
      if let sort = fact.sort { said.append(("is:sort", .literal(sort.rawValue))) }
      statement(said + support(claim.support))
    }
    return plain
  }

  private mutating func describe(_ relation: Relation) {
    let kind = dataset.kind(of: relation)
    let (from, to) = (RDFTerm.iri(RDF.address(relation.from)), RDFTerm.iri(RDF.address(relation.to)))
    let id = RDF.address(relation.id)
    if RDFGraph.isAsserted(relation.support) {
      let eli = kind.eli.map { [("eli:" + $0, to)] } ?? []
      let descent = kind.descent ? [("is:descends-from", to)] : []
      add(RDF.address(relation.from), [("kind:" + kind.name, to)] + eli + descent)
    }
    let place = subjects.count
    var said: [(String, RDFTerm)] = [
      ("rdf:type", .iri("rdf:Statement")), ("rdf:type", .iri("prov:Entity")), ("rdf:subject", from),
      ("rdf:predicate", .iri("kind:" + kind.name)), ("rdf:object", to),
    ]
    add(id, [])
    for fact in relation.facts { said += describe(fact, of: id, as: "is:" + fact.attribute) }
    for (number, period) in relation.periods.enumerated() {
      let name = relation.periods.count > 1 ? "\(id)/\(number + 1)" : id
      if relation.periods.count > 1 {
        said.append(("is:period", .iri(name)))
        let inner = period.flatMap { describe($0, of: name) }
        add(name, [("rdf:type", .iri("is:Period"))] + inner)
      } else {
        said += period.flatMap { describe($0, of: name) }
      }
    }
    subjects[place].statements = said + support(relation.support)
  }

  private mutating func describe(_ act: Act, of id: String) -> [(String, RDFTerm)] {
    let predicate = "act:" + act.kind.rawValue
    let effective = act.effective.map { describe($0, of: id, as: predicate + "-effective") } ?? []
    let reservation = act.reservation.map { [(predicate + "-reservation", RDFTerm.literal($0))] } ?? []
    return describe(act.date, of: id, as: predicate) + effective + reservation
  }

  /// Who says so, who denies it, and how sure and how far along it is.
  private mutating func support(_ support: Support) -> [(String, RDFTerm)] {
    var said = support.sources.map { ("prov:wasDerivedFrom", RDFTerm.iri(RDF.address($0.source))) }
    said += support.against.map { ("is:denied-by", RDFTerm.iri(RDF.address($0.source))) }
    for citation in support.sources + support.against where !citation.details.isEmpty {
      let id = "#citation-\(subjects.count)"
      let details = citation.details.map { ("is:" + $0.name, RDFTerm.literal($0.text)) }
      add(id, [("rdf:type", .iri("prov:Derivation")), ("prov:entity", .iri(RDF.address(citation.source)))] + details)
      said.append(("prov:qualifiedDerivation", .iri(id)))
    }
    let texts = [
      ("is:note", support.note), ("is:quote", support.quote),
      ("is:evidence", support.evidence == .stated ? nil : support.evidence.rawValue),
      ("is:stage", support.stage == .done ? nil : support.stage.rawValue),
    ]
    said += texts.compactMap { name, text in text.map { (name, RDFTerm.literal($0)) } }
    return said + (support.asOf.map { [("is:as-of", RDF.literal($0))] } ?? [])
  }

  private mutating func statement(_ said: [(String, RDFTerm)]) { add("#claim-\(subjects.count)", said) }

  private mutating func add(_ id: String, _ said: [(String, RDFTerm)]) {
    subjects.append(RDFSubject(id: id, statements: said))
  }

  /// Whether something is said as a fact: it has happened, and nobody disputes or denies it.
  private static func isAsserted(_ support: Support) -> Bool {
    support.evidence != .disputed && support.stage == .done && support.against.isEmpty
  }
}
