import Testing

@testable import Relations

@Suite("gaps")
struct GapsQuestionTests {
  private static let files = [
    "graph.yaml": "stemma: 1\ntitle: T\n",
    "a.yaml": """
    sources:
      old: { title: Old, url: 'https://a.org', gone: 2024, speaker: press, date: 2001 }
      kept: { title: Kept, copy-of: lost, archived: 'https://b.org' }
      lost: { title: Lost, url: 'https://c.org', gone: 2023 }
      book: { title: Book, file: a.pdf, date: 2000, speaker: research }
    states:
      a: { name: A, sources: [book] }
      b: { name: B, sources: [old] }
    bodies:
      club:
        name: Club
        established: 1999
        counts: { members: { claims: [2: { as-of: 2005 }, 3: { as-of: 2020 }] } }
        sources: [kept, lost]
        members: [{ a: { since: 2000, sources: [book, old] } }, { b: { until: 2010, sources: [book] } }]
      office: { name: Office, established: by 2001, sources: [book] }
    instruments:
      deal: { name: Deal, type: bilateral-agreement, signed: unknown, sources: [book], participants: [a: { signed: unknown, sources: same }, b: { sources: same }] }
      call: { name: Call, binding: no, type: agreement, adopted: 2010, place: Town, topics: [trade], sources: [book] }
      pact: { name: Pact, type: treaty, signed: 2011-01-02, in-force: 2012, adopted-at: { talk: { sources: same } }, sources: [book] }
    events:
      talk: { name: Talk, date: 2011-01-02, sources: [book] }
      chat: { name: Chat, date: 2012-05, held: video, hosted-by: { a: { sources: same } }, sources: [book] }
    terms: { word: { name: Word, sources: [book] } }
    indicators: { rate: { name: Rate, values: { a: unknown }, sources: [book] } }
    challenges: { chill: { name: Chill, text: Brr., topics: [ice, trade], about: [club], sources: [book] } }
    """,
  ]

  private func dataset() throws -> Dataset {
    let (dataset, findings) = Dataset.read(MemoryTree(Self.files))
    return try #require(dataset, "\(findings)")
  }

  private func ids(_ missing: String) throws -> [String] {
    try GapsQuestion(missing: missing).answer(from: dataset()).value.items.map { item in
      [item["id"]?.text ?? "", item["detail"]?.text ?? ""].filter { !$0.isEmpty }.joined(separator: ": ")
    }
  }

  @Test(
    "Each sort of thing that may be missing",
    arguments: [
      ("date", ["office: established by 2001", "deal: signed unknown"]),
      ("exact-date", ["club: established 1999", "call: adopted 2010", "chat: date May 2012"]),
      ("place", ["deal", "talk"]), ("host", ["talk"]), ("in-force", ["deal"]),
      ("unknown", ["deal: signed", "rate: values.a", "a/participant/deal: signed"]),
      ("acts", ["a/participant/deal: signed without a date", "b/participant/deal"]), ("since", ["b/member-of/club"]),
      ("recorded", ["club: 1 recorded of 3 claimed, counts.members as of 2020"]),
      ("instrument", ["ice: carried by challenge chill"]), ("definition", ["word"]), ("values", ["rate"]),
      ("published", ["kept", "lost"]), ("address", []), ("speaker", ["kept", "lost"]),
      ("reachable-source", ["b: old"]),
    ])
  func each(missing: String, expected: [String]) throws {
    #expect(try ids(missing) == expected)
  }

  @Test("One witness is one, however many copies of it are named")
  func witnesses() throws {
    let found = try ids("second-witness")
    #expect(found.contains("club: only lost") && found.contains("b: only old"))
    #expect(!found.contains { $0.hasPrefix("a/member-of/club") })
  }

  @Test("How much of everything is missing stands in the context, and of one thing in the text")
  func totals() throws {
    let answer = try GapsQuestion(missing: "date").answer(from: dataset())
    #expect(answer.context.last == .init("totals", ["date": ["missing": 2, "of": 7]]))
    #expect(answer.rendered(as: .text).hasPrefix("Bodies, instruments and events without a date, or with"))
    let one = try GapsQuestion(of: "club").answer(from: dataset())
    #expect(
      one.value.items.map { $0["missing"]?.text } == [
        "exact-date", "since", "recorded", "second-witness", "second-witness",
      ])
    #expect(!one.context.contains { $0.name == "totals" })
  }

  @Test("Nothing, and a word that is none")
  func nothing() throws {
    #expect(try GapsQuestion(missing: "address").answer(from: dataset()).isEmpty)
    #expect(throws: UnknownName.self) { try GapsQuestion(missing: "dates") }
    #expect(throws: UnknownName.self) { try GapsQuestion(of: "nobody").answer(from: dataset()) }
  }

  @Test("Words are unique and in kebab case; the schema knows every key")
  func rules() throws {
    let words = gapRules.map(\.missing)
    #expect(Set(words).count == words.count && words.allSatisfy(Reader.isWord))
    let required = AnswerSchema.json["$defs"]?["gaps"]?["items"]?["required"]?.texts
    for item in try GapsQuestion().answer(from: dataset()).value.items { #expect(item.keys == required) }
  }

  @Test("What one record or relation lacks is what of everything concerns it")
  func ofOne() throws {
    for dataset in [try dataset(), try World.dataset()] {
      for id in dataset.records.map(\.id) + dataset.relations.map(\.id) {
        for rule in gapRules {
          let whole = rule.gaps(in: dataset).gaps.filter { $0.about.contains(id) }
          #expect(rule.gaps(in: dataset, of: id).gaps == whole, "\(rule.missing) of \(id)")
        }
      }
    }
  }
}
