import Testing

@testable import Relations

@Suite("What differs between two states of a graph")
struct ComparisonTests {
  @Test("Of two revisions: what is added, removed, changed, and the same")
  func revisions() throws {
    let comparison = try Rivers.comparison()
    #expect(comparison.ids(.added) == ["meeting", "who", "south/hosts/meeting"])
    #expect(comparison.ids(.removed) == ["gone"])
    #expect(
      comparison.ids(.changed) == ["south", "bureau", "pact", "gazette", "north/participant/pact"])
    #expect(comparison.ids(.unchanged) == ["north", "s2", "flood", "north/hosts/bureau"])
  }

  @Test("What has another id now is the same, in whatever names it")
  func renamed() throws {
    let comparison = try Rivers.comparison()
    let names = comparison.records.compactMap { pair in pair.was.map { "\($0) \(pair.latest.id)" } }
    #expect(names == ["office bureau", "s1 gazette"])
    // That `was` was written is told by the renaming.
    #expect(comparison.changes(in: "gazette").isEmpty)
    #expect(comparison.changes(in: "flood").isEmpty)
  }

  @Test("The older may be the one that is compared")
  func backwards() throws {
    let back = try Comparison(of: Rivers.dataset(Rivers.new), with: Rivers.dataset(Rivers.old))
    #expect(back.records.compactMap(\.was) == ["bureau", "gazette"])
    #expect(back.ids(.added) == ["gone"])
    #expect(back.ids(.removed) == ["meeting", "who", "south/hosts/meeting"])
    #expect(back.changes(in: "s1").isEmpty)
  }

  @Test("Claim by claim: values, sources, evidence, preference")
  func claims() throws {
    let comparison = try Rivers.comparison()
    #expect(
      comparison.changes(in: "bureau") == [
        "aliases: Bureau (no longer recorded)", "aliases: Seat (new)", "established: 1999 → 1999 or 2000",
      ])
    #expect(comparison.changes(in: "pact") == ["signed: 2009 → 2009-06", "evidence: stated → inferred"])
    #expect(comparison.changes(in: "south") == ["sources: gazette → gazette s2"])
    #expect(comparison.changes(in: "north/participant/pact") == ["ratified: 2010 → 2010-02"])
  }

  @Test("Of two days: what came to be, ceased, and changed")
  func days() throws {
    let early = try Rivers.comparison(from: "1998", to: "2001")
    #expect(early.ids(.added) == ["office", "north/hosts/office"])
    let hosting = try Rivers.comparison(from: "2001", to: "2006")
    #expect(hosting.ids(.removed) == ["north/hosts/office"])
    #expect(hosting.ids(.added).isEmpty && hosting.ids(.changed).isEmpty)
  }

  @Test("What tells of a thing has no day, and neither comes to be nor ceases with it")
  func undated() throws {
    let text = Rivers.old + "challenges: { old: { name: Old, text: It is., about: [office], sources: [s1] } }\n"
    let days = try Rivers.comparison(from: "1998", to: "2001", of: text)
    #expect(days.isOfDays && days.ids(.added) == ["office", "north/hosts/office"])
    let revisions = try Comparison(of: Rivers.dataset(Rivers.old), with: Rivers.dataset(text))
    #expect(!revisions.isOfDays && revisions.ids(.added) == ["old"])
  }

  @Test("Dates that come between two days are changes; what a relation ended with is told")
  func dates() throws {
    #expect(try Rivers.comparison(from: "2010-12-31", to: "2012").changes(in: "pact") == ["in-force: 2011 (new)"])
    #expect(try Rivers.comparison(from: "2012", to: "2015").changes(in: "pact") == ["ended: 2014 (new)"])
    let ratified = try Rivers.comparison(from: "2009-12-31", to: "2011")
    #expect(ratified.changes(in: "north/participant/pact") == ["ratified: 2010 (new)"])
    let left = try Rivers.comparison(from: "2012", to: "2015")
    #expect(left.ids(.removed) == ["north/participant/pact"])
    #expect(
      left.relations.first { $0.status == .removed }?.before?.acts.map(\.kind) == [.signed, .ratified, .withdrew])
  }

  @Test("What was possible and is certain has changed")
  func certainty() throws {
    let sure = try Rivers.comparison(from: "2009", to: "2009-12-31")
    #expect(sure.ids(.changed) == ["pact", "north/participant/pact"])
    #expect(sure.changes(in: "pact") == ["holds: possibly → yes"])
  }

  @Test("Two periods of one relation are two relations")
  func periods() throws {
    let text = """
      states: { north: { name: N, sources: [s1], member-of: [{ club: { since: 2000, until: 2005, sources: [s1] } }, { club: { since: 2010, sources: [s1] } }] } }
      bodies: { club: { name: C, established: 1990, sources: [s1] } }
      sources: { s1: { title: S } }

      """
    let comparison = try Rivers.comparison(from: "2003", to: "2012", of: text)
    #expect(comparison.ids(.removed) == ["north/member-of/club"])
    #expect(comparison.ids(.added) == ["north/member-of/club#2"])
    // Without the first of them the second has its number, and is the same.
    let less = text.replacing("{ club: { since: 2000, until: 2005, sources: [s1] } }, ", with: "")
    let revised = try Comparison(of: Rivers.dataset(text), with: Rivers.dataset(less))
    #expect(revised.ids(.unchanged).contains("north/member-of/club"))
    let removed = revised.relations.filter { $0.status == .removed }
    #expect(removed.map { $0.before?.text("since") } == ["2000"])
  }

  @Test("Before is only what the earlier revision said")
  func earlierWords() throws {
    let old = Rivers.old.replacing("until: 2005, ", with: "")
    let day = try date("2010")
    let comparison = try Comparison(
      of: Rivers.dataset(old), asOf: day, with: Rivers.dataset(Rivers.old), asOf: day)
    let pair = try #require(comparison.relations.first { $0.latest.id == "north/hosts/office" })
    #expect(pair.status == .removed && pair.before?.text("until") == nil)
  }

  @Test("Keys that are ids are renamed as others are")
  func keys() throws {
    let text =
      "indicators: { rain: { name: Rain, sources: [s1], values: { office: { 7: { as-of: 2020 } }, north: { 8: { as-of: 2020 } } } } }\n"
    let comparison = try Comparison(
      of: Rivers.dataset(Rivers.old + text),
      with: Rivers.dataset(
        Rivers.new + text.replacing("office", with: "bureau").replacing("s1", with: "gazette")))
    #expect(comparison.ids(.unchanged).contains("rain"))
  }

  @Test("Acts that are of another period are a change")
  func movedActs() throws {
    func text(_ periods: String) -> String {
      "states: { north: { name: N, sources: [s1] } }\nsources: { s1: { title: S } }\n"
        + "instruments: { pact: { name: P, signed: 2000, sources: [s1], participants: { north: { periods: \(periods), sources: [s1] } } } }\n"
    }
    let one = text("[{ signed: 2001, withdrew: 2003, acceded: 2005 }]")
    let two = text("[{ signed: 2001, withdrew: 2003 }, { acceded: 2005 }]")
    let comparison = try Comparison(of: Rivers.dataset(one), with: Rivers.dataset(two))
    #expect(
      comparison.changes(in: "north/participant/pact")
        == ["acceded (period 2): 2005 (new)", "acceded: 2005 (no longer recorded)"])
  }

  @Test("A scope holds for both, and what is selected in one is selected in both")
  func scope() throws {
    var scope = Scope()
    scope.select = try Selection(parsing: ["around:meeting"])
    let around = try Rivers.comparison(scope)
    // Southland was there before, though nothing was around a meeting then.
    #expect(around.ids(.added).contains("meeting") && !around.ids(.added).contains("south"))
    #expect(around.records.filter { $0.latest.section.holdsEntities }.map(\.latest.id) == ["south", "meeting"])
    scope.select = try Selection(parsing: ["nobody"])
    #expect(throws: UnknownName.self) { try Rivers.comparison(scope) }
    scope.select = nil
    scope.onlyStated = true
    #expect(try Rivers.comparison(scope).ids(.removed) == ["gone", "pact", "north/participant/pact"])
  }

  @Test("What graph.yaml says of the whole")
  func ofGraph() throws {
    let tree = MemoryTree(["graph.yaml": "stemma: 1\ntitle: Other\nviews: { v: { drawing: network } }\n" + Rivers.old])
    let other = try #require(Dataset.read(tree).dataset)
    #expect(try Comparison(of: Rivers.dataset(Rivers.old), with: other).ofGraph == ["title", "views"])
    #expect(try Rivers.comparison().ofGraph.isEmpty)
  }

  @Test("Two records that have become one: the second is gone")
  func merged() throws {
    let text = "sources: { s: { title: S } }\nstates:\n"
    let old = try Rivers.dataset(text + "  a: { name: A, sources: [s] }\n  b: { name: B, sources: [s] }\n")
    let new = try Rivers.dataset(text + "  a: { name: A, was: [b], sources: [s] }\n")
    let comparison = try Comparison(of: old, with: new)
    #expect(comparison.ids(.removed) == ["b"] && comparison.ids(.changed) == ["a"])
  }

  @Test("A word that nothing carries on either day is no misspelt one")
  func wordsOfTheWhole() throws {
    let more = "instruments: { late: { name: Late, adopted: 2020, topics: [ai], sources: [s1] } }"
    let dataset = try Graphs.dataset(more)
    var scope = Scope()
    scope.select = try Selection(parsing: ["topic:ai"])
    let days = (try date("1990"), try date("2000"))
    let comparison = try Comparison(of: dataset, asOf: days.0, with: dataset, asOf: days.1, within: scope)
    #expect(!comparison.records.contains { $0.latest.section.holdsEntities })
    scope.select = try Selection(parsing: ["topic:ia"])
    #expect(throws: UnknownName.self) {
      try Comparison(of: dataset, asOf: days.0, with: dataset, asOf: days.1, within: scope)
    }
  }
}
