@testable import Relations

/// A graph and what became of it: ids renamed, values and sources changed, things added and removed.
enum Rivers {
  static let old = """
    states:
      north: { name: Northland, sources: [s1] }
      south: { name: Southland, sources: [s1] }
    bodies:
      office: { name: Office, established: 1999, aliases: [Bureau, The Office], sources: [s1], hosted-by: { north: { since: 2000, until: 2005, sources: [s1] } } }
      gone: { name: Gone, sources: [s1] }
    instruments:
      pact: { name: Pact, signed: 2009, in-force: 2011, ended: 2014, sources: [s1], participants: [north: { signed: 2009, ratified: 2010, withdrew: 2013, sources: [s1] }] }
    terms: { flood: { name: Flood, about: [office], sources: [s1] } }
    sources:
      s1: { title: Gazette }
      s2: { title: Herald }

    """

  static let new = """
    states:
      north: { name: Northland, sources: [gazette] }
      south: { name: Southland, sources: [gazette, s2] }
    bodies:
      bureau: { name: Office, was: [office], established: { claims: [1999: { sources: [gazette] }, 2000: { sources: [s2] }], prefer: 1999 }, aliases: [The Office, Seat], sources: [gazette], hosted-by: { north: { since: 2000, until: 2005, sources: [gazette] } } }
    instruments:
      pact: { name: Pact, signed: 2009-06, in-force: 2011, ended: 2014, sources: [gazette], evidence: inferred, participants: [north: { signed: 2009, ratified: 2010-02, withdrew: 2013, sources: [gazette] }] }
    events: { meeting: { name: Meeting, date: 2010, sources: [s2], hosted-by: { south: { sources: same } } } }
    terms: { flood: { name: Flood, about: [bureau], sources: [gazette] } }
    disputes: { who: { name: Who, about: bureau, claims: [{ says: A., sources: [gazette] }, { says: B., sources: [s2] }] } }
    sources:
      gazette: { title: Gazette, was: [s1] }
      s2: { title: Herald }

    """

  static func dataset(_ text: String) throws -> Dataset {
    let (dataset, diagnostics) = Dataset.read(MemoryTree(["graph.yaml": "stemma: 1\ntitle: Rivers\n" + text]))
    if let dataset { return dataset }
    throw Graphs.Unsound(diagnostics: diagnostics)
  }

  static func comparison(_ scope: Scope = Scope()) throws -> Comparison {
    try Comparison(of: dataset(old), with: dataset(new), within: scope)
  }

  static func comparison(from first: String, to second: String, of text: String = old) throws -> Comparison {
    let dataset = try dataset(text)
    return try Comparison(of: dataset, asOf: date(first), with: dataset, asOf: date(second))
  }
}

extension Comparison {
  /// The ids of the records and relations that differ in a way.
  func ids(_ status: Status) -> [String] {
    records.filter { $0.status == status }.map(\.latest.id) + relations.filter { $0.status == status }.map(\.latest.id)
  }

  /// What has changed in a record or a relation, in words.
  func changes(in id: String) -> [String] {
    records.filter { $0.latest.id == id }.flatMap { $0.changes.map(\.description) }
      + relations.filter { $0.latest.id == id }.flatMap { $0.changes.map(\.description) }
  }
}
