import Testing

@testable import Relations

@Suite("A draft with its records found by id")
struct CatalogueTests {
  private func catalogue(_ more: String) -> Catalogue { Catalogue(Reader.read(Graphs.tree(more)).0) }

  @Test("By present and former ids; a present one goes first")
  func records() {
    let catalogue = catalogue("bodies: { a: { name: A, was: [china, old] } }")
    #expect(catalogue.record("old")?.id == "a" && catalogue.record("china")?.kind == "state")
    #expect(catalogue.section(of: "s1") == .sources && catalogue.section(of: "zz") == nil)
    #expect(catalogue.ids(in: [.bodies]) == ["a", "old", "sco"])
  }

  @Test("Relations with an unknown end are left out, and former ids are resolved before repetitions are numbered")
  func relations() {
    let more =
      "bodies: { a: { name: A, was: [old] } }\n"
      + "states: { b: { name: B, hosts: [a, old, { sco: { note: n } }, nowhere] } }"
    #expect(catalogue(more).soundRelations.map(\.id) == ["b/hosts/a", "b/hosts/a#2", "b/hosts/sco"])
  }

  @Test("Former ids give way to present ones in citations, references, keys that are ids and acts")
  func formerIDs() throws {
    let more = """
      sources: { n: { title: N, was: [o] }, copy: { title: C, copy-of: o, about: old/hosts/sco } }
      states: { new: { name: New, was: [old], sources: [s1], hosts: { sco: { since: { 2001: { sources: o } }, sources: [s1] } } } }
      instruments: { i: { name: I, sources: [s1], participants: { old: { signed: { 2001: { sources: [o] } }, sources: [s1] } } } }
      indicators: { rain: { name: Rain, sources: [s1], about: [old], values: { old: { 7: { as-of: 2020, sources: [o] } } } } }

      """
    let dataset = try Graphs.dataset(more)
    #expect(dataset.record("copy")?.text("copy-of") == "n" && dataset.record("copy")?.text("about") == "new/hosts/sco")
    let rain = try #require(dataset.record("rain"))
    #expect(rain.text("about") == "new" && rain.fact("values")?.key == "new")
    #expect(rain.fact("values")?.claims[0].support.sources.map(\.source) == ["n"])
    let hosting = try #require(dataset.relations.first { $0.kind == "hosts" })
    #expect(hosting.fact("since")?.claims[0].support.sources.map(\.source) == ["n"])
    let signing = try #require(dataset.relations.first { $0.to == "i" })
    #expect(signing.id == "new/participant/i" && signing.acts[0].date.claims[0].support.sources.map(\.source) == ["n"])
    // What is written keeps its place.
    #expect(rain.position.file == "g/more.yaml")
  }

  @Test("Every citation is met, in the order of the files")
  func citations() {
    let more =
      "instruments: { i: { name: { I: { sources: [a], against: [b] } }, sources: [c], refers-to: "
      + "{ pact: { since: { 2001: { sources: [d] } }, sources: [e] } }, participants: { china: { signed: "
      + "{ 2001: { sources: [f], effective: { 2002: { sources: [g] } } } }, against: [h] } } } }"
    var met: [String] = []
    catalogue(more).forEachCitation { met.append($0.source) }
    #expect(met.suffix(8) == ["c", "a", "b", "e", "d", "h", "f", "g"])
  }

  @Test("What was probably meant, and where it stands")
  func suggestions() {
    let found = catalogue("").suggestions(for: ["chnia", "xyz", "chnia"], in: [.states])
    #expect(found == ["chnia": "; did you mean 'china' (base.yaml:5)?", "xyz": ""])
  }
}
