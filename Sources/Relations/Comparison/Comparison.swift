/// What differs between two states of a graph: as of two days, or as two revisions recorded it.
///
/// All ids are those of the later state, so that what was renamed is still the same.
public struct Comparison: Sendable {
  /// The earlier state.
  public let before: Dataset
  /// The later state.
  public let after: Dataset
  /// Everything that either state has, as of no day: what a picture of both is laid out from.
  public let union: Dataset
  /// Every record of either state, in graph order.
  public let records: [Pair<Record>]
  /// Every relation of either state, in graph order.
  public let relations: [Pair<Relation>]
  /// Whether two days of one graph are compared, and not two revisions.
  public let isOfDays: Bool
  /// What differs in what `graph.yaml` says of the whole: `title`, `views`…
  public let ofGraph: [String]

  /// One thing in both states, or in one of them.
  public struct Pair<Item: Sendable>: Sendable {
    /// The thing as it was; `nil` where it was not.
    public let before: Item?
    /// The thing as it is; `nil` where it is no more.
    public let after: Item?
    /// The id that it had before, where it has another one now.
    public let was: String?
    /// What differs, where it is in both.
    public let changes: [Change]

    /// The thing in its latest state.
    public var latest: Item {
      // A pair is made of one or two things.
      (after ?? before)!
    }

    /// How it differs.
    public var status: Status {
      if before == nil { return .added }
      if after == nil { return .removed }
      return was == nil && changes.isEmpty ? .unchanged : .changed
    }
  }

  /// How a thing differs between the two states.
  public enum Status: String, Sendable, CaseIterable {
    /// It is only in the later state.
    case added
    /// It is only in the earlier state.
    case removed
    /// It is in both and not the same.
    case changed
    /// It is the same in both.
    case unchanged
  }

  /// Compares two states, each as of a day if one is given, in the part that a scope describes.
  ///
  /// What is selected in one state is selected in both, so that what only its surroundings let in does not seem new.
  ///
  /// - Throws: `UnknownName` for a name in the scope that neither state has.
  public init(
    of before: Dataset, asOf first: PartialDate? = nil, with after: Dataset, asOf second: PartialDate? = nil,
    within scope: Scope = Scope()
  ) throws(UnknownName) {
    let alignment = Alignment(before, as: after)
    let whole = Alignment(after).renamed
    let parts = try Comparison.parts([(alignment.renamed, first), (whole, second)], within: scope)
    let isOfDays = before.revision == after.revision && first != second
    self.isOfDays = isOfDays
    let pairing = Pairing(parts[0], parts[1], whole: isOfDays ? whole : nil)
    (self.before, self.after) = (pairing.before, parts[1])
    let names = Dictionary(alignment.ids.map { ($1, $0) }) { first, _ in first }
    let old = Dictionary(uniqueKeysWithValues: pairing.before.records.map { ($0.id, $0) })
    let new = Dictionary(uniqueKeysWithValues: parts[1].records.map { ($0.id, $0) })
    union = parts[1].joined(with: pairing.before)
    let (earlier, later) = (pairing.before, parts[1])
    records = union.records.compactMap { record in
      let (before, after) = (old[record.id], new[record.id])
      // A case or a dispute that a day has nothing of did not come to be: what it tells of did.
      if isOfDays, !record.section.holdsEntities, before == nil || after == nil { return nil }
      let was = before != nil && after != nil ? names[record.id] : nil
      return Pair(
        before: before, after: after, was: was, changes: earlier.changes(of: before, to: after, in: later, was: was))
    }
    relations = Comparison.pairs(of: union.relations, earlier, later)
    ofGraph = after.differences(from: before)
  }

