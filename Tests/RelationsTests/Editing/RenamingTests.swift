import Testing

@testable import Relations

@Suite("Renaming")
struct RenamingTests {
  private let files = [
    "graph.yaml": """
    stemma: 1
    title: china
    views:
      around: { drawing: neighbourhood, of: china, exclude: "+pact,around:china", title: china }

    """,
    "base.yaml": Graphs.base,
    "more.yaml": """
    # china stays in comments
    instruments:
      code:
        name: china
        aliases: [china]
        sources: [s1]
        participants:
          - { all: ['china', russia], signed: 2009-06-16, sources: [s1] }
    bodies:
      bureau: { name: Bureau, hosted-by: { china: { since: 2001, sources: same } }, sources: [s1] }
    cases:
      story: { name: Story, text: china, about: [china, "china/participant/code"], sources: [s1] }

    """,
  ]

  private func text(_ path: String, _ renaming: Renaming) -> String {
    renaming.files.first { $0.path == path }?.text ?? ""
  }

  @Test("Every place that names the record changes, and nothing else")
  func everyPlace() throws {
    let renaming = try Renaming(of: "china", to: "prc", in: MemoryTree(name: "g", files))
    #expect(renaming.files.map(\.path) == ["base.yaml", "graph.yaml", "more.yaml"])
    #expect(text("graph.yaml", renaming).contains(#"of: prc, exclude: "+pact,around:prc", title: china"#))
    let more = text("more.yaml", renaming)
    #expect(more.contains("# china stays in comments") && more.contains("name: china\n    aliases: [china]"))
    #expect(more.contains("all: ['prc', russia]") && more.contains("{ prc: { since: 2001, sources: same } }"))
    #expect(more.contains(#"text: china, about: [prc, "prc/participant/code"]"#))
    #expect(text("base.yaml", renaming).contains("  prc: { was: [china], name: China, sources: [s1] }"))
    #expect(text("base.yaml", renaming).contains("of: prc }"))
    #expect(renaming.count == 8)
  }

  @Test("The old id goes on working, and what is read is otherwise the same")
  func sameGraph() throws {
    let tree = MemoryTree(name: "g", files)
    let renaming = try Renaming(of: "china", to: "prc", in: tree)
    let changed = Dictionary(renaming.files.map { ($0.path, $0.text) }) { first, _ in first }
    let before = try #require(Dataset.read(tree).dataset)
    let after = try #require(Dataset.read(AmendedTree(tree, changed)).dataset)
    #expect(after.record("china")?.id == "prc")
    let ids = before.relations.map { $0.id.replacing("china", with: "prc") }.sorted()
    #expect(after.relations.map(\.id).sorted() == ids)
  }

  @Test("A source is renamed where it is cited, whatever stands behind the citation")
  func source() throws {
    let tree = Graphs.tree(
      """
      terms:
        word: { name: Word, description: { A word: { sources: [{ s1: { page: 3 } }], against: [s2] } }, sources: s1 }
      """)
    let text = text("more.yaml", try Renaming(of: "s1", to: "S001", in: tree))
    #expect(text.contains("sources: [{ S001: { page: 3 } }], against: [s2] } }, sources: S001 }"))
  }

  @Test(
    "In a block, the former id has a line of its own and goes before older ones",
    arguments: [
      ("    name: X\n", "  y:\n    was: [x]\n    name: X\n"),
      ("    was: w\n    name: X\n", "  y:\n    was: [x, w]\n    name: X\n"),
      ("    name: X\n    was: [w, v]\n", "  y:\n    name: X\n    was: [x, w, v]\n"),
      ("    'name': X\n", "  y:\n    was: [x]\n    'name': X\n"),
      ("    was: 'w'\n    name: X\n", "  y:\n    was: [x, 'w']\n    name: X\n"),
      ("    was: [\"w\", v]\n    name: X\n", "  y:\n    was: [x, \"w\", v]\n    name: X\n"),
    ])
  func formerIDs(body: String, expected: String) throws {
    let tree = Graphs.tree("states:\n  x:\n" + body + "    sources: [s1]\n")
    #expect(text("more.yaml", try Renaming(of: "x", to: "y", in: tree)).contains(expected))
  }

  @Test("Keys that are ids are renamed")
  func keys() throws {
    func rain(_ state: String, _ source: String) -> String {
      "indicators: { rain: { name: china, sources: [s2], values: { \(state): { 7: { as-of: 2020, "
        + "sources: [\(source)] } }, russia: { 8: { as-of: 2021 } } } } }\n"
    }
    let tree = Graphs.tree(rain("china", "s1"))
    #expect(text("more.yaml", try Renaming(of: "china", to: "prc", in: tree)) == rain("prc", "s1"))
    #expect(text("more.yaml", try Renaming(of: "s1", to: "s9", in: tree)) == rain("china", "s9"))
  }

