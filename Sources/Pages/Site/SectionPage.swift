import Relations

/// The list of all records of one sort.
struct SectionPage {
  let section: Section

  func written(in edition: Edition) throws -> String {
    let path = "\(section.rawValue)/index.html"
    let dataset = edition.dataset
    let count = dataset.records.count { $0.section == section }
    var page = Page(path: path, title: section.title)
    page.entry = section.rawValue
    page.kind = section.kind
    page.kicker = count == 1 ? "1 recorded" : "\(count) recorded"
    page.summary = section.summary
    page.filters = section.holdsEntities ? [.type, .year] : []
    let question: any Question =
      section == .sources
      ? SourcesQuestion(language: edition.language)
      : try ListQuestion(kind: section.rawValue, language: edition.language)
    let answer = try question.answer(from: dataset)
    let links = edition.links(from: path)
    let shown =
      section.holdsEntities ? try answer.choosing(columns: ["id", "name", "type", "date", "sources"]) : answer
    let html = HTMLRenderer(answer: shown, links: links).html(numbering: &page.notes)
    page.parts = [.init("All of them", id: "all", html: html)]
    return edition.written(page)
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
