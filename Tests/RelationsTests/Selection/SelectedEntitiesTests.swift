import Testing

@testable import Relations

@Suite("What selectors choose")
struct SelectedEntitiesTests {
  private static let more = """
    instruments:
      a: { name: A, type: plan, topics: [ai, war], was: [old-a], sources: [s1], builds-on: { pact: { sources: [s1] } } }
      b: { name: B, type: { claims: [plan, note] }, sources: [s1], builds-on: { a: { sources: [s1] } } }
      c: { name: C, topics: [ai], sources: [s1], builds-on: { b: { sources: [s1] } }, refers-to: { plan: { sources: [s1] } } }
    states:
      uz: { name: U, stage: planned, evidence: inferred, sources: [s1], hosts: { summit: { sources: [s1] } } }
    cases:
      drill: { name: D, sources: [s1], about: [old-a, china, s1, uz/hosts/summit] }
    """

  private func ids(_ text: String) throws -> [String] {
    try Graphs.dataset(Self.more).ids(in: Selection(parsing: [text])).sorted()
  }

  @Test(
    "Each selector",
    arguments: [
      ("a", ["a"]), ("old-a", ["a"]), ("+b", ["a", "b", "pact"]), ("1+b", ["a", "b"]), ("a+", ["a", "b", "c"]),
      ("a+1", ["a", "b"]), ("1+b+1", ["a", "b", "c"]), ("+a+", ["a", "b", "c", "pact"]),
      ("around:c", ["b", "c", "plan"]),
      ("kind:state", ["china", "russia", "uz"]), ("kind:events", ["summit"]), ("type:plan", ["a", "b", "plan"]),
      ("type:note", ["b"]), ("topic:ai", ["a", "c"]), ("relation:hosts", ["summit", "uz"]),
      ("relation:hosted-by", ["summit", "uz"]),
      ("relation:basis-of", ["a", "b", "c", "pact"]), ("case:drill", ["a", "china", "summit", "uz"]),
      ("topic:ai,type:plan", ["a"]), ("stage:planned", ["uz"]), ("stage:draft", []), ("evidence:inferred", ["uz"]),
      ("kind:state,evidence:stated", ["china", "russia"]),
      ("kind:event case:drill,kind:state", ["china", "summit", "uz"]), ("kind:state,kind:event", []),
    ])
  func selectors(text: String, expected: [String]) throws {
    #expect(try ids(text) == expected)
  }

  @Test("A word that only other records carry chooses nothing, and it is said who carries it")
  func words() throws {
    let more = """
      challenges:
        c: { name: C, text: T, topics: [quantum], about: pact, sources: [s1] }
        d: { name: D, text: T, topics: [ice], about: s1, sources: [s1] }
      terms: { t: { name: T, about: [pact], sources: [s1] } }
      """
    let dataset = try Graphs.dataset(more)
    let selection = try Selection(parsing: ["topic:quantum"])
    #expect(try dataset.ids(in: selection).isEmpty)
    #expect(
      dataset.remarks(on: selection) == ["no entity has the topic 'quantum', but only the challenge 'c'"])
    #expect(try dataset.remarks(on: Selection(parsing: ["type:plan"])).isEmpty)
    let part = try dataset.within { $0.select = selection }
    #expect(part.entities.isEmpty && part.record("c") != nil && part.record("d") == nil && part.record("t") == nil)
    let other = try Selection(parsing: ["pact"])
    #expect(try dataset.within { $0.select = other }.records.map(\.id) == ["pact", "s1", "s2", "t", "c"])
  }

  @Test("A word of the whole graph is known on a day before anything carried it")
  func early() throws {
    let day = try date("1990")
    let selection = try Selection(parsing: ["topic:ai"])
    let dated = Self.more.replacing("topics: [ai", with: "adopted: 2020, topics: [ai")
    let part = try Graphs.dataset(dated).within { ($0.asOf, $0.select) = (day, selection) }
    #expect(part.entities.isEmpty)
  }

  @Test(
    "Names that nothing has, and what was probably meant",
    arguments: [
      ("chnia", "'chnia' is the name of no entity; did you mean 'china'?"),
      ("around:zzzz", "'zzzz' is the name of no entity"),
      ("s1", "'s1' is a source, not an entity"), ("drill", "'drill' is a case, not an entity"),
      ("kind:stat", "'stat' is the name of no kind of entity; did you mean 'state'?"),
      ("kind:source", "'source' is the name of no kind of entity"),
      ("type:plans", "'plans' is the name of no type in this graph; did you mean 'plan'?"),
      ("topic:wars", "'wars' is the name of no topic in this graph; did you mean 'war'?"),
      ("relation:host", "'host' is the name of no kind of relation; did you mean 'hosts'?"),
      ("case:dril", "'dril' is the name of no case; did you mean 'drill'?"),
      ("case:china", "'china' is a state, not a case"),
    ])
  func unknown(text: String, message: String) {
    #expect { try ids(text) } throws: { ($0 as? UnknownName)?.description == message }
  }

  @Test("A part remembers the words and cases of the whole, however often it is cut")
  func wordsOfTheWhole() throws {
    let day = try date("1990")
    let states = try Selection(parsing: ["kind:state"])
    let dated = Self.more.replacing("topics: [ai", with: "adopted: 2020, topics: [ai")
    let part = try Graphs.dataset(dated).within { ($0.asOf, $0.select) = (day, states) }
    #expect(try part.ids(in: Selection(parsing: ["topic:ai"])).isEmpty)
    #expect(try part.ids(in: Selection(parsing: ["type:plan"])).isEmpty)
    #expect(throws: UnknownName.self) { try part.ids(in: Selection(parsing: ["topic:wars"])) }
    var request = MatrixRequest()
    request.columns = try Selection(parsing: ["type:plan"])
    #expect(try part.matrix(request).columns.isEmpty)
    let choice = Choice(select: try Selection(parsing: ["topic:ai"]))
    #expect(throws: Never.self) { try choice.test(in: part) }
    let russia = try Selection(parsing: ["russia"])
    let other = try Graphs.dataset(Self.more).within { $0.select = russia }
    #expect { try other.ids(in: Selection(parsing: ["case:drill"])) } throws: {
      ($0 as? UnknownName)?.isLeftOut == true
    }
  }
}
