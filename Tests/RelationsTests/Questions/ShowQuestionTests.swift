import Testing

@testable import Relations

@Suite("show")
struct ShowQuestionTests {
  private func answer(_ id: String) throws -> Answer { try ShowQuestion(id: id).answer(from: World.dataset()) }

  @Test("Each attribute with its value or claims, then the relations and sources")
  func shape() throws {
    let value = try answer("pact").value
    #expect(
      value.keys == [
        "id", "kind", "evidence", "stage", "name", "aliases", "type", "counts", "signed", "relations", "sources",
      ])
    #expect(value["name"]?.keys == ["value", "sources"])
    #expect(value["aliases"]?.items.map { $0["sources"]?.texts ?? [] } == [["s1"], ["s2"]])
    let counts = try #require(value["counts"]?["signatories"])
    #expect(counts.keys == ["claims", "sort", "because"] && counts["sort"] == "disagreement")
    #expect(
      counts["claims"]?.items.map(\.keys) == [
        ["value", "sources", "against", "preferred"], ["value", "sources", "against", "preferred", "as-of"],
      ])
    #expect(counts["claims"]?[0]?["preferred"] == true && counts["claims"]?[0]?["value"] == 2)
    #expect(
      value["relations"]?.items.map { $0["id"]?.text ?? "" } == [
        "china/participant/pact", "russia/participant/pact", "pact/adopted-at/summit", "plan/builds-on/pact",
      ])
  }

  @Test("Several values of one inner key are a list, so that no name stands twice")
  func keys() throws {
    #expect(try answer("s2").value["identifiers"]?["isbn"]?.items.count == 2)
    #expect(try answer("s1").value["author"]?.items.count == 2)
  }

  @Test("A former id shows the record")
  func former() throws { #expect(try answer("old-rats").value["id"]?.text == "rats") }

  @Test("People read every claim and sentence with its sources")
  func text() throws {
    let text = try answer("pact").rendered(as: .text)
    #expect(text.contains("2 (preferred: Two signed) [2]"))
    #expect(text.contains("3 (as of 2010) [1]"))
    #expect(
      text.contains(
        "- China signed, ratified Pact, signed 16 June 2009, ratified 2010 (reservation: Article 5., effective 2011) [2][1]"
      ))
    #expect(text.contains("Is the basis of (1)\n- Pact is the basis of Plan, 2012, inherited [2]"))
    #expect(text.contains("[1] s2 Press, Second"))
    #expect(text.contains("- case drill Drill [2]"))
    #expect(text.contains("lineage          2 descendants, nearest Plan\nin several ways  counts.signatories\n"))
  }

  @Test("An unknown id, and what was probably meant")
  func unknown() {
    #expect { try answer("pakt") } throws: {
      ($0 as? UnknownName)?.description == "'pakt' is the name of no record; did you mean 'pact' or 'act'?"
        || ($0 as? UnknownName)?.near.first == "pact"
    }
  }
}
