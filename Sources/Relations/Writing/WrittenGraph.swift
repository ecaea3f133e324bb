/// A graph as an author would write it: the way back from a dataset to its files, with nothing left out but how the
/// files were laid out.
public struct WrittenGraph: Hashable, Sendable {
  /// One record: its attributes in order, and what it rests on.
  public struct Record: Hashable, Sendable {
    /// The sort of record.
    public let section: Section
    /// Its id.
    public let id: String
    /// What stands under its id, its relations left aside.
    public let entries: [YAMLNode.Entry]

    /// A record by what stands under its id.
    public init(section: Section, id: String, entries: [YAMLNode.Entry]) {
      self.section = section
      self.id = id
      self.entries = entries
    }
  }

  /// One relation, with all that is told of it.
  public struct Relation: Hashable, Sendable {
    /// Its id, such as `china/hosts/sco-summit-2018`.
    public let id: String
    /// The name of its kind.
    public let kind: String
    /// The id that the sentence begins with.
    public let from: String
    /// The id that the sentence ends with.
    public let to: String
    /// What stands in braces behind the id of the other end.
    public let entries: [YAMLNode.Entry]

    /// A relation by its ends and its details.
    public init(id: String, kind: String, from: String, to: String, entries: [YAMLNode.Entry]) {
      self.id = id
      self.kind = kind
      self.from = from
      self.to = to
      self.entries = entries
    }
  }

  /// What `graph.yaml` says of the whole graph: its title, its own kinds of relation, its views.
  public var header: [YAMLNode.Entry]
  /// All records, in graph order.
  public var records: [Record]
  /// All relations, in graph order; further ones of a kind between the same ends in the order of their numbers.
  public var relations: [Relation]

  /// A graph by its parts.
  public init(header: [YAMLNode.Entry], records: [Record], relations: [Relation]) {
    self.header = header
    self.records = records
    self.relations = relations
  }
}

extension Dataset {
  /// The graph as an author would write it; what is read from that is equal to it, places in files left aside.
  ///
  /// A part of a graph, such as one as of a day, is written as far as it goes: what tells of records that are left out
  /// tells of the others, and sources on which nothing is left to rest are left out.
  public var written: WrittenGraph {
    let related = Set(relations.map(\.id))
    let isThere = { (name: String) in self.record(name) != nil || related.contains(name) }
    let graph = WrittenGraph(
      header: writtenHeader,
      records: records.map {
        .init(section: $0.section, id: $0.id, entries: $0.writtenFacts(isThere) + $0.support.written)
      },
      relations: inOrderOfNumbers.map {
        .init(id: $0.id, kind: $0.kind, from: $0.from, to: $0.to, entries: $0.writtenDetails)
      })
    return isPart ? graph.withoutIdleSources() : graph
  }

  /// The relations, with `#10` behind `#9`: they get their numbers from the order in which they are written.
  private var inOrderOfNumbers: [Relation] {
    var ordered = relations
    var start = 0
    while start < ordered.count {
      let first = ordered[start]
      let end =
        ordered[start...].firstIndex { ($0.from, $0.kind, $0.to) != (first.from, first.kind, first.to) }
        ?? ordered.count
      if end - start > 1 { ordered[start..<end].sort { $0.number < $1.number } }
      start = end
    }
    return ordered
  }
}

extension Relation {
  /// The number behind the id of a further relation of a kind between the same ends; 1 for the first.
  fileprivate var number: Int {
    guard let hash = id.lastIndex(of: "#") else { return 1 }
    return Int(id[hash...].dropFirst()) ?? 1
  }
}
