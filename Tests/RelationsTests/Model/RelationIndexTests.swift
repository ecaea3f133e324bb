import Testing

@testable import Relations

@Suite("Which relations touch which record")
struct RelationIndexTests {
  @Test("In their order, one between a record and itself once")
  func places() {
    let index = RelationIndex(ends: [(from: 0, to: 1), (2, 2), (1, 0), (2, 0)], records: 4)
    #expect((0..<4).map { Array(index[$0]) } == [[0, 2, 3], [0, 2], [1, 3], []])
    #expect(Array(RelationIndex(ends: [(from: Int, to: Int)](), records: 1)[0]).isEmpty)
  }

  @Test("Of every record the ones that a search through all finds, by a former id too, in every part of the graph")
  func relations() throws {
    for dataset in [try World.dataset(), try World.dataset(asOf: "2010")] {
      for record in dataset.records {
        let touching = dataset.relations.filter { [$0.from, $0.to].contains(record.id) }
        #expect(dataset.relations(of: record.id) == touching)
      }
      #expect(dataset.relations(of: "old-rats") == dataset.relations(of: "rats") && dataset.relations(of: "x").isEmpty)
    }
  }
}
