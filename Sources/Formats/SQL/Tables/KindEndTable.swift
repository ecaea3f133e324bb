import Relations

/// What kinds of relation may lead from and to.
struct KindEndTable: SQLTable {
  let name = "kind_end"
  let summary = "A kind of entity that may stand at an end of a kind of relation."
  let indices: [String] = []
  let columns = [
    SQLColumn("kind", .text, "NOT NULL REFERENCES kind(name)", "The kind of relation."),
    SQLColumn("at", .text, "NOT NULL", "'from' or 'to'."),
    SQLColumn("entity_kind", .text, "NOT NULL", "'state', 'body', 'instrument' or 'event'."),
  ]

  func fill(_ rows: SQLRows, from content: SQLContent) throws {
    for kind in content.dataset.kinds {
      for (end, sections) in [("from", kind.from), ("to", kind.to)] {
        for section in sections { try rows.add([.text(kind.name), .text(end), .text(section.kind)]) }
      }
    }
  }
}
