import Digraphs

/// A graph that holds together: no dangling reference, no unsourced relation, no circular descent.
public struct Dataset: Sendable {
  /// The title of the graph.
  public let title: String
  /// What the graph is, in a sentence or two.
  public let description: String?
  /// The licence of the data.
  public let licence: String?
  /// The language of names that say none.
  public let language: String
  /// The kinds of relation, built in and the graph's own, in the order in which they are declared.
  public let kinds: [RelationKind]
  /// The diagrams that the graph wants drawn, in the order of its files.
  public let views: [View]
  /// All records: by section, then by id.
  public let records: [Record]
  /// All relations: in the order of their `from` ends, then of their kinds, then of their `to` ends.
  public let relations: [Relation]
  /// The day as of which the dataset is cut, where it is.
  public internal(set) var asOf: PartialDate?
  /// The revision as of which the files were read; `nil` for files as they are.
  public internal(set) var revision: Commit?
  /// The words that pictures say, by the languages for which the graph gives them.
  public internal(set) var glossaries: [String: Glossary] = [:]
  /// How many rows of tables were left out, as the graph accepts in writing.
  public internal(set) var skippedRows = 0
  /// Whether it is cut to the instruments that may have been in force.
  let isInForce: Bool
  /// The ids of the graph's entities that are not in this part of it.
  private let leftOut: Set<String>
  /// The ids of the instruments of which the whole graph tells who consented, even if this part of it does not.
  let instrumentsWithConsents: Set<String>
  /// The words of the whole graph by their attributes, where this is only a part of it.
  private let wordsOfWhole: [String: [String]]?
  private let indices: [String: Int]
  private let kindIndices: [String: Int]
  private let touching: RelationIndex

  /// A checked draft as a dataset, with former ids resolved.
  init(_ catalogue: Catalogue) {
    let draft = catalogue.draft
    self.init(
      title: draft.title, description: draft.description, licence: draft.licence, language: draft.language,
      kinds: draft.kinds, views: draft.views, records: catalogue.records,
      relations: catalogue.soundRelations + draft.participations, asOf: nil
    )
    glossaries = draft.glossaries
  }

  private init(
    title: String, description: String?, licence: String?, language: String, kinds: [RelationKind], views: [View],
    records: [Record], relations: [Relation], asOf: PartialDate?, isInForce: Bool = false, leftOut: Set<String> = [],
    consents: Set<String>? = nil, wordsOfWhole: [String: [String]]? = nil
  ) {
    self.title = title
    self.description = description
    self.licence = licence
    self.language = language
    self.kinds = kinds
    self.views = views
    self.asOf = asOf
    self.isInForce = isInForce
    self.leftOut = leftOut
    instrumentsWithConsents = consents ?? Dataset.instrumentsWithConsents(relations)
    self.wordsOfWhole = wordsOfWhole
    let bySection = Dictionary(grouping: records, by: \.section)
    self.records = Section.allCases.flatMap { bySection[$0, default: []].sorted { $0.id < $1.id } }
    let kindIndices = Dictionary(kinds.enumerated().map { ($1.name, $0) }) { first, _ in first }
    var indices = Dictionary(self.records.enumerated().map { ($1.id, $0) }) { first, _ in first }
    for (index, record) in self.records.enumerated() {
      for former in record.formerIDs where indices[former] == nil { indices[former] = index }
    }
    let keys = RelationOrder(relations, records: indices, kinds: kindIndices)
    self.relations = keys.sorted.map { relations[$0.number] }
    touching = RelationIndex(ends: keys.sorted.lazy.map { (from: $0.from, to: $0.to) }, records: self.records.count)
    self.indices = indices
    self.kindIndices = kindIndices
  }

  /// The ids of the instruments of which some relations tell who consented.
  private static func instrumentsWithConsents(_ relations: [Relation]) -> Set<String> {
    Set(relations.lazy.filter(\.tellsConsent).map(\.to))
  }

  /// The same graph with only some of its entities and relations, or with what is left of these.
  ///
  /// A relation stays only if both its ends do, and a value only if it may have been measured by the day. What tells of
  /// others stays if it tells of something that does; where entities are chosen, so do the records that are wanted for
  /// themselves, and none that tells of no entity.
  func restricted(
    asOf: PartialDate?, isInForce: Bool = false, wanted: Set<String>? = nil, entities: (Record) -> Bool,
    relations keep: (Relation) -> Relation?
  ) -> Dataset {
    let present = Set(self.records.filter { !$0.section.holdsEntities || entities($0) }.map(\.id))
    let relations = relations.compactMap { present.contains($0.from) && present.contains($0.to) ? keep($0) : nil }
    // A graph in which nothing tells of others need not make the ids of all relations.
    lazy var related = Set(relations.map(\.id))
    let records = self.records.filter { record in
      guard present.contains(record.id), !record.section.holdsEntities, record.section != .sources else {
        return present.contains(record.id)
      }
      let about = record.facts("about").flatMap(\.claims).map(\.value.description)
      let told = about.compactMap { self.record($0) }.filter { present.contains($0.id) }
      if about.contains(where: { related.contains($0) }) { return true }
      guard let wanted else { return about.isEmpty || !told.isEmpty }
      return wanted.contains(record.id) || told.contains(where: \.section.holdsEntities)
    }
    let ids = Set(records.map(\.id))
    let words = Selection.Trait.allCases.compactMap(\.attribute).map { ($0, self.words(of: $0)) }
    var part = Dataset(
      title: title, description: description, licence: licence, language: language, kinds: kinds, views: views,
      records: asOf.map { day in records.compactMap { $0.left(of: day) } } ?? records, relations: relations,
      asOf: asOf ?? self.asOf, isInForce: isInForce || self.isInForce,
      leftOut: leftOut.union(self.records.filter { !ids.contains($0.id) }.flatMap { [$0.id] + $0.formerIDs }),
      consents: instrumentsWithConsents, wordsOfWhole: Dictionary(uniqueKeysWithValues: words))
    part.revision = revision
    part.glossaries = glossaries
    part.skippedRows = skippedRows
    return part
  }

