/// Which entities, or which records of one section, are there?
public struct ListQuestion: Question {
  private let section: Section?
  private let language: String?

  /// Asks for all entities, or for the records of a section named in the singular or plural.
  ///
  /// - Throws: `UnknownName` if no section has that name.
  public init(kind: String? = nil, language: String? = nil) throws(UnknownName) {
    section = kind.flatMap(Section.init(naming:))
    self.language = language
    guard let kind, section == nil else { return }
    throw UnknownName(kind, what: "section", among: Section.allCases.map(\.rawValue))
  }

  /// The records in graph order; those of `sources` are better asked of `SourcesQuestion`.
  public func answer(from dataset: Dataset) -> Answer {
    let records = section.map { section in dataset.records.filter { $0.section == section } } ?? dataset.entities
    return dataset.answer(listing: records, in: language)
  }
}

extension Dataset {
  /// Some records as a table with their sources.
  func answer(listing records: [Record], in language: String?) -> Answer {
    var footnotes = Footnotes(of: self)
    let rows = records.map { record -> [Text] in
      let marks = Dataset.words(for: marks(of: record))
      return [
        .code(record.id), Text(record.kind), Text(record.fact("type")?.spoken ?? ""),
        Text(record.name(in: language)) + .muted(marks), Text(record.date?.spoken ?? ""),
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
    record.support.sources.isEmpty && record.support.against.isEmpty
      ? footnotes.cite(sources(of: record)) : footnotes.cite(record.support)
  }
}
