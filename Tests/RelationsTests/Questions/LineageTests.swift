import Testing

@testable import Relations

@Suite("The lineage of an entity")
struct LineageTests {
  /// A diamond: d builds on b and c, which build on a; e builds on d and on a.
  private func dataset() throws -> Dataset {
    func line(_ id: String, _ ends: String) -> String {
      "  \(id): { name: \(id), sources: [s1]\(ends.isEmpty ? "" : ", builds-on: { all: [\(ends)], sources: same }") }\n"
    }
    return try Graphs.dataset(
      "instruments:\n" + line("a", "") + line("b", "a") + line("c", "a") + line("d", "b, c") + line("e", "d, a"))
  }

  @Test("Distances are the shortest")
  func distances() throws {
    let lineage = try dataset().lineage(of: "e", direction: .up)
    #expect(lineage.entities.map { "\($0.entity.id) \($0.distance)" } == ["a -1", "d -1", "b -2", "c -2"])
    #expect(lineage.relations.count == 6)
  }

  @Test("Relations lie among the elders, or among the younger")
  func both() throws {
    let lineage = try dataset().lineage(of: "b")
    #expect(lineage.entities.map { "\($0.entity.id) \($0.distance)" } == ["a -1", "d 1", "e 2"])
    #expect(lineage.relations.map(\.id) == ["b/builds-on/a", "d/builds-on/b", "e/builds-on/d"])
  }
}