  /// The same graph with other records and relations in place of its own.
  func rebuilt(records: [Record], relations: [Relation], kinds: [RelationKind]? = nil) -> Dataset {
    var other = Dataset(
      title: title, description: description, licence: licence, language: language, kinds: kinds ?? self.kinds,
      views: views, records: records, relations: relations, asOf: asOf, isInForce: isInForce, leftOut: leftOut,
      consents: instrumentsWithConsents.union(Dataset.instrumentsWithConsents(relations)), wordsOfWhole: wordsOfWhole)
    other.revision = revision
    other.glossaries = glossaries
    other.skippedRows = skippedRows
    return other
  }
}

extension Dataset {
  /// Whether it is only a part of the graph: as of a day, or without some of its entities.
  public var isPart: Bool { asOf != nil || !leftOut.isEmpty }

  /// The states, bodies, instruments and events: the vertices of the graph, in graph order.
  public var entities: [Record] { records.filter { $0.section.holdsEntities } }

  /// The record of an id, or of an id that it had before.
  public func record(_ id: String) -> Record? { indices[id].map { records[$0] } }

  /// The entity of an id, or of an id that it had before.
  public func entity(_ id: String) -> Record? { record(id).flatMap { $0.section.holdsEntities ? $0 : nil } }

  /// The entity of an id; an error with what was probably meant where there is none.
  public func entity(called id: String) throws(UnknownName) -> Record {
    if let entity = entity(id) { return entity }
    throw unknown(id, what: "entity", found: record(id)?.kind, among: entities.map(\.id))
  }

  /// The words that records of the whole graph carry as an attribute, in their order.
  func words(of attribute: String) -> [String] {
    wordsOfWhole?[attribute] ?? carriers(of: attribute).map(\.word)
  }

  /// The error for an id that this part of the graph does not have, though the whole of it may.
  func unknown(_ id: String, what: String, found: String?, among ids: [String]) -> UnknownName {
    UnknownName(id, what: what, found: found, among: ids, isLeftOut: leftOut.contains(id))
  }

  /// The kind of a relation of this dataset.
  public func kind(of relation: Relation) -> RelationKind {
    // Every relation's kind was found in the table when it was read.
    kinds[kindIndices[relation.kind]!]
  }

  /// The kind of relation of a name, or of an inverse; an error with what was probably meant where there is none.
  public func kind(called name: String) throws(UnknownName) -> RelationKind {
    if let kind = kinds.first(where: { $0.name == name || $0.inverse == name }) { return kind }
    if name == "signatory" || name == "signatories" { return try self.kind(called: RelationKind.participant) }
    throw UnknownName(name, what: "kind of relation", among: kinds.map(\.name))
  }

  /// The view of a name; an error with what was probably meant where there is none.
  public func view(called name: String) throws(UnknownName) -> View {
    if let view = views.first(where: { $0.name == name }) { return view }
    throw UnknownName(name, what: "view", among: views.map(\.name))
  }

  /// The relations of an entity, at either end, in graph order.
  ///
  /// - Complexity: O(k) for k relations of the entity.
  public func relations(of id: String) -> [Relation] {
    indices[id].map { touching[$0].map { relations[Int($0)] } } ?? []
  }

  /// The relation of an id that starts from an entity.
  ///
  /// - Complexity: O(k) for k relations of the entity.
  func relation(_ id: String, from: String) -> Relation? {
    guard let index = indices[from], let place = touching[index].first(where: { relations[Int($0)].id == id }) else {
      return nil
    }
    return relations[Int(place)]
  }

  /// The place of a record of an id, or of an id that it had before, among all records.
  func place(of id: String) -> Int? { indices[id] }

  /// The relations that start and end at some of the records at these places.
  ///
  /// - Complexity: O(V + k) for k relations that touch them.
  func relations(among places: [Int]) -> [Relation] { touching.inner(of: places).map { relations[Int($0)] } }

  /// How many relations an entity has, at either end.
  ///
  /// - Complexity: O(1).
  public func countOfRelations(of id: String) -> Int { indices[id].map { touching[$0].count } ?? 0 }

  /// The graph of all relations, its arcs in the direction of the sentences.
  public var network: Digraph<String, Relation> {
    graph(of: relations)
  }

  /// The graph of descent, its arcs from elder to younger, so that *ancestor* means the same as in law.
  public var descent: Digraph<String, Relation> {
    graph(of: relations.filter { kind(of: $0).descent }, reversed: true)
  }

  /// The graph of all entities and some relations of this dataset; reversed, its arcs lead from the `to` ends of the
  /// sentences to their `from` ends.
  func graph(of relations: [Relation], reversed: Bool = false) -> Digraph<String, Relation> {
    let arcs = relations.map { relation in
      Digraph<String, Relation>.Arc(
        tail: reversed ? relation.to : relation.from, head: reversed ? relation.from : relation.to, label: relation)
    }
    do {
      return try Digraph(vertices: entities.map(\.id), arcs: arcs)
    } catch {
      preconditionFailure("a dataset has the ends of its relations, and fewer than 2³¹ of them: \(error)")
    }
  }
}
