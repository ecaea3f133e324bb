import Relations

/// The list of all records of one sort.
struct SectionPage {
  let section: Section

  func page(in edition: Edition) throws -> Page {
    let path = "\(section.rawValue)/index.html"
    let dataset = edition.dataset
    let count = dataset.records.count { $0.section == section }
    var page = Page(path: path, title: edition.say(section.title))
    page.entry = section.rawValue
    page.kind = section.kind
    page.kicker = edition.glossary.fill("{count} recorded", [("count", count.grouped)])
    page.summary = edition.say(section.summary)
    page.filters = section.holdsEntities ? [.type, .year] : []
    let question: any Question =
      section == .sources
      ? SourcesQuestion(language: edition.language)
      : try ListQuestion(kind: section.rawValue, language: edition.language)
    var answer = try question.answer(from: dataset)
    if section.holdsEntities {
      answer = try answer.choosing(columns: ["id", "name", "type", "date", "sources"]).sorted(in: dataset, edition)
    }
    let links = edition.links(from: path)
    page.add(edition.say("All of them"), id: "all", Sheets(of: answer), linking: links)
    return page
  }
}

extension Answer {
  /// The answer with the rows of its table in the order in which people look for what they name: what happened by its
  /// date, all else by its name.
  fileprivate func sorted(in dataset: Dataset, _ edition: Edition) -> Answer {
    let keyed = table.rows.map { row -> (record: Record?, name: String, row: [Text]) in
      let record = dataset.record(row[0].words)
      return (record, record?.name(in: edition.language).lowercased() ?? "", row)
    }
    let isDated = keyed.contains { [.instruments, .events].contains($0.record?.section) }
    let rows = keyed.sorted { one, other in
      if isDated, let isFirst = Self.isBefore(one.record?.sortDate, other.record?.sortDate) { return isFirst }
      return (one.name, one.record?.id ?? "") < (other.name, other.record?.id ?? "")
    }
    return showing(Table(columns: table.columns, rows: rows.map(\.row)))
  }

  /// Which of two dates comes first; one that is there comes before none. `nil` where neither does.
  private static func isBefore(_ one: PartialDate?, _ other: PartialDate?) -> Bool? {
    switch (one, other) {
    case (let one?, let other?): one == other ? nil : one < other
    case (.some, nil): true
    case (nil, .some): false
    case (nil, nil): nil
    }
  }
}

extension Section {
  /// What its records are, for somebody who meets them for the first time.
  var summary: String {
    switch self {
    case .states: "States, and what each of them signed, belongs to, hosts and proposed."
    case .bodies: "Organisations, councils, groups and institutions, with their members and what they made."
    case .instruments:
      "Agreements, declarations, plans, resolutions: who signed them, what they rest on, what came of them."
    case .events: "Summits, meetings and exercises, and what was adopted at them."
    case .sources: "Who says so: every source, and how much rests on it."
    case .terms: "Words of these records, and what is meant by them."
    case .indicators: "What was measured, by state and year."
    case .cases: "Short accounts of how some of these things hang together."
    case .challenges: "What is hard, as the sources tell it."
    case .disputes: "What sources do not agree on, beyond single dates and numbers."
    }
  }
}
