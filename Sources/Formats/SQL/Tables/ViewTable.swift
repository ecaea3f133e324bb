import Relations

/// The diagrams that the graph wants drawn.
struct ViewTable: SQLTable {
  let name = "view"
  let summary = "A diagram that the graph wants drawn."
  let indices: [String] = []
  let columns = [
    SQLColumn("name", .text, "NOT NULL PRIMARY KEY", "Its name.")
  ]

  func fill(_ rows: SQLRows, from content: SQLContent) throws {
    for view in content.dataset.views { try rows.add([.text(view.name)]) }
  }
}