  /// The relations of either state, each as it was and as it is.
  private static func pairs(of all: [Relation], _ earlier: Dataset, _ later: Dataset) -> [Pair<Relation>] {
    func places(_ relations: [Relation]) -> [Relation.Key: Int32] {
      Dictionary(relations.enumerated().map { ($1.key, Int32($0)) }) { first, _ in first }
    }
    let (old, new) = (places(earlier.relations), places(later.relations))
    let presence = [earlier, later].map { state in state.asOf.map { Presence(in: state, on: $0) } }
    return all.map { relation in
      let before = old[relation.key].map { earlier.relations[Int($0)] }
      let after = new[relation.key].map { later.relations[Int($0)] }
      guard let before, let after else { return Pair(before: before, after: after, was: nil, changes: []) }
      let certainties = zip(presence, [before, after]).map { $0?.certainty(of: $1) ?? .yes }
      let isSame = before.saysTheSame(as: after)
      let changes =
        Change.between(certainties[0].statements, certainties[1].statements)
        + (isSame ? [] : Change.between(before.statements, after.statements))
      return Pair(before: before, after: after, was: nil, changes: changes)
    }
  }

  /// The parts of states that a scope describes, each as of its day.
  private static func parts(
    _ states: [(dataset: Dataset, day: PartialDate?)], within scope: Scope
  ) throws(UnknownName) -> [Dataset] {
    var dated: [Dataset] = []
    for (dataset, day) in states {
      var own = scope
      (own.asOf, own.select, own.exclude) = (day, nil, nil)
      dated.append(try dataset.within(own))
    }
    let selected: Set<String>? = if let select = scope.select { try ids(in: select, of: dated) } else { nil }
    let excluded: Set<String> = if let exclude = scope.exclude { try ids(in: exclude, of: dated) } else { [] }
    return dated.map { part in
      part.restricted(asOf: nil, wanted: scope.select.map(part.wanted)) {
        selected?.contains($0.id) ?? true && !excluded.contains($0.id)
      } relations: {
        $0
      }
    }
  }

  /// What a selection chooses in any of some states; one of them must know its names.
  private static func ids(in selection: Selection, of states: [Dataset]) throws(UnknownName) -> Set<String> {
    var ids: Set<String> = []
    var failures: [UnknownName] = []
    for state in states {
      do throws(UnknownName) { ids.formUnion(try state.ids(in: selection)) } catch { failures.append(error) }
    }
    if failures.count == states.count, let failure = failures.first(where: \.isLeftOut) ?? failures.last {
      throw failure
    }
    return ids
  }
}

extension Dataset {
  /// The records and relations of either, this one's where both have them, as of no day.
  fileprivate func joined(with other: Dataset) -> Dataset {
    let (own, relations) = (Set(records.map(\.id)), Set(self.relations.map(\.key)))
    let names = Set(kinds.map(\.name))
    var union = rebuilt(
      records: records + other.records.filter { !own.contains($0.id) },
      relations: self.relations + other.relations.filter { !relations.contains($0.key) },
      kinds: kinds + other.kinds.filter { !names.contains($0.name) })
    union.asOf = nil
    if other.revision != revision { union.revision = nil }
    return union
  }

  /// What differs in a record between this state and a later one.
  fileprivate func changes(of before: Record?, to after: Record?, in later: Dataset, was: String?) -> [Change] {
    guard let before, let after else { return [] }
    let changes = Change.between(before.statements(asOf: asOf), after.statements(asOf: later.asOf))
    // That a record keeps the id that it had is told by `was` already.
    let told = changes.filter { change in
      guard change.attribute == "was", case .fact(let fact)? = change.after ?? change.before else { return true }
      return fact.claims.map(\.value.description) != [was ?? ""] && fact.claims.map(\.value.description) != [after.id]
    }
    guard before.section.holdsEntities else { return told }
    return Change.between(certainty(of: before).statements, later.certainty(of: after).statements) + told
  }

  /// What differs in what is said of the graph as a whole.
  fileprivate func differences(from other: Dataset) -> [String] {
    func plain(_ views: [View]) -> [[String]] {
      views.map { view in [view.name] + view.options.flatMap { [$0.name] + $0.values } }
    }
    let same = [
      ("title", title == other.title), ("description", description == other.description),
      ("licence", licence == other.licence), ("language", language == other.language),
      ("relations", kinds == other.kinds), ("views", plain(views) == plain(other.views)),
    ]
    return same.filter { !$0.1 }.map(\.0)
  }
}

extension Certainty {
  /// How surely something is there, as a statement of it.
  fileprivate var statements: Change.Statements { [("holds", .words(rawValue))] }
}
