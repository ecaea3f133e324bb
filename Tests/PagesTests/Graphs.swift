import Relations
import Testing

/// Graphs made for tests.
enum Graphs {
  /// A dataset of files; their mistakes fail the test.
  static func dataset(_ files: [String: String]) throws -> Dataset {
    let (dataset, diagnostics) = Dataset.read(MemoryTree(files))
    return try #require(dataset, "\(diagnostics)")
  }

  /// Two states, three texts of which one builds on another, a body, a summit, and what tells of them.
  static let river = [
    "graph.yaml": """
    stemma: 1
    title: The river
    description: Who agreed on the river.
    licence: CC0-1.0
    language: en
    views:
      lines: { drawing: lineage, of: river-treaty, title: Where the treaty comes from }
    """,
    "records.yaml": """
    sources:
      gazette: { title: The Gazette, date: 1999-05-01, url: "https://example.org/gazette" }
      herald: { title: The Herald, date: 2001 }
    states:
      northland: { name: Northland, names: { ru: Северия }, sources: [gazette] }
      southland: { name: Southland, sources: [gazette] }
    bodies:
      commission: { name: River Commission, established: 2000-01-01, sources: [gazette], members: { northland: { since: 2000-01-01, sources: [gazette] } } }
    events:
      summit: { name: River Summit, date: 1999-04-30, sources: [gazette] }
    instruments:
      river-note: { name: River Note, type: note, issued: 1998, sources: [gazette] }
      river-treaty:
        name: Treaty on the River
        short: River Treaty
        type: treaty
        signed: 1999-04-30
        in-force: { claims: [2000: { sources: [gazette] }, 2001: { sources: [herald] }] }
        sources: [gazette]
        adopted-at: { summit: { act: signed, sources: [gazette] } }
        builds-on: { river-note: { sources: [herald] } }
        participants:
          - { all: [northland, southland], signed: 1999-04-30, sources: [gazette] }
      river-plan: { name: River Plan, type: plan, adopted: 2002, sources: [herald], implements: { river-treaty: { sources: [herald] } } }
    terms:
      bank: { name: Bank, description: The side of a river., about: [river-treaty], sources: [herald] }
    """,
  ]

  /// Two states, and so many treaties of theirs that no page holds all: a list of them, what each state signed, its
  /// relations and its chronology go on on pages of their own; and more relations than Mermaid draws.
  static let many = [
    "graph.yaml": """
    stemma: 1
    title: Many rivers
    language: en
    words:
      ru: { Sources: Источники, Signed: Подписал, States: Государства, Timeline: Хронология }
    """,
    "records.yaml": """
    sources:
      gazette: { title: The Gazette }
    states:
      northland: { name: Northland, names: { ru: Северия }, sources: [gazette] }
      southland: { name: Southland, sources: [gazette] }
    instruments:

    """
      + (1...450).map { number in
        """
          treaty-\(number):
            name: Treaty \(number)
            signed: \(1500 + number)-05-01
            sources: [gazette]
            participants:
              - { all: [northland, southland], signed: \(1500 + number)-05-01, sources: [gazette] }

        """
      }.joined(),
  ]

  /// The same river, told by somebody who wants to do harm.
  static let hostile = [
    "graph.yaml": """
    stemma: 1
    title: "<script>alert('title')</script>"
    description: "\\"><img src=x onerror=alert(1)>"
    licence: "<b>none</b>"
    language: en
    """,
    "records.yaml": """
    sources:
      gazette: { title: "</title><script>alert(2)</script>", url: "https://example.org/?a=1&b=\\"onclick=1", sources: [] }
    states:
      northland:
        name: "<script>alert('name')</script>"
        short: "\\"\\u0301 onmouseover=alert(3) x=\\""
        names: { ru: "<svg/onload=alert(4)>" }
        aliases: ["javascript:alert(5)", "{{{body}}}{{> page}}", "]]>", "--><script>alert(6)</script>"]
        sources: [gazette]
      southland: { name: "A\\u202EB", sources: [gazette] }
    instruments:
      treaty:
        name: "'\\"><style>*{display:none}</style>"
        type: treaty
        signed: 1999-04-30
        place: "<iframe src=javascript:alert(7)>"
        sources: [{ gazette: { at: "<u>", quote: "</script>" } }]
        participants:
          - { all: [northland, southland], signed: 1999-04-30, note: "<form action=https://evil.example>", sources: [gazette] }
    cases:
      index: { name: "<base href=https://evil.example>", text: "&lt;b&gt; <b>", about: [treaty], sources: [gazette] }
    """,
  ]
}
