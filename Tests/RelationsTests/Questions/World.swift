@testable import Relations

/// A small graph on which every question has an answer.
enum World {
  static let files: [String: String] = [
    "graph.yaml": "stemma: 1\ntitle: World\n",
    "sources.yaml": """
    sources:
      s1: { title: First, author: [Ann, Bob], date: 2020-01-02, speaker: press, url: 'https://a.org/1' }
      s2: { title: Second, publisher: Press, speaker: government, identifiers: { isbn: [1, 2] } }
      s3: { title: Third, about: [pact] }
    """,
    "states.yaml": """
    states:
      china: { name: China, names: { ru: Китай }, sources: [s1], hosts: { rats: { since: 2004, until: 2010, sources: [s1], against: [s2], note: By lease. } } }
      russia: { name: Russia, sources: [s2], member-of: { sco: { since: 2001, role: founder, evidence: inferred, sources: [s2] } } }
      mars: { name: Mars, sources: [s1] }
    """,
    "bodies.yaml": """
    bodies:
      sco: { name: Shanghai Cooperation Organisation, short: SCO, established: 2001-06-15, sources: [s1] }
      rats: { name: Structure, was: [old-rats], sources: [s1], part-of: { sco: { sources: same } } }
    """,
    "instruments.yaml": """
    instruments:
      pact:
        name: Pact
        aliases: [Treaty of Peace, { Grand Pact: { sources: [s2] } }]
        type: agreement
        signed: 2009-06-16
        counts: { signatories: { claims: [2: { sources: [s1] }, 3: { sources: [s2], as-of: 2010 }], prefer: 2, because: Two signed. } }
        adopted-at: { summit: { act: signed, sources: [s1] } }
        participants:
          - china: { signed: 2009-06-16, ratified: { 2010: { sources: [s2], effective: 2011, reservation: Article 5. } }, sources: [s1] }
          - russia: { acceded: 2011, sources: [s1] }
        sources: [s1]
      plan: { name: Plan, type: plan, adopted: 2012, ended: 2014, builds-on: { pact: { sources: [s1] } }, sources: [s1] }
      act: { name: Act, issued: 2015, implements: { plan: { sources: [s2] } }, sources: [s2], stage: draft }
    """,
    "more.yaml": """
    events:
      summit: { name: Summit, date: 2009-06-15/2009-06-16, sources: [s1] }
    cases:
      drill: { name: Drill, text: It ran., about: [pact], sources: [s1] }
    """,
  ]

  static func dataset() throws -> Dataset {
    let (dataset, diagnostics) = Dataset.read(MemoryTree(files))
    if let dataset { return dataset }
    throw Graphs.Unsound(diagnostics: diagnostics)
  }

  static func dataset(asOf day: String) throws -> Dataset {
    let day = try PartialDate(parsing: day)
    return try dataset().within { $0.asOf = day }
  }
}

extension JSON {
  /// The names of an object's members, in order.
  var keys: [String] {
    if case .object(let members) = self { members.map(\.name) } else { [] }
  }

  /// The items of an array.
  var items: [JSON] {
    if case .array(let items) = self { items } else { [] }
  }

  /// The texts of an array.
  var texts: [String] { items.map(\.text) }

  /// The text of a text.
  var text: String {
    if case .string(let text) = self { text } else { "" }
  }
}
