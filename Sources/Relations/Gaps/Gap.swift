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
  let seek: @Sendable (Dataset) -> (among: Int, gaps: [Found])

  /// Something that lacks it.
  struct Found {
    let id: String
    var detail = ""
    var about: [String] = []
  }

  /// Everything that lacks it in this part of the graph, and how much was looked at.
  func gaps(in dataset: Dataset) -> (among: Int, gaps: [Gap]) {
    let (among, found) = seek(dataset)
    return (among, found.map { Gap(id: $0.id, missing: missing, detail: $0.detail, about: $0.about + [$0.id]) })
  }

  /// A rule about records: which ones are looked at, and which of them lack something.
  init(
    _ missing: String, _ summary: String, among: @escaping @Sendable (Record, Dataset) -> Bool,
    lack: @escaping @Sendable (Record, Dataset) -> String?
  ) {
    self.init(missing, summary) { dataset in
      let asked = dataset.records.filter { among($0, dataset) }
      let found = asked.compactMap { record in lack(record, dataset).map { Found(id: record.id, detail: $0) } }
      return (asked.count, found)
    }
  }

  /// A rule about relations: which ones are looked at, and which of them lack something.
  init(
    _ missing: String, _ summary: String, amongRelations among: @escaping @Sendable (Relation, Dataset) -> Bool,
    lack: @escaping @Sendable (Relation, Dataset) -> String?
  ) {
    self.init(missing, summary) { dataset in
      let asked = dataset.relations.filter { among($0, dataset) }
      let found = asked.compactMap { relation in
        lack(relation, dataset).map { Found(id: relation.id, detail: $0, about: [relation.from, relation.to]) }
      }
      return (asked.count, found)
    }
  }

  init(
    _ missing: String, _ summary: String, seek: @escaping @Sendable (Dataset) -> (among: Int, gaps: [Found])
  ) {
    self.missing = missing
    self.summary = summary
    self.seek = seek
  }
}

/// Everything that is sought, in the order in which it is answered.
public let gapRules = gapsOfEntities + gapsOfRelations + gapsOfCounts + gapsOfOthers + gapsOfSources
