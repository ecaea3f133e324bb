import Testing

@testable import Relations

/// A treaty with parties of all sorts, a political text and a draft, for questions about participation.
enum Accord {
  static func dataset() throws -> Dataset {
    try Graphs.dataset(
      """
      states:
        a: { name: Aland, sources: [s1] }
        b: { name: Bland, sources: [s1] }
      instruments:
        accord:
          name: Accord
          type: treaty
          signed: 2009-06-16
          in-force: { 2012-01-01: { sources: [s2] } }
          place: Minsk
          sources: [s1]
          counts: { parties: { claims: [2: { as-of: 2014, sources: [s1] }, 3: { sources: [s2] }] } }
          participants:
            - china: { signed: 2009-06-16, ratified: { 2010: { reservation: Article 5. } }, sources: [s1] }
            - russia: { signed: 2009-06-16, sources: [s1] }
            - a: { ratified: 2011, withdrew: 2015-01-01, sources: [s1] }
            - b: { acceded: 2014, sources: [s1], against: [s2] }
            - sco: { acceded: { 2013: { effective: 2013, sources: [s2] } }, sources: [s1] }
        word: { name: Word, signed: 2010, binding: no, sources: [s1], signatories: { all: [china], sources: [s1] } }
        draft:
          { name: Draft, stage: draft, type: treaty, sources: [s1],
            proposed-by: { all: [china, russia], sources: [s1] },
            participants: { russia: { stage: planned, sources: [s1] } } }
        code: { name: Code, issued: 2011, sources: [s1], proposed-by: { china: { sources: [s1] } } }
      """)
  }
}

@Suite("What is a state to an instrument?")
struct ParticipationQuestionTests {
  private func rows(
    of state: String? = nil, in instrument: String? = nil, on day: String? = nil,
    _ change: (inout Scope) throws -> Void = { _ in }
  ) throws -> [String] {
    var scope = Scope()
    try change(&scope)
    let choice = Choice(select: scope.select, exclude: scope.exclude)
    (scope.select, scope.exclude, scope.former) = (nil, nil, true)
    let question = ParticipationQuestion(of: state, in: instrument, on: try day.map { try date($0) }, choice: choice)
    return try question.answer(from: Accord.dataset().within(scope)).value.items.map { item in
      let names = ["state", "instrument", "is", "certainty"].map { item[$0]?.text ?? "" }
      return names.joined(separator: " ") + (item["may-be"]?.texts ?? []).map { " / \($0)" }.joined()
    }
  }

  @Test("One state in all instruments; a draft that it proposed stands among them, a text that was issued does not")
  func ofState() throws {
    #expect(
      try rows(of: "china") == [
        "china accord party yes", "china word political-text yes", "china draft proposer yes",
      ])
    #expect(try rows(of: "russia") == ["russia accord signatory yes", "russia draft planned yes"])
    #expect(try rows(of: "china", on: "2009-01-01") == ["china draft proposer yes"])
  }

  @Test("On a day; what is disputed is possible at most")
  func onDay() throws {
    #expect(
      try rows(in: "accord", on: "2014-06-01") == [
        "a accord party yes", "b accord party possibly / contracting-state / nothing", "china accord party yes",
        "russia accord signatory yes", "sco accord party yes",
      ])
    #expect(try rows(of: "a", in: "accord", on: "2015-01-01") == ["a accord former-party yes"])
  }

  @Test("As of a day, what happened later is not known; both days work together")
  func asOf() throws {
    let cut = { (scope: inout Scope) in scope.asOf = try date("2010-06-30") }
    #expect(
      try rows(in: "accord", on: nil, cut) == [
        "china accord signatory yes / contracting-state", "russia accord signatory yes",
      ])
    // The entry into force of the instrument is an attribute, which a cut leaves alone.
    #expect(try rows(of: "china", in: "accord", on: "2013", cut) == ["china accord party yes"])
    let late = { (scope: inout Scope) in scope.asOf = try date("2020") }
    #expect(try rows(of: "a", in: "accord", on: nil, late) == ["a accord former-party yes"])
    #expect(try rows(of: "a", in: "accord", on: "2014", late) == ["a accord party yes"])
  }

  @Test("A selection of instruments or of states is enough")
  func selected() throws {
    let treaties = { (scope: inout Scope) in scope.select = try Selection(parsing: ["type:treaty"]) }
    #expect(
      try rows(of: "china", in: nil, on: nil, treaties) == ["china accord party yes", "china draft proposer yes"])
    let states = { (scope: inout Scope) in scope.select = try Selection(parsing: ["russia"]) }
    #expect(try rows(of: nil, in: "accord", on: nil, states) == ["russia accord signatory yes"])
    let others = { (scope: inout Scope) in scope.exclude = try Selection(parsing: ["russia china"]) }
    #expect(try rows(of: nil, in: "accord", on: nil, others).count == 3)
  }

  @Test("The keys that programs rely on")
  func shape() throws {
    let answer = try ParticipationQuestion(of: "china", in: "accord", on: date("2013")).answer(from: Accord.dataset())
    let item = try #require(answer.value[0])
    let schema = try #require(AnswerSchema.json["$defs"]?["participant"])
    #expect(item.keys == schema["required"]?.texts && item.keys == schema["properties"]?.keys)
    #expect(item["acts"]?["ratified"]?["reservation"]?.text == "Article 5.")
    #expect(item["place"]?.text == "Minsk" && item["in-force"]?.text == "2012-01-01" && item["on"]?.text == "2013")
    #expect(item["sources"]?.texts == ["s1", "s2"])
    #expect(answer.table.columns.map(\.id).prefix(4) == ["state", "instrument", "is", "certainty"])
  }

  @Test("People read one participation as a sentence, with its acts and what its words mean")
  func sentence() throws {
    let text = try ParticipationQuestion(of: "russia", in: "accord").answer(from: Accord.dataset()).rendered(as: .text)
    #expect(text.contains("Russia in Accord, by all that is recorded: signatory."))
    #expect(text.contains("Russia signed Accord, 16 June 2009 [1]"))
    #expect(text.contains("entry into force of the instrument: 1 January 2012 [2]"))
    #expect(text.contains("(VCLT art. 12, 18)"))
    let body = try ParticipationQuestion(of: "sco", in: "accord", on: date("2013-06")).answer(from: Accord.dataset())
    #expect(body.rendered(as: .text).contains("possibly party, or contracting organisation"))
  }

  @Test("Unknown names, and what is no instrument")
  func unknown() {
    #expect(throws: UnknownName.self) { try rows(of: "chna") }
    #expect { try rows(in: "china") } throws: {
      ($0 as? UnknownName)?.description == "'china' is a state, not an instrument"
    }
  }
}
