import Relations

/// The vertices of the graph.
struct EntityTable: SQLTable {
  let name = "entity"
  let summary = "A state, a body, an instrument or an event, with what is asked of it most."
  let indices: [String] = []
  let columns =
    [
      SQLColumn("id", .text, "NOT NULL PRIMARY KEY REFERENCES record(id)", "Its id."),
      SQLColumn("kind", .text, "NOT NULL", "'state', 'body', 'instrument' or 'event'."),
      SQLColumn("type", "Its type within its kind, such as 'declaration'."),
      SQLColumn("name", .text, "NOT NULL", "Its full name, in the language that is asked for."),
      SQLColumn("label", .text, "NOT NULL", "Its short name, else the full one."),
    ] + SQLColumn.date("date", "When it was made, founded or held, or came to be")
    + SQLColumn.date("ended", "When it ceased to be, or to be in force") + [
      SQLColumn("in_force", "Of an instrument, whether it is or was in force: 'yes', 'possibly' or 'no'."),
      SQLColumn("holds", "Whether it was there on the day of --as-of: 'yes' or 'possibly'; else NULL."),
      SQLColumn("evidence", .text, "NOT NULL", "'stated', 'inferred' or 'disputed'."),
      SQLColumn("stage", .text, "NOT NULL", "'done', 'planned', 'draft', 'abandoned' or 'unknown'."),
      SQLColumn("sources", "The ids of the sources of the record, with spaces between."),
    ]

  private static let ends: [Section: String] = [.bodies: "dissolved", .states: "until", .instruments: "ended"]

  func add(_ entity: Record, at place: FactPlace, to rows: SQLRows, from content: SQLContent) throws {
    let graph = content.dataset
    guard entity.section.holdsEntities else { return }
    let end = EntityTable.ends[entity.section].flatMap { entity.fact($0) }
    let inForce = entity.section == .instruments ? entity.inForce(on: graph.asOf).rawValue : nil
    try rows.add(
      [
        .text(entity.id), .text(entity.kind), SQLValue(entity.type), .text(entity.name(in: content.language)),
        .text(entity.label(in: content.language)),
      ] + content.cells(of: entity.date) + content.cells(of: end) + [
        SQLValue(inForce), content.cell(of: graph.certainty(of: entity)), .text(entity.support.evidence.rawValue),
        .text(entity.support.stage.rawValue), content.cell(of: entity.support.sources.map(\.source)),
      ])
  }
}
