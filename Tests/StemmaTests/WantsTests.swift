import Foundation
import Testing

/// What analysts want of the SCO graph, each by the command that gives it.
struct WantsTests {
  private func objects(_ arguments: String...) throws -> [[String: Any]] {
    try Program.run(arguments + ["--format", "json"]).objects()
  }

  private func ids(_ objects: [[String: Any]]) -> [String] { objects.compactMap { $0["id"] as? String } }

  /// A graph of one file beside its header, for what the SCO graph must not hold.
  private func findings(_ records: String) throws -> String {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write("stemma: 1\ntitle: T\n", to: "graph.yaml")
    try scratch.write("sources: { s: { title: S, about: [x] } }\n" + records, to: "records.yaml")
    return try Program.run(["check", "-g", scratch.url.path]).output
  }

  @Test("W-01 A case of cooperation is listed and drawn")
  func cases() throws {
    #expect(try ids(objects("list", "cases")).contains("xiamen-drills"))
    let picture = try Program.run(["draw", "--case", "xiamen-drills", "-o", "-"]).output
    for name in [
      "Xiamen drill 2015", "Xiamen drill 2017", "Xiamen drill 2019", "China", "RATS Decision 386",
      "RATS Cyber Expert Group",
    ] {
      #expect(picture.contains(name), "\(name)")
    }
  }

  @Test("W-02 Challenges touch states, and one without a source is refused")
  func challenges() throws {
    let touching = try objects("list", "challenges", "--of", "india")
    #expect(!touching.isEmpty && touching.allSatisfy { ($0["sources"] as? [String])?.isEmpty == false })
    #expect(try findings("challenges: { c: { name: C, text: T } }").contains("[missing-source]"))
  }

