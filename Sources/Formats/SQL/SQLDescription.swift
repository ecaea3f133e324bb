import Relations

extension Answer {
  /// The tables, views and functions that `sql` may ask, column by column, for a graph with these kinds of relation.
  public static func describingSQL(of kinds: [RelationKind]) -> Answer {
    func rows(_ what: String, _ name: String, _ summary: String, _ columns: [SQLColumn]) -> [[String]] {
      [[what, name, "", "", summary]]
        + columns.map { [what, name, $0.name, $0.kind.rawValue.lowercased(), $0.summary] }
    }
    let tables = sqlTables.flatMap { rows("table", $0.name, $0.summary, $0.columns) }
    let views = SQLView.all(of: kinds).flatMap { rows("view", $0.name, $0.summary, $0.columns) }
    let functions = SQLFunctions.descriptions.map { ["function", $0.call, "", "text", $0.summary] }
    return Answer(columns: ["what", "name", "column", "type", "summary"], rows: tables + views + functions)
  }
}
