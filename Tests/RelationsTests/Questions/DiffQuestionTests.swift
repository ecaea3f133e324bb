import Testing

@testable import Relations

@Suite("diff")
struct DiffQuestionTests {
  private func revisions() throws -> Answer {
    try DiffQuestion(from: Rivers.dataset(Rivers.old)).answer(from: Rivers.dataset(Rivers.new))
  }

  private func days(_ first: String, _ second: String) throws -> Answer {
    try DiffQuestion(asOf: date(first), to: date(second)).answer(from: Rivers.dataset(Rivers.old))
  }

  @Test("Its shape: what was added and removed in the common shapes, what changed before and after")
  func shape() throws {
    let value = try revisions().value
    #expect(value.keys == ["added", "removed", "changed"])
    #expect(value["added"]?.items.map { $0["id"]?.text } == ["meeting", "who", "south/hosts/meeting"])
    #expect(value["added"]?[0]?["kind"]?.text == "event" && value["added"]?[2]?["relation"]?.text == "hosts")
    #expect(value["removed"]?[0]?["id"]?.text == "gone")
    let office = value["changed"]?.items.first { $0["id"]?.text == "bureau" }
    #expect(office?.keys == ["id", "was", "before", "after", "changes", "sources"])
    #expect(office?["was"]?.text == "office")
    #expect(office?["before"]?["name"]?.text == "Office" && office?["sources"]?.texts == ["gazette"])
  }

  @Test("Changes claim by claim, each with its sources; nothing is null")
  func claims() throws {
    let changed = try revisions().value["changed"]?.items ?? []
    let changes = changed.first { $0["id"]?.text == "bureau" }?["changes"]?.items ?? []
    let established = changes.first { $0["attribute"]?.text == "established" }
    #expect(established?["before"]?["claims"]?.items.map { $0["value"]?.text } == ["1999"])
    // A value without sources of its own rests on those of its record, which are named as they are now.
    #expect(established?["before"]?["claims"]?[0]?["sources"]?.texts == ["gazette"])
    let claims = established?["after"]?["claims"]?.items ?? []
    #expect(claims.map { $0["value"]?.text } == ["1999", "2000"])
    #expect(
      claims.map { $0["preferred"] } == [true, false] && claims.map { $0["sources"]?.texts } == [["gazette"], ["s2"]])
    let seat = changes.last { $0["attribute"]?.text == "aliases" }
    #expect(seat?["before"] == .null && seat?["after"]?["claims"]?[0]?["value"]?.text == "Seat")
    let south = changed.first { $0["id"]?.text == "south" }?["changes"]?[0]
    #expect(south?["before"]?.texts == ["gazette"] && south?["after"]?.texts == ["gazette", "s2"])
  }

  @Test("In sentences, with footnotes")
  func text() throws {
    let text = try revisions().rendered(as: .text)
    #expect(text.hasPrefix("What differs between the files as they are and the files as they are:\n\nAdded (3)\n"))
    #expect(text.contains("- Meeting (meeting), event, 2010 [1]\n"))
    #expect(text.contains("- Southland hosts Meeting, 2010, inherited [1]\n"))
    #expect(text.contains("Removed (1)\n- Gone (gone), body [2]\n"))
    #expect(text.contains("- Office (bureau), body, 1999\n  - was office\n"))
    #expect(text.contains("  - established: 1999 [2] → 1999 (preferred) [2] or 2000 [1]\n"))
    #expect(text.contains("  - evidence: stated → inferred\n"))
    #expect(text.contains("  - sources: [2] → [2][1]\n"))
    #expect(text.contains("[1] s2 Herald\n[2] gazette Gazette\n"))
  }

  @Test("A row for each thing and each change")
  func rows() throws {
    let table = try revisions().rendered(as: .csv)
    #expect(table.hasPrefix("change,kind,id,attribute,before,after,sources\r\nadded,event,meeting,,,Meeting,s2\r\n"))
    #expect(table.contains("removed,body,gone,,Gone,,gazette\r\n"))
    #expect(table.contains("changed,body,bureau,id,office,bureau,gazette\r\n"))
    #expect(table.contains("changed,instrument,pact,signed,2009,2009-06,gazette\r\n"))
  }

  @Test("Between days: what came to be and what ceased, with its end")
  func ofDays() throws {
    let early = try days("1998", "2001").rendered(as: .text)
    #expect(early.contains("Came to be (2)\n- Office (office), body, 1999 [1]\n"))
    let late = try days("2001", "2006").rendered(as: .text)
    #expect(late.contains("Ceased (1)\n- Northland hosts Office, since 2000, until 2005 [1]\n"))
    let left = try days("2012", "2015").rendered(as: .text)
    #expect(left.contains("2009, ratified 2010, withdrew 2013 [1]\n") && left.contains("  - ended: 2014 [1] (new)\n"))
    let holds = try days("2009", "2009-12-31").value["changed"]?[0]
    #expect(holds?["before"]?["holds"]?.text == "possibly" && holds?["after"]?["holds"]?.text == "yes")
  }

  @Test("Where only graph.yaml differs, no record does")
  func ofGraph() throws {
    let tree = MemoryTree(["graph.yaml": "stemma: 1\ntitle: Other\n" + Rivers.old])
    let other = try #require(Dataset.read(tree).dataset)
    let answer = try DiffQuestion(from: Rivers.dataset(Rivers.old)).answer(from: other)
    #expect(answer.rendered(as: .text).hasPrefix("No record differs between"))
    #expect(answer.rendered(as: .text).hasSuffix("\n\nOf graph.yaml differ: title.\n"))
    #expect(answer.contextLine?.hasSuffix(#""of-graph":["title"]}"#) == true)
  }

  @Test("That nothing differs is an answer; both sides are told beside it")
  func nothing() throws {
    let answer = try days("2003", "2004")
    #expect(!answer.isEmpty && answer.value["added"] == [] && answer.value["changed"] == [])
    #expect(answer.rendered(as: .text) == "Nothing differs between 2003 and 2004.\n")
    #expect(
      answer.contextLine
        == #"{"format":1,"graph":"Rivers","before":{"as-of":"2003"},"after":{"as-of":"2004"}}"#)
  }
}