  @Test("W-03 A topic gives what carries it, and a topic without texts says so")
  func topics() throws {
    #expect(
      try ids(objects("list", "instruments", "--select", "topic:ai")) == ["ai-statement-2025"])
    let nothing = try Program.run(["list", "instruments", "--select", "topic:quantum"])
    #expect(nothing.status == 1 && nothing.errors.contains("no entity has the topic 'quantum'"))
  }

  @Test("W-04 A picture of a day leaves out what came later; it comes in several formats")
  func pictures() throws {
    let then = try Program.run(["draw", "--lineage", "iis-agreement-2009", "--as-of", "2015", "-o", "-"])
    #expect(then.output.contains("IIS Agreement 2009") && !then.output.contains("IIS Plan 2024"))
    let scratch = try Scratch()
    defer { scratch.remove() }
    for ending in ["svg", "dot", "png", "pdf"] {
      let file = scratch.url.path + "/x." + ending
      #expect(try Program.run(["draw", "--lineage", "iis-agreement-2009", "-o", file]).status == 0)
      #expect(scratch.names.contains("x." + ending))
    }
  }

  @Test("W-05 Every path of up to three steps from the SCO to the United Nations has sources")
  func platforms() throws {
    let paths = try objects("path", "sco", "un", "--all", "--max", "3")
    let steps = paths.compactMap { $0["relations"] as? [[String: Any]] }
    #expect(steps.contains { $0.count == 1 } && steps.contains { $0.count == 3 })
    #expect(steps.joined().allSatisfy { ($0["sources"] as? [String])?.isEmpty == false })
  }

  @Test("W-06 A term is one entry, with a source for its definition")
  func glossary() throws {
    #expect(try ids(objects("find", "information weapon")).first == "information-weapon")
    let terms = try objects("list", "terms")
    #expect(terms.count > 5 && terms.allSatisfy { ($0["sources"] as? [String])?.isEmpty == false })
    #expect(try findings("terms: { t: { name: T, description: D } }").contains("[missing-source]"))
  }

  @Test("W-07 Four indicators for ten members: a year with every value, and unknown where there is none")
  func indicators() throws {
    let members = "china kazakhstan kyrgyzstan russia tajikistan uzbekistan india pakistan iran belarus"
    let result = try Program.run(["matrix", "--indicators", "--rows", members, "--format", "json"]).json()
    let matrix = try #require(result as? [String: Any])
    let columns = try #require(matrix["columns"] as? [String])
    let cells = try #require(matrix["cells"] as? [[Any]])
    #expect((matrix["rows"] as? [String])?.count == 10 && cells.count == 10)
    let named = ["indicator-internet-penetration", "indicator-gii", "indicator-egov", "indicator-itu-gci"]
    #expect(named.allSatisfy(columns.contains))
    for name in named {
      let column = try #require(columns.firstIndex(of: name))
      let said = cells.compactMap { ($0[column] as? [String: Any])?["says"] as? String }
      #expect(said.count == 10 && said.allSatisfy { $0 == "unknown" || $0.contains("20") }, "\(name): \(said)")
    }
    #expect(try findings("indicators: { i: { name: I, sources: [s], values: { s: 5 } } }").contains("[undated-value]"))
  }

  @Test("W-08 The chronology of texts is in order, partial dates in their place and marked")
  func chronology() throws {
    let items = try objects(
      "timeline", "--since", "2001", "--until", "2025", "--select", "topic:information-security,kind:instrument")
    let exact = items.compactMap { $0["date"] as? String }.filter { $0.count == 10 && $0.hasPrefix("2") }
    #expect(exact.count > 20 && exact == exact.sorted())
    let month = try #require(items.first { $0["id"] as? String == "russia-uzbekistan-iis-2021" })
    #expect(month["date"] as? String == "2021-11" && (month["marks"] as? [String])?.contains("to the month") == true)
  }

  @Test("W-09 Russia's bilateral agreements: eighteen signed, two of them undated, and a draft")
  func bilateral() throws {
    let rows = try objects("participation", "russia", "--select", "type:bilateral-agreement")
    let signed = rows.filter { ($0["acts"] as? [String: Any])?["signed"] != nil }
    let undated = signed.filter { ($0["date"] as? String)?.hasPrefix("by ") == true }
    #expect(signed.count == 18 && undated.count == 2)
    let draft = rows.filter { $0["instrument-stage"] as? String == "draft" }
    #expect(draft.compactMap { $0["instrument"] as? String } == ["russia-myanmar-iis-draft"])
  }

  @Test("W-10 A national law has its State, and a table compares which States have one")
  func nationalLaw() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write("stemma: 1\ntitle: T\n", to: "graph.yaml")
    try scratch.write(
      """
      sources: { s: { title: S } }
      states: { a: { name: A, sources: [s] }, b: { name: B, sources: [s] } }
      instruments:
        law: { name: Strategy, type: strategy, adopted: 2020, sources: [s], enacted-by: { a: { sources: [s] } } }
      """, to: "records.yaml")
    let arguments = ["matrix", "--relation", "enacted", "--rows", "kind:state", "--across", "type:strategy"]
    let table = try Program.run(arguments + ["-g", scratch.url.path, "--format", "json"]).json() as? [String: Any]
    let cells = try #require(table?["cells"] as? [[Any]])
    #expect((table?["rows"] as? [String]) == ["a", "b"] && cells[0][0] is [String: Any] && cells[1][0] is NSNull)
  }

  @Test("W-11 A relation without a source is refused; an answer lists the sources it used")
  func sources() throws {
    let found = try findings(
      "states: { x: { name: X, sources: [s], hosts: y } }\nbodies: { y: { name: Y, sources: [s] } }")
    #expect(found.contains("[missing-source]"))
    #expect(try Program.run(["parties", "iis-agreement-2009"]).output.contains("Sources\n[1]"))
  }

  @Test("W-12 What is part of what, in the end")
  func structure() throws {
    let answer = try Program.run(["lineage", "sco", "--down", "--via", "part-of", "--format", "json"]).json()
    let entities = try #require((answer as? [String: Any])?["entities"] as? [[String: Any]])
    #expect(ids(entities).contains("sco-rats-cyber-expert-group"))
  }

  @Test(
    "W-13 Members of the SCO on any day since 2001",
    arguments: [
      ("2001-06-14", 0), ("2001-06-15", 6), ("2017-06-08", 6), ("2017-06-09", 8), ("2023-07-03", 8), ("2023-07-04", 9),
      ("2024-07-03", 9), ("2024-07-04", 10), ("2025-12-31", 10),
    ])
  func members(day: String, count: Int) throws {
    #expect(try objects("members", "sco", "--on", day).count == count)
  }

  @Test("W-14 The overview has at most a page of nodes, and each can be opened")
  func overview() throws {
    let dot = try Program.run(["export", "dot", "overview"]).output
    let nodes = dot.split(separator: "\n").filter { $0.contains("label=") && !$0.contains("->") && !$0.contains("--") }
    #expect(!nodes.isEmpty && nodes.count <= 30)
    #expect(try Program.run(["draw", "--around", "sco-expert-group-on-iis", "-o", "-"]).status == 0)
  }

  @Test("W-15 The same commands answer on another graph")
  func another() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    #expect(try Program.run(["init", scratch.url.path]).status == 0)
    for arguments in [
      ["check"], ["list"], ["parties", "river-treaty-1998"], ["timeline"], ["matrix"],
      ["lineage", "river-protocol-2010"],
      ["members", "river-commission"], ["rank"], ["sources"], ["draw"],
    ] {
      let result = try Program.run(arguments + ["-g", scratch.url.path])
      #expect(result.status == 0, "\(arguments): \(result.errors)")
    }
  }

  @Test("W-16 Disagreements keep every side, the dates among them")
  func disagreements() throws {
    let all = try objects("disagreements")
    let dates = all.filter { ["established", "signed", "date", "adopted"].contains($0["attribute"] as? String) }
    #expect(dates.count >= 6)
    #expect(all.allSatisfy { ($0["claims"] as? [[String: Any]])?.isEmpty == false })
    let sorts = Set(all.compactMap { $0["sort"] as? String })
    #expect(sorts == ["disagreement", "date", "wording", "slip"])
  }

  @Test("W-17 The latest meeting of the expert group is computed")
  func latest() throws {
    let items = try objects("timeline", "--of", "sco-expert-group-on-iis", "--latest", "1")
    #expect(ids(items).first == "eg-iis-meeting-2024-04")
  }

  @Test(
    "W-18 Every title of the 2009 agreement finds it",
    arguments: [
      "Cooperation in Ensuring International Information Security", "International Cooperation on Information Security",
      "Cooperation in the Field of International Information Security", "Yekaterinburg Agreement",
    ])
  func titles(title: String) throws {
    #expect(try ids(objects("find", title)).contains("iis-agreement-2009"))
  }

  @Test("W-19 What is unknown is listed: undated agreements, the meeting without a place")
  func gaps() throws {
    let dates = try ids(objects("gaps", "--missing", "date"))
    #expect(dates.contains("russia-armenia-infosec") && dates.contains("russia-kyrgyzstan-iis"))
    #expect(try ids(objects("gaps", "--missing", "place")).contains("eg-iis-meeting-2016-01"))
  }

  @Test("W-20 A picture carries what its user wants to say")
  func caption() throws {
    let words = "Boundaries and names imply no endorsement"
    let picture = try Program.run(["draw", "--around", "sco-rats", "--caption", words, "-o", "-"])
    #expect(picture.output.contains(words))
  }
}
