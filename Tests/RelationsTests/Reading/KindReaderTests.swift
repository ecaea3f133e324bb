import Testing

@testable import Relations

@Suite("Kinds of relation of a graph's own")
struct KindReaderTests {
  private static let header = Graphs.header + "relations:\n"

  private func findings(_ kinds: String) -> [String] {
    Dataset.read(MemoryTree(name: "g", ["graph.yaml": Self.header + kinds])).diagnostics.map(\.description)
  }

  @Test("A kind is written at either end, and read the same")
  func own() throws {
    let header =
      Self.header
      + "  speaks-of: { from: instrument, to: [body, state], says: speaks of, inverse: spoken-of-in, time: moment }\n"
      + "  echoes: { from: instrument, to: any, says: echoes, inverse: echoed-by, time: period, descent: true }\n"
    let forward = try Graphs.dataset(
      "instruments: { x: { name: X, sources: [s1], speaks-of: { sco: { sources: same } } } }", header: header)
    let backward = try Graphs.dataset(
      """
      instruments: { x: { name: X, sources: [s1] } }
      bodies: { b: { name: B, sources: [s1], spoken-of-in: { x: { sources: [s1] } } } }
      """, header: header)
    #expect(forward.relations.map(\.id) == ["x/speaks-of/sco"])
    #expect(backward.relations.map(\.id) == ["x/speaks-of/b"])
    let kind = try forward.kind(called: "spoken-of-in")
    #expect(kind.to == [.bodies, .states])
    #expect(kind.inverselySays == "(spoken of in)")
    #expect(!kind.descent)
    #expect(try forward.kind(called: "echoes").descent)
    #expect(try forward.kind(called: "echoes").to == Section.entities)
    #expect(forward.kinds.count == RelationKind.builtIn.count + 2)
  }

  @Test(
    "Names that are taken or are no names",
    arguments: [
      ("hosts: { says: x, inverse: y, time: moment }", "4:3", "already the name or inverse of 'hosts'"),
      ("outcomes: { says: x, inverse: y, time: moment }", "4:3", "already the name or inverse of 'adopted-at'"),
      ("x: { says: x, inverse: members, time: moment }", "4:26", "already the name or inverse of 'member-of'"),
      ("x: { says: x, inverse: place, time: moment }", "4:26", "already means something else"),
      ("sources: { says: x, inverse: y, time: moment }", "4:3", "already means something else"),
      ("signatories: { says: x, inverse: y, time: moment }", "4:3", "already means something else"),
      ("states: { says: x, inverse: y, time: moment }", "4:3", "already means something else"),
    ])
  func taken(kind: String, place: String, words: String) {
    let found = findings("  " + kind)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("g/graph.yaml:\(place): error: ") == true, "\(found)")
    #expect(found.first?.contains(words) == true && found.first?.hasSuffix("[repeated-name]") == true, "\(found)")
  }

  @Test("Two kinds of one graph cannot share a name either")
  func shared() {
    let found = findings("  x: { says: x, inverse: y, time: moment }\n  z: { says: z, inverse: x, time: moment }")
    #expect(found.map { $0.contains("g/graph.yaml:5:26") && $0.contains("inverse of 'x'") } == [true])
  }

  @Test(
    "Kinds that are not whole",
    arguments: [
      ("x: 5", "4:6", "a kind of relation is"), ("x: { says: x }", "4:3", "needs 'inverse', 'time'"),
      ("x: { says: x, inverse: y, time: acts }", "4:35", "moment or period, not 'acts'"),
      ("x: { says: x, inverse: y, time: moment, from: cat }", "4:49", "'from' is one of state, body"),
      ("x: { says: x, inverse: y, time: moment, to: source }", "4:47", "'to' is one of state, body"),
      ("x: { says: x, inverse: y, time: moment, descent: so }", "4:52", "true or false"),
      ("X: { says: x, inverse: y, time: moment }", "4:3", "a word in lower case"),
      ("x: { says: [x], inverse: y, time: moment }", "4:14", "'says' is a text"),
    ])
  func partial(kind: String, place: String, words: String) {
    let found = findings("  " + kind).filter { !$0.contains("needs 'says'") }
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.hasPrefix("g/graph.yaml:\(place): error: ") == true, "\(found)")
    #expect(found.first?.contains(words) == true, "\(found)")
  }

  @Test("An unknown key of a kind is told")
  func unknownKey() {
    #expect(
      findings("  x: { says: x, invers: y, inverse: y, time: moment }").first?.contains("did you mean 'inverse'")
        == true)
  }
}
