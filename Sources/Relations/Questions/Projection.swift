import Digraphs

/// Those who start relations of a kind, such as states that sign, and how much of what these lead to any two share.
public struct Projection: Sendable {
  /// Two who share something.
  public struct Tie: Sendable, Hashable {
    /// The index of the one.
    public let from: Int
    /// The index of the other, which is greater.
    public let to: Int
    /// How many things they share.
    public let weight: Int
  }

  /// The kind of relation by which they are joined.
  public let kind: RelationKind
  /// Whether only those count who signed, and not every participant.
  public let isSigned: Bool
  /// Who starts the relations, in graph order.
  public let members: [Record]
  /// The relations that were counted.
  public let relations: [Relation]
  /// Who shares at least the weight that was asked for, in the order of their indices.
  public let ties: [Tie]

  /// The ties as an undirected graph of the members.
  func graph() throws -> Adjacency {
    try Adjacency(order: members.count, tails: ties.map { Int32($0.from) }, heads: ties.map { Int32($0.to) })
      .undirected().simple()
  }

  /// The ids of what each member's relations lead to.
  public var led: [Set<String>] {
    let targets = Dictionary(grouping: relations, by: \.from).mapValues { Set($0.map(\.to)) }
    return members.map { targets[$0.id] ?? [] }
  }
}

extension Dataset {
  /// Who starts relations of a kind, and who of them share what these lead to.
  ///
  /// `signatory` is who signed, `participant` whoever takes part. A selection chooses who is joined and what they
  /// share; where it chooses none of the one or of the other, all of it counts.
  ///
  /// - Throws: `UnknownName` for a kind that there is not; what `work` throws when it is cancelled.
  /// - Complexity: As of `Adjacency.projection(onto:on:)`.
  public func projection(
    of name: String, minimumWeight: Int = 1, among choice: Choice = Choice(), work: Work = Work()
  ) throws -> Projection {
    let kind = try self.kind(called: name)
    let isSigned = ["signatory", "signatories"].contains(name)
    let counted = relations.filter { $0.kind == kind.name && (!isSigned || $0.spokenKind == "signatory") }
    let related = try chosen(counted, by: choice)
    let starts = Set(related.map(\.from))
    let members = entities.filter { starts.contains($0.id) }
    let number = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1.id, Int32($0)) })
    var others: [String: Int32] = [:]
    var (tails, heads): ([Int32], [Int32]) = ([], [])
    for relation in related {
      guard let tail = number[relation.from] else { continue }
      let head = others[relation.to] ?? Int32(members.count + others.count)
      others[relation.to] = head
      tails.append(tail)
      heads.append(head)
    }
    let joined = try Adjacency(order: members.count + others.count, tails: tails, heads: heads)
      .projection(onto: Array(0..<Int32(members.count)), on: work)
    let ties = joined.tails.indices.filter { Int(joined.shared[$0]) >= minimumWeight }.map { place in
      Projection.Tie(
        from: Int(joined.tails[place]), to: Int(joined.heads[place]), weight: Int(joined.shared[place]))
    }
    return Projection(kind: kind, isSigned: isSigned, members: members, relations: related, ties: ties)
  }

  /// The relations whose ends a choice takes: both where it takes some of both.
  private func chosen(_ relations: [Relation], by choice: Choice) throws(UnknownName) -> [Relation] {
    var relations = relations
    if let exclude = choice.exclude {
      let excluded = try ids(in: exclude)
      relations.removeAll { excluded.contains($0.from) || excluded.contains($0.to) }
    }
    guard let select = choice.select else { return relations }
    let selected = try ids(in: select)
    let (choosesStarts, choosesEnds) = (
      relations.contains { selected.contains($0.from) }, relations.contains { selected.contains($0.to) }
    )
    return relations.filter {
      (choosesStarts || choosesEnds) && (!choosesStarts || selected.contains($0.from))
        && (!choosesEnds || selected.contains($0.to))
    }
  }
}
