import Digraphs
import Relations

/// Who descends from whom.
struct LineageTable: SQLTable {
  let name = "lineage"
  let summary =
    "That one entity comes from another along relations of descent, and in how few steps, as 'lineage' tells."
  let indices = ["younger"]
  let columns = [
    SQLColumn("elder", .text, "NOT NULL REFERENCES record(id)", "The ancestor."),
    SQLColumn("younger", .text, "NOT NULL REFERENCES record(id)", "The descendant."),
    SQLColumn("distance", .integer, "NOT NULL", "The fewest relations between them; 1 is a parent."),
  ]

  /// - Complexity: O(V (V + E)), of which only what has descendants counts.
  func fill(_ rows: SQLRows, from content: SQLContent) throws {
    let descent = content.dataset.descent
    let elders = Set(content.dataset.relations.lazy.filter { content.dataset.kind(of: $0).descent }.map(\.to))
    for entity in content.dataset.entities where elders.contains(entity.id) {
      for found in descent.descendants(of: entity.id) {
        try rows.add([.text(entity.id), .text(found.vertex), SQLValue(found.distance)])
      }
      try rows.checkTime()
    }
  }
}
