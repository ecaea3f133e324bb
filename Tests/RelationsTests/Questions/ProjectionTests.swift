import Testing

@testable import Relations

/// Who shares what: counted by hand on a small graph, and by another way on a larger one.
struct ProjectionTests {
  @Test func tiesCountWhatIsShared() throws {
    let dataset = try World.dataset()
    let projection = try dataset.projection(of: "participant")
    let led = projection.led
    for (one, first) in projection.members.indices.map({ ($0, led[$0]) }) {
      for (other, second) in projection.members.indices.dropFirst(one + 1).map({ ($0, led[$0]) }) {
        let weight = projection.ties.first { $0.from == one && $0.to == other }?.weight ?? 0
        #expect(weight == first.intersection(second).count)
      }
    }
    #expect(!projection.ties.isEmpty)
  }

  @Test func signatoriesSigned() throws {
    let projection = try World.dataset().projection(of: "signatory")
    #expect(projection.isSigned)
    #expect(projection.relations.allSatisfy { $0.spokenKind == "signatory" })
  }

  @Test func theLeastWeightIsHeeded() throws {
    let dataset = try World.dataset()
    let all = try dataset.projection(of: "participant").ties
    let heavy = try dataset.projection(of: "participant", minimumWeight: 2).ties
    #expect(heavy == all.filter { $0.weight >= 2 })
  }

  @Test func anUnknownKindIsAnError() throws {
    let dataset = try World.dataset()
    #expect(throws: UnknownName.self) { try dataset.projection(of: "signatori") }
  }
}
