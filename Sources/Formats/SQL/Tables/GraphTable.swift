import Relations

/// What the whole graph is.
struct GraphTable: SQLTable {
  let name = "graph"
  let summary = "The graph itself: one row."
  let indices: [String] = []
  let columns = [
    SQLColumn("format", .integer, "NOT NULL", "The version of this layout, \(GraphTable.format)."),
    SQLColumn("title", .text, "NOT NULL", "Its title."),
    SQLColumn("description", "What it is, in a sentence or two."),
    SQLColumn("licence", "The licence of the data."),
    SQLColumn("language", .text, "NOT NULL", "The language of names that say none."),
    SQLColumn("as_of", "The date to which it was cut before the database was filled."),
    SQLColumn("revision", "The hash of the git revision as which it was read."),
  ]

  /// The version of the layout, which rises when a column that others rely on changes.
  static let format = 1

  func fill(_ rows: SQLRows, from content: SQLContent) throws {
    let graph = content.dataset
    try rows.add([
      SQLValue(GraphTable.format), .text(graph.title), SQLValue(graph.description), SQLValue(graph.licence),
      .text(graph.language), SQLValue(graph.asOf?.description), SQLValue(graph.revision?.id),
    ])
  }
}
