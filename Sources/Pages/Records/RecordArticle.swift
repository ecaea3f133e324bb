import Relations

/// The page of one record: at a glance, then all that is recorded, who takes part, lineage, neighbours, chronology.
struct RecordArticle {
  let record: Record
  let edition: Edition
  private let links: PageLinks
  /// The page, to be put in its frame.
  private(set) var page: Page
  private var pictures = 0
  /// What is asked of: the record and all that is near to it, so that a page costs no more in a large graph.
  private let dataset: Dataset

  /// How many rows of a part stand on the page itself; the others are on pages of their own.
  private static let most = 200

  private var language: String? { edition.language }

  /// The page of a record in an edition.
  init(of record: Record, in edition: Edition) throws {
    self.record = record
    self.edition = edition
    dataset = edition.dataset.surroundings(of: record.id)
    let path = edition.addresses.path(of: record.id) ?? ""
    links = edition.links(from: path)
    page = Page(path: path, title: record.name(in: edition.language))
    page.titleTag = edition.nameTag(of: record)
    page.kicker = [edition.say(record.kind), record.fact("type")?.spoken.replacing("-", with: " ")].compactMap(\.self)
      .joined(
        separator: " · ")
    (page.kind, page.entry) = (record.kind, record.section.rawValue)
    page.summary = RecordArticle.summary(of: record)
    page.names = RecordArticle.names(of: record, besides: page.title)
    if record.section.holdsEntities { page.glance = Glance(at: record, links: links).html(numbering: &page.notes) }
    try fill()
  }

  private mutating func fill() throws {
    if record.section == .instruments { try parties() }
    if record.section == .states || record.section == .bodies { try participations() }
    if record.section.holdsEntities {
      try lineage()
      try recorded()
      try neighbourhood()
      try chronology()
    } else {
      try recorded()
      if record.section == .sources { try resting() }
    }
  }

  private mutating func add(_ title: String, id: String, _ html: String) {
    if !html.isEmpty { page.parts.append(.init(edition.say(title), id: id, html: html)) }
  }

  /// Adds some blocks of an answer, on as many pages as they need.
  private mutating func add(
    _ title: String, id: String, _ answer: Answer, _ blocks: [Answer.Block]? = nil, after start: String = ""
  ) {
    let sheets = Sheets(of: answer, blocks, first: RecordArticle.most)
    page.add(edition.say(title), id: id, sheets, after: start, linking: links)
  }

  private mutating func html(of answer: Answer, _ blocks: [Answer.Block]? = nil) -> String {
    HTMLRenderer(answer: answer, links: links).html(blocks, numbering: &page.notes)
  }

  private mutating func parties() throws {
    guard dataset.relations(of: record.id).contains(where: { $0.to == record.id && dataset.kind(of: $0).time == .acts })
    else { return }
    let answer = try PartiesQuestion(to: record.id, language: language).answer(from: dataset)
    add("Who signed and who takes part", id: "parties", answer, Array(answer.blocks.dropFirst()))
  }

  /// What a state or body signed and takes part in, by the dates of the instruments.
  private mutating func participations() throws {
    guard
      dataset.relations(of: record.id).contains(where: { $0.from == record.id && dataset.kind(of: $0).time == .acts })
    else { return }
    let answer = try ParticipationQuestion(of: record.id, language: language).answer(from: dataset)
    let rows = answer.table.rows.enumerated().sorted { one, other in
      let dates = (dataset.record(one.element[1].words)?.sortDate, dataset.record(other.element[1].words)?.sortDate)
      return switch dates {
      case (let first?, let second?) where first != second: first < second
      case (.some, nil): true
      case (nil, .some): false
      default: one.offset < other.offset
      }
    }
    let sorted = answer.showing(Table(columns: answer.table.columns, rows: rows.map(\.element)))
    add(
      "What it signed and takes part in", id: "participations",
      try sorted.choosing(columns: ["instrument", "date", "is", "certainty", "acts", "sources"]))
  }

  private mutating func lineage() throws {
    let lineage = try dataset.lineage(of: record.id)
    guard !lineage.entities.isEmpty else { return }
    pictures += 1
    let picture = try RecordPictures(record: record, dataset: dataset, links: links).lineage(lineage, place: pictures)
    var html = picture
    for (title, direction) in [("What came before it", Lineage.Direction.up), ("What came of it", .down)] {
      let answer = try LineageQuestion(of: record.id, direction: direction, language: language).answer(from: dataset)
      guard !answer.isEmpty else { continue }
      let named = try answer.choosing(columns: ["id", "name", "date", "distance"])
      html +=
        "\n" + HTML.element("h3", text: edition.say(title)) + self.html(of: named, Array(named.blocks.dropFirst()))
    }
    add("What came before and after", id: "lineage", html)
  }

  /// Every claim and every relation, with what tells of it.
  private mutating func recorded() throws {
    let answer = try ShowQuestion(id: record.id, language: language).answer(from: dataset)
    let fields = Array(answer.blocks.dropFirst().prefix(1))
    add("All that is recorded of it", id: "record", html(of: answer, fields))
    // A heading begins what belongs to it, up to the next one.
    var groups: [[Answer.Block]] = []
    for block in answer.blocks.dropFirst(2) {
      if case .heading = block { groups.append([]) }
      if groups.isEmpty { groups.append([]) }
      groups[groups.count - 1].append(block)
    }
    let told = groups.filter {
      RecordArticle.isAbout($0, "Is told of in") || RecordArticle.isAbout($0, "Is measured by")
    }
    let short = groups.filter { RecordArticle.isAbout($0, "In short") }
    let relations = groups.filter { !told.contains($0) && !short.contains($0) }
    add("Relations", id: "relations", answer, relations.flatMap(\.self))
    add("Where it is told of", id: "told", html(of: answer, told.flatMap(\.self)))
    add("Open questions", id: "open", html(of: answer, short.flatMap { $0.dropFirst() }))
  }

  private static func isAbout(_ group: [Answer.Block], _ title: String) -> Bool {
    if case .heading(let words)? = group.first { words.hasPrefix(title) } else { false }
  }

  private mutating func neighbourhood() throws {
    pictures += 1
    add(
      "Around it", id: "around",
      try RecordPictures(record: record, dataset: dataset, links: links).neighbourhood(place: pictures))
  }

  private mutating func chronology() throws {
    var request = TimelineRequest()
    request.of = [record.id]
    let answer = try TimelineQuestion(request, language: language).answer(from: dataset)
    guard answer.table.rows.count > 1 else { return }
    add("In the chronology", id: "chronology", answer)
  }

  /// What rests on a source.
  private mutating func resting() throws {
    let answer = try SourcesQuestion(of: record.id, language: language).answer(from: dataset)
    add("What rests on it", id: "rests", answer, Array(answer.blocks.suffix(1)))
  }

  /// What it is, in words that no source contradicts; where sources tell it in several ways, none stands at the top.
  private static func summary(of record: Record) -> String {
    let fact = record.fact("description") ?? record.fact("text")
    return fact.flatMap { $0.standing.count == 1 ? $0.standing[0].value.description : nil } ?? ""
  }

  private static func names(of record: Record, besides title: String) -> [(name: String, language: String?)] {
    let own = record.facts.filter { ["name", "short", "aliases", "names"].contains($0.attribute) }
    var seen: Set<String> = [title]
    return own.flatMap { fact in
      fact.standing.compactMap { claim -> (name: String, language: String?)? in
        let name = claim.value.description
        return seen.insert(name).inserted ? (name, fact.attribute == "names" ? fact.key : nil) : nil
      }
    }
  }
}
