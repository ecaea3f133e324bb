@testable import Relations

/// A small answer with everything in it.
enum Sample {
  static let table = Table(
    columns: [
      .init("id", title: "Id"), .init("name", title: "Name"), .init("score", title: "Score", alignment: .right),
    ],
    rows: [
      [.code("china"), "People's Republic of China", "0.5"],
      [.code("un"), "United Nations, \"the UN\"" + " " + .sources([2, 1]), "12.25"],
    ])

  static let answer = Answer(
    value: [["id": "china"], ["id": "un"]], table: table,
    blocks: [
      .heading("Who"), .table(table),
      .paragraph("One is " + .strong("older") + "; see " + .link("the list", url: "https://example.org/a_b") + "."),
      .list([.init("first" + .sources([1]), items: [.init("under it")]), .init("second")]),
      .fields([
        .init("signed", ["16 June 2009 " + .sources([1])]), .init("aliases", ["PRC", .muted("China")]),
        .init("place", []),
      ]),
    ],
    sources: [
      .init(id: "S001", text: "UNIDIR, The SCO, 2021", url: "https://example.org/1"),
      .init(id: "S002", text: "Seed two"),
    ],
    context: [.init("graph", "sco"), .init("as-of", "2017-06"), .init("skipped-rows", 3)])
}
