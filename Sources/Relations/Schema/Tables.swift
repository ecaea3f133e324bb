import Digraphs

extension Answer {
  /// The kinds of relation as a table: what each says, between what, and how it stands in time.
  public init(describing kinds: [RelationKind]) {
    func names(_ sections: [Section]) -> String {
      sections == Section.entities ? "any" : sections.map(\.kind).joined(separator: ", ")
    }
    self.init(
      columns: ["kind", "from", "to", "says", "inverse", "inversely-says", "time", "descent", "eli"],
      rows: kinds.map {
        [
          $0.name, names($0.from), names($0.to), $0.says, $0.inverse, $0.inverselySays, $0.time.rawValue,
          $0.descent ? "yes" : "no", $0.eli ?? "",
        ]
      })
  }

  /// The codes of all findings, and what each means.
  ///
  /// - Parameter others: Codes of errors that other modules find.
  /// - Returns: A table with a row for each code.
  public static func describingChecks(and others: [(code: String, summary: String)] = []) -> Answer {
    let reading = readingCodes.map { [$0.code, $0.severity.rawValue, $0.summary] }
    let further = checks.map { [$0.code, $0.severity.rawValue, $0.summary] }
    return Answer(
      columns: ["code", "severity", "summary"], rows: reading + further + others.map { [$0.code, "error", $0.summary] })
  }

  /// The measures of centrality, and what each counts.
  public static var describingMeasures: Answer {
    Answer(
      columns: ["measure", "summary"], rows: centralities.map { [$0.name, $0.summary] })
  }

  /// The forms in which dates are written, and what each means.
  public static var describingDates: Answer {
    let examples = [
      "2009-06-16", "2009-06", "2009", "2017~", "2017?", "201X", "2009-22", "2017-06-08/2017-06-09", "2001-06-15/..",
      "2001-06-15/", "by 2022-06-24", "before 2022", "after 2011-09-12", "2015 or 2017",
    ]
    let rows = examples.compactMap { text in
      (try? PartialDate(parsing: text)).map { date in
        [text, date.prose, date.earliestStart?.description ?? "", date.latestEnd?.description ?? ""]
      }
    }
    return Answer(columns: ["written", "means", "earliest", "latest"], rows: rows)
  }

  /// A table of texts under some columns, for people and programs alike.
  public init(columns: [String], rows: [[String]]) {
    let value = rows.map { row in
      JSON.object(zip(columns, row).map { JSON.Member($0, .string($1)) })
    }
    self.init(
      value: .array(value),
      table: Table(columns: columns.map { Table.Column($0) }, rows: rows.map { $0.map { Text($0) } }))
  }
}
