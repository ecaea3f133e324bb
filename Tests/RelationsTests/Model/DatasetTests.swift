import Digraphs
import Testing

@testable import Relations

@Suite("A graph that holds together")
struct DatasetTests {
  @Test("Records and relations are in graph order")
  func order() throws {
    let dataset = try World.dataset()
    #expect(
      dataset.records.map(\.id) == [
        "china", "mars", "russia", "rats", "sco", "act", "pact", "plan", "summit", "s1", "s2", "s3", "drill",
      ])
    #expect(
      dataset.relations.map(\.id) == [
        "china/participant/pact", "china/hosts/rats", "russia/participant/pact", "russia/member-of/sco",
        "rats/part-of/sco",
        "act/implements/plan", "pact/adopted-at/summit", "plan/builds-on/pact",
      ])
  }

  @Test("Descent leads from elder to younger, the network in the direction of the sentences")
  func graphs() throws {
    let dataset = try World.dataset()
    #expect(dataset.descent.ancestors(of: "act").map(\.vertex) == ["plan", "pact"])
    #expect(dataset.descent.arcs.map { $0.tail } == ["plan", "pact"])
    #expect(dataset.network.order == 9 && dataset.network.arcs.count == 8)
    #expect(dataset.network.vertices == dataset.entities.map(\.id))
  }

  @Test("Things by their names")
  func names() throws {
    let dataset = try World.dataset()
    #expect(dataset.record("s1")?.kind == "source" && dataset.entity("s1") == nil)
    #expect(
      try dataset.kind(called: "hosted-by").name == "hosts" && dataset.kind(called: "signatories").name == "participant"
    )
    #expect(dataset.relations(of: "rats").map(\.kind) == ["hosts", "part-of"])
    #expect { try dataset.entity(called: "s1") } throws: { ($0 as? UnknownName)?.found == "source" }
    #expect { try dataset.view(called: "all") } throws: { "\($0)" == "'all' is the name of no view" }
  }
}
