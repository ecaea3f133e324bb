/// What happened when: the dates of entities and, where they are wanted, of relations, in their order.
public struct Timeline: Sendable {
  /// One date of one thing, as one claim has it.
  public struct Item: Sendable {
    /// Whose date it is.
    public enum Subject: Sendable {
      /// An entity.
      case entity(Record)
      /// A relation that says when it began, ended or was acted on.
      case relation(Relation)
    }

    /// Whose date it is.
    public let subject: Subject
    /// What happened then: the name of an attribute, of an act, `since` or `until`; empty where no date is recorded.
    public let what: String
    /// The date; `nil` where it is unknown or none is recorded.
    public let date: PartialDate?
    /// Who says so, and who denies it; the support of what it is a date of where the claim has none of its own.
    public let support: Support
    /// What must be said of the date and is no doubt: how precise it is, and whether the editors prefer it.
    public let precision: [String]
    /// What is doubtful about it: whether it is disputed, denied, planned, only possible…
    public let doubts: [String]
    /// Whether the editors prefer no other claim of the same date.
    public let isStanding: Bool
    /// Which of the happenings that are told of its subject it is: rival claims are of one.
    let happening: [Int]
    /// How many claims of it stand.
    let standing: Int

    /// The id of the entity or relation.
    public var id: String {
      switch subject {
      case .entity(let record): record.id
      case .relation(let relation): relation.id
      }
    }

    /// All that must be said of the date.
    public var marks: [String] { precision + doubts }

    /// Whether a date was looked for; otherwise none is recorded.
    public var isRecorded: Bool { !what.isEmpty }
  }

  /// What is dated, the earliest first; on one day the vaguer date comes first, as `PartialDate` orders them.
  public let items: [Item]
  /// What is not: dates that were looked for and not found, then entities for which none is recorded.
  public let undated: [Item]
}

/// What a chronology is asked for.
public struct TimelineRequest: Hashable, Sendable {
  /// The entities whose chronology it is, with the events and instruments that they took part in; all where it is empty.
  public var of: [String] = []
  /// The kinds of relation along which those are found; where it is empty, all that lead to events, and those by which
  /// instruments are made.
  public var via: [String] = []
  /// Nothing that was certainly over before this date.
  public var since: PartialDate?
  /// Nothing that certainly began after this date.
  public var until: PartialDate?
  /// Only what may be among so many latest.
  public var latest: Int?
  /// Whether relations that have dates of their own are told of too.
  public var withRelations = false

  /// Everything that has a date.
  public init() {}

  /// The first day of the stretch that is asked about.
  fileprivate var start: PartialDate? { since.map { $0.earliestStart.map { PartialDate($0) } ?? $0 } }
  /// The last day of it: until 2025 is to the end of that year.
  fileprivate var end: PartialDate? { until.map { $0.latestEnd.map { PartialDate($0) } ?? $0 } }
}

extension Dataset {
  /// The chronology that a request describes.
  ///
  /// Every claim of a date is an item of its own. What dates leave open stays: an item is left out only if it certainly
  /// lies outside; of the latest, each is kept that fewer than so many others certainly follow.
  ///
  /// - Complexity: O(n log n) for n dates.
  public func timeline(_ request: TimelineRequest) throws(UnknownName) -> Timeline {
    let records = try subjects(of: request)
    let own = records.flatMap { items(of: $0) }
    let all = try own + (request.withRelations ? told(of: request).flatMap { items(of: $0) } : [])
    let told = Set(own.map(\.id))
    let bare = records.filter { $0.section != .states && !told.contains($0.id) }
    let dated = all.compactMap { item in item.date.map { (item: item, date: $0) } }.filter {
      includes($0.date, request)
    }
    let sorted = dated.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
    let chronology = sorted.map { $0.element.item.marked(possible: !isCertain($0.element.item, request)) }
    let undated = all.filter { $0.date == nil } + bare.map { Timeline.Item(undated: $0) }
    return Timeline(items: Timeline.latest(request.latest, of: chronology), undated: undated)
  }

  private func includes(_ date: PartialDate, _ request: TimelineRequest) -> Bool {
    if let since = request.start, date.precedes(since) == .yes { return false }
    if let until = request.end, date.begun(by: until) == .no { return false }
    return asOf.map { date.begun(by: $0) != .no } ?? true
  }

  private func isCertain(_ item: Timeline.Item, _ request: TimelineRequest) -> Bool {
    guard let date = item.date else { return true }
    if let since = request.start, date.precedes(since) != .no { return false }
    return [request.end, asOf].compactMap { $0 }.allSatisfy { date.begun(by: $0) == .yes }
  }

  /// The kinds by which bodies and states have to do with the making of an instrument.
  private static let making: Set<String> = [
    RelationKind.participant, "adopted-by", "adopted-at", "established-by", "submitted-to", "proposed",
  ]

  private func subjects(of request: TimelineRequest) throws(UnknownName) -> [Record] {
    guard !request.of.isEmpty else { return entities }
    var kinds: Set<String> = []
    for name in request.via { kinds.insert(try kind(called: name).name) }
    var ids: Set<String> = []
    for name in request.of {
      let centre = try entity(called: name).id
      ids.insert(centre)
      for relation in relations(of: centre) {
        let other = relation.from == centre ? relation.to : relation.from
        guard let section = entity(other)?.section, section == .events || section == .instruments else { continue }
        let isFollowed =
          kinds.isEmpty ? section == .events || Dataset.making.contains(relation.kind) : kinds.contains(relation.kind)
        if isFollowed { ids.insert(other) }
      }
    }
    return entities.filter { ids.contains($0.id) }
  }

  private func told(of request: TimelineRequest) throws(UnknownName) -> [Relation] {
    var centres: Set<String> = []
    for name in request.of { centres.insert(try entity(called: name).id) }
    return relations.filter { centres.isEmpty || centres.contains($0.from) || centres.contains($0.to) }
  }
}
