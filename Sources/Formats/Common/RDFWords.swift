import Relations

/// Which terms of ELI, PROV-O, schema.org and Dublin Core mean the same as what is recorded.
enum RDFWords {
  /// The classes of a record.
  static func classes(of record: Record) -> [String] {
    switch record.section {
    case .states: ["schema:Country", "is:State"]
    case .bodies: ["schema:Organization", "prov:Agent", "is:Body"]
    case .instruments: ["eli:LegalResource", "schema:Legislation", "is:Instrument"]
    case .events: ["schema:Event", "is:Event"]
    case .sources: ["prov:Entity", "schema:CreativeWork", "is:Source"]
    case .terms: ["schema:DefinedTerm", "is:Term"]
    case .indicators: ["schema:PropertyValueSpecification", "is:Indicator"]
    case .cases: ["is:Case"]
    case .challenges: ["is:Challenge"]
    case .disputes: ["is:Dispute"]
    }
  }

  /// Our own property for an attribute; its keys stand in statements.
  static func own(_ fact: Fact) -> String { "is:" + fact.attribute }

  /// The properties of others that mean the same as an attribute of a record.
  static func others(_ fact: Fact, in record: Record) -> [String] {
    common[fact.attribute] ?? ofSection[record.section]?[fact.attribute] ?? []
  }

  /// Whether a fact is a text in the language of the graph.
  static func isSpoken(_ fact: Fact) -> Bool {
    ["name", "title", "short", "description", "aliases", "text"].contains(fact.attribute)
  }

  private static let common: [String: [String]] = [
    "name": ["schema:name"], "title": ["schema:name"], "names": ["schema:name"], "short": ["schema:alternateName"],
    "aliases": ["schema:alternateName"], "description": ["schema:description"], "url": ["schema:url"],
    "about": ["schema:about"], "topics": ["schema:keywords"],
  ]

  private static let ofSection: [Section: [String: [String]]] = [
    .instruments: [
      "type": ["eli:type_document"], "signed": ["schema:legislationDate", "eli:date_document"],
      "adopted": ["schema:legislationDate", "eli:date_document"], "in-force": ["eli:first_date_entry_in_force"],
      "ended": ["eli:date_no_longer_in_force"], "issued": ["eli:date_publication"],
    ],
    .bodies: ["established": ["schema:foundingDate"], "dissolved": ["schema:dissolutionDate"]],
    .events: ["date": ["schema:startDate"], "place": ["schema:location"]],
    .sources: [
      "date": ["schema:datePublished"], "author": ["schema:author"], "publisher": ["schema:publisher"],
      "language": ["schema:inLanguage"], "archived": ["schema:archivedAt"], "copy-of": ["prov:wasDerivedFrom"],
      "of": ["prov:wasAttributedTo"], "file": ["schema:contentUrl"],
    ],
  ]
}
