import Relations

/// A graph as rows of cells, for formats that know names and texts only: one row for each record and each relation.
struct Flat {
  /// One record or relation.
  struct Row {
    /// The id of the record or the relation.
    let id: String
    /// The sort of record; `nil` for a relation.
    let section: Section?
    /// The ends of a relation; empty for a record.
    let from: String
    let to: String
    /// What is recorded, under the names of attributes and details, each name once.
    let cells: [(name: String, text: String)]
    /// What clients want to show or compute with, and an import computes anew.
    let derived: [(name: String, text: String)]
  }

  /// The names of what is derived: `label` to show, the first and last day on which it may have been so, and whether
  /// these are certain or possible.
  static let derivedNames = ["label", "first-day", "last-day", "interval"]

  /// The states, bodies, instruments and events.
  let entities: [Row]
  /// All relations.
  let relations: [Row]
  /// The sources, terms, cases and other records that are no vertices, as one JSON text by sections; empty if none.
  let others: String
  /// What `graph.yaml` says, as cells.
  let header: [(name: String, text: String)]

  /// A graph, flattened.
  init(_ dataset: Dataset) {
    let written = dataset.written
    let byID = Dictionary(dataset.relations.map { ($0.id, $0) }) { first, _ in first }
    entities = written.records.filter(\.section.holdsEntities).map { record in
      let entity = dataset.entity(record.id)
      return Row(
        id: record.id, section: record.section, from: "", to: "", cells: Flat.cells(record.entries),
        derived: entity.map { Flat.derived($0.label(), dataset.interval(of: $0)) } ?? [])
    }
    relations = written.relations.map { relation in
      let own = byID[relation.id]
      return Row(
        id: relation.id, section: nil, from: relation.from, to: relation.to,
        cells: [("relation", relation.kind)] + Flat.cells(relation.entries),
        derived: own.map { Flat.derived(dataset.kind(of: $0).says, dataset.interval(of: $0)) } ?? [])
    }
    let sections = written.others
    others = sections.isEmpty ? "" : YAMLNode.mapping(sections).json.description
    header = Flat.cells(written.header)
  }

  private static func cells(_ entries: [YAMLNode.Entry]) -> [(name: String, text: String)] {
    entries.map { ($0.key, Cell.text($0.value, under: $0.key)) }
  }

  private static func derived(_ label: String, _ interval: Interval) -> [(name: String, text: String)] {
    let texts = [label, interval.start?.description, interval.end?.description, interval.word]
    return zip(derivedNames, texts).compactMap { name, text in
      text.map { (name, Cell.text(.text($0), under: name)) }
    }
  }
}

extension WrittenGraph {
  /// The records that are no vertices, by sections and ids.
  var others: [YAMLNode.Entry] {
    Section.allCases.filter { !$0.holdsEntities }.compactMap { section in
      let records = records.filter { $0.section == section }
      return records.isEmpty
        ? nil : .init(section.rawValue, .mapping(records.map { .init($0.id, .mapping($0.entries)) }))
    }
  }
}

extension Sequence<Flat.Row> {
  /// The names of all cells, each once, in the order in which they first stand.
  func names(_ cells: KeyPath<Flat.Row, [(name: String, text: String)]>) -> [String] {
    var seen: Set<String> = []
    return flatMap { $0[keyPath: cells].map(\.name) }.filter { seen.insert($0).inserted }
  }
}
