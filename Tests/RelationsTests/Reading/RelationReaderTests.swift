import Testing

@testable import Relations

@Suite("The grammar of relations")
struct RelationReaderTests {
  private func ids(_ more: String) throws -> [String] { try Graphs.dataset(more).relations.map(\.id) }

  @Test("A relation may be written at either end")
  func eitherEnd() throws {
    let forward = try Graphs.dataset("states: { a: { name: A, sources: [s1], hosts: { sco: { sources: [s2] } } } }")
    let backward = try Graphs.dataset(
      "bodies: { b: { name: B, sources: [s1], hosted-by: { china: { sources: [s2] } } } }")
    #expect(forward.relations.map(\.id) == ["a/hosts/sco"])
    #expect(backward.relations.map(\.id) == ["china/hosts/b"])
    #expect(backward.relations[0].support.sources.map(\.source) == ["s2"])
    #expect("\(backward.relations[0].position)" == "g/more.yaml:1:53")
  }

  @Test(
    "Ends stand alone, in lists, as mappings and in groups",
    arguments: [
      "members: [{ china: { sources: [s1] } }, { russia: { sources: [s1] } }]",
      "members: { china: { sources: [s1] }, russia: { sources: same } }",
      "members: { all: [china, russia], sources: [s1] }",
      "members: [{ all: [china], sources: [s1] }, { russia: { sources: [s1] } }]",
      "members: { all: [{ china: { note: n } }, russia], sources: same }",
    ])
  func ends(line: String) throws {
    let dataset = try Graphs.dataset("bodies: { b: { name: B, sources: [s1], \(line) } }")
    #expect(dataset.relations.map(\.id) == ["china/member-of/b", "russia/member-of/b"])
    #expect(dataset.relations.allSatisfy { $0.support.sources.map(\.source) == ["s1"] })
  }

  @Test("What is said of one end goes before what is said of its group")
  func ownDetails() throws {
    let dataset = try Graphs.dataset(
      "bodies: { b: { name: B, sources: [s1], members: { all: [{ china: { since: 2001 } }, russia], since: 2002, sources: [s1] } } }"
    )
    #expect(dataset.relations.map { $0.facts.map(\.claims[0].value.description) } == [["2001"], ["2002"]])
  }

  @Test("Sources: same takes those of the record around it")
  func same() throws {
    let dataset = try Graphs.dataset(
      "bodies: { b: { name: B, hosted-by: { china: { sources: same } }, sources: [s2, s1] } }")
    #expect(dataset.relations[0].support.sources.map(\.source) == ["s2", "s1"])
  }

  @Test("What may be told of a relation")
  func details() throws {
    let more = """
      instruments:
        x:
          name: X
          sources: [s1]
          adopted-at: { summit: { act: signed, margins: yes, role: host, since: 2009, until: { claims: [2010, 2011] }, sources: [s1] } }
      """
    let relation = try #require(try Graphs.dataset(more).relations.first)
    #expect(relation.facts.map(\.attribute) == ["since", "until", "role", "act", "margins"])
    #expect(relation.text("act") == "signed")
    #expect(relation.fact("until")?.claims.count == 2)
  }

  @Test("A second, disjoint period is a second relation with a number")
  func numbers() throws {
    let more = """
      states:
        a:
          name: A
          sources: [s1]
          hosts:
            - sco: { since: 2001, until: 2003, sources: [s1] }
            - sco: { since: 2004, sources: [s1] }
      """
    #expect(try ids(more) == ["a/hosts/sco", "a/hosts/sco#2"])
  }

  @Test(
    "What does not fit",
    arguments: [
      ("hosts: { sco: { from: 2001, sources: [s1] } }", "1:56: error: 'hosts' has no 'from'"),
      ("hosts: { sco: s1 }", "1:54: error: behind 'sco' stand its details in braces"),
      ("hosts: { sco: { sources: [s1], since: 2001-13 } }", "1:83: error: "),
      (
        "hosts: { sco: { sources: [s1], margins: no, act: sung } }",
        "1:89: error: 'act' is one of adopted, signed, opened"
      ),
    ])
  func misfits(line: String, finding: String) {
    let found = Graphs.findings("states: { a: { name: A, sources: [s1], \(line) } }")
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.hasPrefix("g/more.yaml:" + finding) == true, "\(found)")
  }

  @Test("A citation may say where")
  func citations() throws {
    let more = """
      bodies: { b: { name: B, sources: [{ s1: { at: second entry, page: 3 } }, s2], hosted-by: { china: { sources: same } } } }
      """
    let citations = try #require(try Graphs.dataset(more).record("b")?.support.sources)
    #expect(citations.map(\.source) == ["s1", "s2"])
    #expect(citations[0].details.map(\.name) == ["at", "page"])
    #expect(citations[0].details.map(\.text) == ["second entry", "3"])
    #expect(citations.map { "\($0.position)" } == ["g/more.yaml:1:37", "g/more.yaml:1:74"])
    let wrong = Graphs.findings("states: { a: { name: A, sources: [{ s1: { chapter: 3 } }] } }")
    #expect(wrong.map { $0.contains("1:43: error: a citation has no 'chapter'") } == [true])
  }
}