  @Test("A selector that is folded over lines is changed in its lines, and every other byte stays")
  func folded() throws {
    let views = """
      views:
        a:
          drawing: network
          select: >-   # who
            kind:body,china

             +china+  around:china russia
        b:
          drawing: network
          select: |
            2+china
            russia
          of: >-
            china
          exclude: "case:china russia
            china+2"
          rows: 'russia

            china,kind:state'
          across: russia
            china
          title: >-
            china

      """
    let tree = Graphs.tree("", header: Graphs.header + views)
    let renamed = text("graph.yaml", try Renaming(of: "china", to: "prc", in: tree))
    let expected = views.replacing("china", with: "prc").replacing(
      "title: >-\n      prc", with: "title: >-\n      china")
    #expect(renamed == Graphs.header + expected)
  }

  @Test("Words with escapes are left to people")
  func escapes() throws {
    let views = "views: { a: { drawing: network, select: \"russia \\x63hina\" } }\n"
    let error = #expect(throws: EditError.self) {
      try Renaming(of: "china", to: "prc", in: Graphs.tree("", header: Graphs.header + views))
    }
    #expect(
      error?.description.hasPrefix("g/graph.yaml:3:42: 'russia china' does not stand here as it is read") ?? false)
  }

  @Test("A record of graph.yaml is renamed")
  func inGraphFile() throws {
    let header =
      Graphs.header + "states: { north: { name: North, sources: [s1] } }\n"
      + "views: { v: { drawing: network, select: +north } }\n"
    let renamed = text("graph.yaml", try Renaming(of: "north", to: "nord", in: Graphs.tree("", header: header)))
    #expect(renamed.contains("states: { nord: { was: [north], name: North") && renamed.contains("select: +nord }"))
  }

  @Test("Words of views that are no ids stay")
  func words() throws {
    let view =
      "{ drawing: matrix, via: [hosts], lang: indicators, clusters: kind, "
      + "rows: 'topic:indicators,kind:state 2+indicators+ case:indicators', across: indicators, of: [indicators], "
      + "exclude: [\"around:indicators\", indicators+2], select: 'stage:indicators indicators-2' }"
    let more =
      "bodies: { indicators: { name: I, sources: [s1] }, indicators-2: { name: J, sources: [s1] } }\n"
      + "states: { two: { name: T, sources: [s1], hosts: { indicators: { sources: same } } } }\n"
      + "cases: { c: { name: C, text: t, about: [two/hosts/indicators], sources: [s1] } }\n"
    let tree = Graphs.tree(more, header: Graphs.header + "views:\n  v: " + view + "\n")
    let renaming = try Renaming(of: "indicators", to: "many", in: tree)
    #expect(
      text("graph.yaml", renaming).hasSuffix(
        "{ drawing: matrix, via: [hosts], lang: indicators, clusters: kind, "
          + "rows: 'topic:indicators,kind:state 2+many+ case:many', across: indicators, of: [many], "
          + "exclude: [\"around:many\", many+2], select: 'stage:indicators indicators-2' }\n"))
    #expect(text("more.yaml", renaming).contains("about: [two/hosts/many]"))
  }

  @Test("Lines that end in carriage returns keep them")
  func carriageReturns() throws {
    let tree = Graphs.tree("states:\r\n  x:\r\n    name: X\r\n    sources: [s1]\r\n")
    #expect(text("more.yaml", try Renaming(of: "x", to: "y", in: tree)).hasPrefix("states:\r\n  y:\r\n    was: [x]\n"))
  }

  @Test(
    "What cannot be done is said, and why",
    arguments: [
      ("nobody", "prc", "'nobody' is the name of no record"),
      ("china", "russia", "'russia' is taken by 'russia' (g/base.yaml:6:3)"),
      ("china", "The PRC", "'The PRC' is no id: write lower-case ASCII letters and digits with hyphens"),
    ])
  func refused(old: String, new: String, message: String) {
    let error = #expect(throws: (any Error).self) { try Renaming(of: old, to: new, in: MemoryTree(name: "g", files)) }
    #expect(error.map { "\($0)" } == message)
  }

  @Test("A graph with errors is not touched")
  func unsound() {
    let tree = Graphs.tree("states: { x: { name: X, sources: [nobody] } }")
    let error = #expect(throws: UnsoundGraph.self) { try Renaming(of: "china", to: "prc", in: tree) }
    #expect(error?.description.contains("[unknown-source]") == true)
  }
}
