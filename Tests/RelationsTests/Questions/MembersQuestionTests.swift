import Testing

@testable import Relations

@Suite("Who belongs to a body?")
struct MembersQuestionTests {
  private func dataset() throws -> Dataset {
    try Graphs.dataset(
      """
      states:
        a: { name: A, until: 2008, sources: [s1] }
        b: { name: B, sources: [s1] }
        c: { name: C, sources: [s1] }
      bodies:
        club:
          name: Club
          sources: [s1]
          complete: yes
          counts: { members: { claims: [3: { as-of: 2006, sources: [s1] }, 5: { as-of: 2019, sources: [s2] }] } }
          members:
            - china: { since: 2001-06-15, role: founder, sources: [s1] }
            - a: { since: 2001-06-15, sources: [s1] }
            - b: { since: 2003, until: 2010-01-01, sources: [s1] }
            - russia: { since: { claims: [2017: { sources: [s1] }, 2019: { sources: [s2] }] }, sources: [s1] }
            - c: { since: 2030, stage: planned, sources: [s1] }
          observers: { russia: { since: 2005, until: 2017, sources: [s2] } }
      """)
  }

  private func members(
    on day: String? = nil, asOf: String? = nil, kind: MembersQuestion.Kind = .members
  ) throws -> [String] {
    var scope = Scope()
    scope.former = true
    scope.asOf = try asOf.map { try date($0) }
    let question = MembersQuestion(of: "club", kind: kind, on: try day.map { try date($0) })
    return try question.answer(from: dataset().within(scope)).value.items.map {
      "\($0["state"]?.text ?? "") \($0["certainty"]?.text ?? "")"
    }
  }

  @Test(
    "On any day, asked either way",
    arguments: [
      ("2001-06-14", []), ("2001-06-15", ["a yes", "china yes"]), ("2003-06", ["a yes", "b possibly", "china yes"]),
      ("2006", ["a yes", "b yes", "china yes"]), ("2009", ["b yes", "china yes"]), ("2010-01-01", ["china yes"]),
      ("2018", ["china yes", "russia possibly"]), ("2031", ["china yes", "russia yes"]),
    ])
  func days(day: String, expected: [String]) throws {
    #expect(try members(on: day) == expected)
    #expect(try members(asOf: day) == expected)
  }

  @Test("By all that is recorded: who left, whose state is no more and what is planned is left out")
  func withoutDay() throws {
    #expect(try members() == ["china yes", "russia yes"])
    #expect(try members(kind: .observers).isEmpty)
  }

  @Test("Some of them, counted among all")
  func chosen() throws {
    let choice = Choice(select: try Selection(parsing: ["china", "b"]), exclude: try Selection(parsing: ["b"]))
    let answer = try MembersQuestion(of: "club", on: date("2006"), choice: choice).answer(from: dataset())
    #expect(answer.value.items.map { $0["state"]?.text } == ["china"])
    #expect(answer.context.first { $0.name == "counts" }?.value[0]?["recorded"] == 3)
  }

  @Test("Observers")
  func observers() throws {
    #expect(try members(on: "2010", kind: .observers) == ["russia yes"])
    #expect(try members(on: "2018", kind: .observers).isEmpty)
  }

  @Test("Beside the numbers that sources claim, each for its own day")
  func counts() throws {
    let answer = try MembersQuestion(of: "club", on: date("2018")).answer(from: dataset())
    let text = answer.rendered(as: .text)
    #expect(
      text.contains(
        "members: 1 to 2 recorded; 3 claimed as of 2006 [1], when 3 are recorded; 5 claimed as of 2019 [2], when "
          + "1 to 2 are recorded."))
    #expect(text.contains("Recorded as complete."))
    #expect(answer.context.first { $0.name == "complete" }?.value == true)
    // What was said in 2019 was not known in 2018, and who had left by then belonged in 2006.
    let cut = try dataset().within {
      $0.former = true
      $0.asOf = try? date("2018")
    }
    let claimed = try MembersQuestion(of: "club").answer(from: cut).context.first { $0.name == "counts" }?.value[0]
    #expect(claimed?["claimed"]?.items.map { $0["recorded"] } == [3])
  }

  @Test("The keys that programs rely on")
  func shape() throws {
    let value = try MembersQuestion(of: "club", on: date("2006")).answer(from: dataset()).value
    let schema = try #require(AnswerSchema.json["$defs"]?["member"])
    #expect(value.items.allSatisfy { $0.keys == schema["required"]?.texts && $0.keys == schema["properties"]?.keys })
    #expect(value[2]?["role"]?.text == "founder" && value[0]?["is"]?.text == "member")
  }

  @Test("What is no body")
  func unknown() {
    #expect { try MembersQuestion(of: "china").answer(from: dataset()) } throws: {
      ($0 as? UnknownName)?.description == "'china' is a state, not a body"
    }
  }
}
