/// Which entities, or which records of one section, are there?
public struct ListQuestion: Question {
  private let section: Section?
  private let subject: String?
  private let language: String?

  /// Asks for all entities, or for the records of a section named in the singular or plural.
  ///
  /// - Parameters:
  ///   - kind: The section's name; all entities where it is `nil`.
  ///   - subject: The id of an entity that the records tell of, directly or by what it is related to.
  ///   - language: The language of names.
  /// - Throws: `UnknownName` if no section has that name, `QuestionError` if its records do not tell of others.
  public init(kind: String? = nil, of subject: String? = nil, language: String? = nil) throws {
    section = kind.flatMap(Section.init(naming:))
    self.subject = subject
    self.language = language
    if let kind, section == nil { throw UnknownName(kind, what: "section", among: Section.allCases.map(\.rawValue)) }
    guard subject != nil, section?.holdsEntities ?? true else { return }
    let telling = Section.allCases.filter { !$0.holdsEntities }.map(\.rawValue).joined(separator: ", ")
    throw QuestionError(
      "what tells of an entity is among the \(telling): name one of these; for entities ask for its relations")
  }

  /// The records in graph order; those of `sources` are better asked of `SourcesQuestion`.
  public func answer(from dataset: Dataset) throws -> Answer {
    let records = section.map { section in dataset.records.filter { $0.section == section } } ?? dataset.entities
    guard let section, !section.holdsEntities, section != .sources else {
      let told = try subject.map { try dataset.ways(to: $0) }
      return dataset.answer(listing: records.filter { told?[$0.id] != nil || told == nil }, in: language)
    }
    return try tellers(records, section, from: dataset)
  }

  /// Records that tell of others, with what they tell.
  private func tellers(_ records: [Record], _ section: Section, from dataset: Dataset) throws -> Answer {
    let told = try subject.map { try dataset.ways(to: $0) }
    let listed = records.filter { told == nil || told?[$0.id] != nil }
    var footnotes = Footnotes(of: dataset)
    let table =
      section == .indicators
      ? dataset.table(
        ofIndicators: listed, measuring: subject.flatMap(dataset.record)?.id, numbering: &footnotes, in: language)
      : self.table(of: listed, section, told, from: dataset, numbering: &footnotes)
    let value = listed.map { record -> JSON in
      let members = dataset.members(ofTeller: record, in: language)
      return .object(members + (told.map { [.init("through", .optional($0[record.id]))] } ?? []))
    }
    return Answer(
      value: .array(value), table: table, sources: dataset.lines(of: footnotes), context: dataset.context)
  }

  /// What the records tell; of one entity also by what they touch it.
  private func table(
    of records: [Record], _ section: Section, _ told: [String: String]?, from dataset: Dataset,
    numbering footnotes: inout Footnotes
  ) -> Table {
    let attributes = ListQuestion.columns[section] ?? []
    let rows = records.map { record -> [Text] in
      let marks = Dataset.words(for: dataset.marks(of: record))
      let cells = attributes.map { Text(dataset.cell($0, of: record)) }
      let way = told.map { [Text($0[record.id] ?? "")] } ?? []
      return [.code(record.id), Text(record.name(in: language)) + .muted(marks)] + cells + way
        + [dataset.sources(of: record, numbering: &footnotes)]
    }
    let columns = ["id", "name"] + attributes + (told == nil ? [] : ["through"]) + ["sources"]
    return Table(columns: columns.map { .init($0) }, rows: rows)
  }

  /// What stands beside the names of records that tell of others.
  private static let columns: [Section: [String]] = [
    .terms: ["description", "about"], .cases: ["text", "about"], .challenges: ["text", "topics", "about"],
    .disputes: ["sort", "about"],
  ]
}

extension Dataset {
  /// The values of an attribute in a cell; a dispute of which no sort is written is a disagreement.
  fileprivate func cell(_ attribute: String, of record: Record) -> String {
    let values = record.facts(attribute).flatMap { $0.standing.map { $0.value.spoken } }
    return values.isEmpty && attribute == "sort" ? DisputeSort.disagreement.rawValue : values.joined(separator: ", ")
  }

  /// What a list has of every record, then all that this one tells; each value of an indicator with its year and who
  /// says so, and of a dispute also the sort that is not written.
  fileprivate func members(ofTeller record: Record, in language: String?) -> [JSON.Member] {
    guard case .object(let known) = json(record, in: language) else { return [] }
    let names = Set(known.map(\.name))
    let own = members(of: record) { $0.attribute == "values" ? jsonWithSources($0, of: record) : json($0) }
    let sort = record.section == .disputes && record.fact("sort") == nil ? cell("sort", of: record) : nil
    return known + own.filter { !names.contains($0.name) } + (sort.map { [.init("sort", .string($0))] } ?? [])
  }

  /// By what each record that tells of others touches an entity: by its own id, else by relations to what is told of.
  fileprivate func ways(to name: String) throws(UnknownName) -> [String: String] {
    let id = try entity(called: name).id
    let relations = relations(of: id)
    var ways: [String: String] = [:]
    for record in records where !record.section.holdsEntities {
      let named =
        record.facts("about").flatMap(\.claims).map(\.value.description) + values(of: record).map(\.of)
      let about = Set(named)
      guard !about.contains(id) else {
        ways[record.id] = id
        continue
      }
      let touching = relations.filter { about.contains($0.id) || about.contains($0.from) || about.contains($0.to) }
      if !touching.isEmpty { ways[record.id] = touching.map(\.id).joined(separator: ", ") }
    }
    return ways
  }

  /// Some records as a table with their sources.
  func answer(listing records: [Record], in language: String?) -> Answer {
    var footnotes = Footnotes(of: self)
    let rows = records.map { record -> [Text] in
      let marks = Dataset.words(for: marks(of: record))
      return [
        .code(record.id), Text(record.kind), Text(record.fact("type")?.spoken ?? ""),
        Text(record.name(in: language)) + .muted(marks), record.date?.cell ?? "",
        sources(of: record, numbering: &footnotes),
      ]
    }
    let table = Table(
      columns: [.init("id"), .init("kind"), .init("type"), .init("name"), .init("date"), .init("sources")], rows: rows)
    return Answer(
      value: .array(records.map { json($0, in: language) }), table: table, sources: lines(of: footnotes),
      context: context)
  }

  /// References to what a record rests on, and to what denies it.
  func sources(of record: Record, numbering footnotes: inout Footnotes) -> Text {
    record.support.isBare ? footnotes.cite(sources(of: record)) : footnotes.cite(record.support)
  }
}
