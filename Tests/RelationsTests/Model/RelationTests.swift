import Testing

@testable import Relations

@Suite("Relations and their acts")
struct RelationTests {
  @Test("A participant who signed is a signatory")
  func spoken() throws {
    let relations = try World.dataset().relations.filter { $0.kind == "participant" }
    #expect(relations.map(\.spokenKind) == ["signatory", "participant"])
    #expect(relations.map { $0.acts.map(\.kind) } == [[.signed, .ratified], [.acceded]])
  }

  @Test("Acts stand in the order in which they are done")
  func order() {
    #expect(Act.Kind.allCases.first == .fullPowers && Act.Kind.allCases.last == .withdrew)
    #expect(Act.Kind.allCases.allSatisfy { Reader.isWord($0.rawValue) })
    #expect(Act.Kind.allCases.count == 15)
  }
}
