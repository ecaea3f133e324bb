import Testing

@testable import Relations

@Suite("show, of a relation")
struct RelationPageTests {
  private func text(_ id: String) throws -> String {
    try ShowQuestion(id: id).answer(from: World.dataset()).rendered(as: .text)
  }

  @Test("Its sentence, its ends, each act with its claims and sources")
  func acts() throws {
    let text = try text("china/participant/pact")
    #expect(text.hasPrefix("China signed, ratified Pact, "))
    #expect(text.contains("from") && text.contains("china China"))
    #expect(text.contains("ratified, effective  2011") && text.contains("Article 5."))
    #expect(text.contains("Sources\n[1] s"))
  }

  @Test("Ends by ids that they had before, what is denied and remarked")
  func former() throws {
    let text = try text("china/hosts/old-rats")
    #expect(text.contains("china/hosts/rats") && text.contains("denied by") && text.contains("By lease."))
  }

  @Test("As programs read it, it is the relation of every answer")
  func json() throws {
    let dataset = try World.dataset()
    for relation in dataset.relations {
      let answer = try ShowQuestion(id: relation.id).answer(from: dataset)
      #expect(answer.value == dataset.json(relation) && !answer.isEmpty && answer.table.rows.count >= 3)
    }
  }

  @Test("A relation that there is not, and one of another part of the graph")
  func unknown() throws {
    #expect(throws: UnknownName.self) { try text("china/hosts/sco") }
    #expect(throws: UnknownName.self) { try text("china/hosted/rats") }
    let early = try World.dataset(asOf: "2003")
    #expect { try ShowQuestion(id: "china/hosts/rats").answer(from: early) } throws: {
      ($0 as? UnknownName)?.isLeftOut == true
    }
  }
}
