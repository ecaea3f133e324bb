import Relations

/// The kinds of relation.
struct KindTable: SQLTable {
  let name = "kind"
  let summary = "A kind of relation: which sentence it says, and how it stands in time."
  let indices: [String] = []
  let columns = [
    SQLColumn("name", .text, "NOT NULL PRIMARY KEY", "Its name, such as 'builds-on'."),
    SQLColumn("says", .text, "NOT NULL", "The verb of the sentence: 'builds on'."),
    SQLColumn("inverse", .text, "NOT NULL", "Its name at the other end; the same where the relation is mutual."),
    SQLColumn("inversely_says", .text, "NOT NULL", "The verb read from the other end."),
    SQLColumn("time", .text, "NOT NULL", "'moment', 'period' or 'acts'."),
    SQLColumn("descent", .integer, "NOT NULL", "1 if it says that the younger comes from the elder."),
    SQLColumn("alike", .integer, "NOT NULL", "1 if both ends must be of one kind."),
    SQLColumn("eli", "The European Legislation Identifier's term, where it is the same."),
    SQLColumn("built_in", .integer, "NOT NULL", "1 if every graph has it, 0 if it is this graph's own."),
  ]

  func fill(_ rows: SQLRows, from content: SQLContent) throws {
    for kind in content.dataset.kinds {
      try rows.add([
        .text(kind.name), .text(kind.says), .text(kind.inverse), .text(kind.inverselySays), .text(kind.time.rawValue),
        SQLValue(kind.descent), SQLValue(kind.alike), SQLValue(kind.eli), SQLValue(RelationKind.builtIn.contains(kind)),
      ])
    }
  }
}
