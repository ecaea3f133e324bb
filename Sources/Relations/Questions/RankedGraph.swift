import Digraphs

/// The graph in which entities are ranked: who is in it, and which relations join them.
struct RankedGraph: Sendable {
  /// Who is ranked, in graph order; a vertex's number is its place here.
  let members: [Record]
  /// The relations that are counted, before parallel ones are merged.
  let relations: [Relation]
  /// Whether relations are taken in the direction of their sentences.
  let isDirected: Bool
  /// How much two must share to be joined; `nil` where relations join them themselves.
  let minimumWeight: Int?
  /// For each relation the numbers of its ends; with a projection things are numbered apart from who is ranked.
  private let ends: [(from: Int32, to: Int32)]
  private let numbers: [String: Int32]
  /// With a projection the ids of the relations that are counted.
  private let counted: Set<String>
  private let thingCount: Int

  /// The graph that a request wants.
  ///
  /// Relations that do not say what they are (`related-to`) do not count. Unless it is directed, relations are taken
  /// either way, parallel ones as one and those of a thing to itself as none.
  ///
  /// - Throws: `UnknownName` for a kind that there is not; what `work` throws when it is cancelled.
  init(_ request: RankRequest, in dataset: Dataset, on work: Work = Work()) throws {
    isDirected = request.isDirected
    if let name = request.projection {
      let projection = try dataset.projection(
        of: name, minimumWeight: request.minimumWeight, among: request.choice, work: work)
      (members, relations, minimumWeight) = (projection.members, projection.relations, request.minimumWeight)
      counted = Set(relations.map(\.id))
    } else {
      (members, minimumWeight) = (dataset.entities, nil)
      relations = dataset.relations.filter { $0.kind != RelationKind.vague }
      counted = []
    }
    let numbers = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1.id, Int32($0)) })
    var things = minimumWeight == nil ? numbers : [:]
    let places = relations.map { relation in
      let next = Int32(things.count)
      // Who starts a relation that is counted is ranked.
      return (numbers[relation.from]!, Self.number(relation.to, in: &things, next: next))
    }
    ends = places
    self.numbers = numbers
    thingCount = things.count
  }

  private static func number(_ id: String, in things: inout [String: Int32], next: Int32) -> Int32 {
    if let known = things[id] { return known }
    things[id] = next
    return next
  }

  /// The number of an entity that is ranked.
  func number(of id: String, in dataset: Dataset) throws -> Int32 {
    let entity = try dataset.entity(called: id)
    if let number = numbers[entity.id] { return number }
    throw QuestionError("'\(entity.id)' is not ranked here: it starts no relation of the kind that is projected")
  }

  /// The graph of all relations that are counted.
  func adjacency() throws -> Adjacency { try adjacency { _ in true } }

  /// The graph of those relations only that are there, by their places in `relations`.
  func adjacency(where isThere: (Int) -> Bool) throws -> Adjacency {
    let there = relations.indices.filter(isThere)
    guard let minimumWeight else {
      let graph = try Adjacency(
        order: members.count, tails: there.map { ends[$0].from }, heads: there.map { ends[$0].to })
      return isDirected ? graph : graph.undirected().simple()
    }
    let count = Int32(members.count)
    let links = try Adjacency(
      order: members.count + thingCount, tails: there.map { ends[$0].from }, heads: there.map { count + ends[$0].to })
    let edges = try links.projection(onto: Array(0..<count))
    let kept = edges.shared.indices.filter { Int(edges.shared[$0]) >= minimumWeight }
    return try Adjacency(
      order: members.count, tails: kept.map { edges.tails[$0] }, heads: kept.map { edges.heads[$0] }
    ).undirected()
  }
}

extension RankedGraph {
  /// The relations that join two members: those between them, or with a projection those to what they share.
  ///
  /// A direction says which way they lead from the first to the second.
  func evidence(of one: Int32, _ other: Int32, following direction: Direction, in dataset: Dataset) -> [Relation] {
    let (first, second) = (members[Int(one)].id, members[Int(other)].id)
    if minimumWeight != nil { return shared(first, second, in: dataset) }
    return dataset.relations(of: first).filter { relation in
      guard relation.kind != RelationKind.vague else { return false }
      let isForward = relation.from == first && relation.to == second
      let isBackward = relation.from == second && relation.to == first
      switch direction {
      case .forward: return isForward
      case .backward: return isBackward
      case .either: return isForward || isBackward
      }
    }
  }

  private func shared(_ one: String, _ other: String, in dataset: Dataset) -> [Relation] {
    func led(from id: String) -> [Relation] {
      dataset.relations(of: id).filter { $0.from == id && counted.contains($0.id) }
    }
    let (ones, others) = (led(from: one), led(from: other))
    let things = Set(ones.map(\.to)).intersection(others.map(\.to))
    return (ones + others).filter { things.contains($0.to) }.sorted {
      ($0.to, $0.from, $0.id) < ($1.to, $1.from, $1.id)
    }
  }

  /// The relations of which it is doubtful whether they count, by their places in `relations`, in groups of those that
  /// come to the same; one beside which another stands that is sure makes no difference and is in no group.
  func doubts(in dataset: Dataset) -> [[Int]] {
    let isDoubtful = relations.map { !dataset.marks(of: $0).isEmpty }
    if isDirected { return relations.indices.filter { isDoubtful[$0] }.map { [$0] } }
    var groups: [[Int32]: [Int]] = [:]
    for place in relations.indices {
      let (from, to) = ends[place]
      // A relation of a thing to itself is not counted.
      if minimumWeight == nil, from == to { continue }
      let key = minimumWeight == nil ? [min(from, to), max(from, to)] : [from, to]
      groups[key, default: []].append(place)
    }
    return groups.values.filter { $0.allSatisfy { isDoubtful[$0] } }.sorted { $0[0] < $1[0] }
  }
}
