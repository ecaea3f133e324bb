/// Something that the graph does not tell.
public struct Gap: Hashable, Sendable {
  /// The id of the record or relation of which it is missing, or the topic.
  public let id: String
  /// What is missing, one of the words of `gapRules`.
  public let missing: String
  /// What more can be said: which attribute it is, or how much of it there is.
  public let detail: String
  /// The ids of what it concerns.
  public let about: [String]
}

/// One sort of thing that a graph may not tell.
public struct GapRule: Sendable {
  /// The word by which it is asked for.
  public let missing: String
  /// Of what is missing what, in the plural.
  public let summary: String
  /// What it is sought in, and what of that lacks it.
  let seek: @Sendable (Field) -> (among: Int, gaps: [Found])

  /// Something that lacks it.
  struct Found {
    let id: String
    var detail = ""
    var about: [String] = []
  }

  /// Where something is sought: in all of a dataset, or in one record with its relations, or in one relation.
  struct Field {
    let dataset: Dataset
    let records: [Record]
    let relations: [Relation]

    var entities: [Record] { records.filter { $0.section.holdsEntities } }

    init(_ dataset: Dataset, of subject: String?) {
      self.dataset = dataset
      guard let subject else { (records, relations) = (dataset.records, dataset.relations); return }
      records = dataset.record(subject).map { [$0] } ?? []
      relations =
        records.isEmpty ? dataset.relations.filter { $0.id == subject } : dataset.relations(of: subject)
    }
  }

  /// Everything that lacks it in this part of the graph, or of it what concerns one record or relation, and how much was
  /// looked at.
  func gaps(in dataset: Dataset, of subject: String? = nil) -> (among: Int, gaps: [Gap]) {
    let (among, found) = seek(Field(dataset, of: subject))
    let gaps = found.map { Gap(id: $0.id, missing: missing, detail: $0.detail, about: $0.about + [$0.id]) }
    return (among, gaps.filter { gap in subject.map(gap.about.contains) ?? true })
  }

  /// A rule about records: which ones are looked at, and which of them lack something.
  init(
    _ missing: String, _ summary: String, among: @escaping @Sendable (Record, Dataset) -> Bool,
    lack: @escaping @Sendable (Record, Dataset) -> String?
  ) {
    self.init(missing, summary) { field in
      let asked = field.records.filter { among($0, field.dataset) }
      let found = asked.compactMap { record in lack(record, field.dataset).map { Found(id: record.id, detail: $0) } }
      return (asked.count, found)
    }
  }

  /// A rule about relations: which ones are looked at, and which of them lack something.
  init(
    _ missing: String, _ summary: String, amongRelations among: @escaping @Sendable (Relation, Dataset) -> Bool,
    lack: @escaping @Sendable (Relation, Dataset) -> String?
  ) {
    self.init(missing, summary) { field in
      let asked = field.relations.filter { among($0, field.dataset) }
      let found = asked.compactMap { relation in
        lack(relation, field.dataset).map { Found(id: relation.id, detail: $0, about: [relation.from, relation.to]) }
      }
      return (asked.count, found)
    }
  }

  init(
    _ missing: String, _ summary: String, seek: @escaping @Sendable (Field) -> (among: Int, gaps: [Found])
  ) {
    self.missing = missing
    self.summary = summary
    self.seek = seek
  }
}

/// Everything that is sought, in the order in which it is answered.
public let gapRules = gapsOfEntities + gapsOfRelations + gapsOfCounts + gapsOfOthers + gapsOfSources
