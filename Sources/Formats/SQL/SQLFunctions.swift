import GRDB
import Relations

/// The functions that a question may call beside SQLite's own: what dates that are not exact can tell, in three values.
enum SQLFunctions {
  /// A function for people.
  struct Description: Sendable {
    let call: String
    let summary: String
  }

  /// How the functions are called, and what they answer.
  static let descriptions = [
    Description(
      call: "holds(since, until, day)",
      summary: "Whether what began and ended so held on a day: 'yes', 'possibly' or 'no'; NULL is an open end."),
    Description(
      call: "begun(date, day)", summary: "Whether what began on a date had begun by a day: 'yes', 'possibly' or 'no'."),
    Description(
      call: "earliest(date)", summary: "The first day that a date may mean, as ISO 8601; NULL without a bound."),
    Description(call: "latest(date)", summary: "The last day that a date may mean, as ISO 8601; NULL without a bound."),
  ]

  /// Makes the functions known to a database.
  static func add(to database: Database) {
    database.add(
      function: DatabaseFunction("holds", argumentCount: 3, pure: true) { values in
        guard let day = try date(values[2]) else { return nil }
        return Period(since: try bound(values[0]), until: try bound(values[1])).holds(on: day).rawValue
      })
    database.add(
      function: DatabaseFunction("begun", argumentCount: 2, pure: true) { values in
        guard let day = try date(values[1]), let start = try date(values[0]) else { return nil }
        return start.begun(by: day).rawValue
      })
    database.add(
      function: DatabaseFunction("earliest", argumentCount: 1, pure: true) {
        try date($0[0])?.earliestStart?.description
      })
    database.add(
      function: DatabaseFunction("latest", argumentCount: 1, pure: true) { try date($0[0])?.latestEnd?.description })
  }

  private static func bound(_ value: DatabaseValue) throws -> Period.Bound {
    guard let text = String.fromDatabaseValue(value) else { return .open }
    return try date(value).map(Period.Bound.at) ?? (text == "none" ? .open : .unknown)
  }

  /// The date that a value writes; nothing for nothing, and for what the tables call unknown or not to be.
  private static func date(_ value: DatabaseValue) throws -> PartialDate? {
    guard let text = String.fromDatabaseValue(value), text != "unknown", text != "none" else { return nil }
    return try PartialDate(parsing: text)
  }
}
