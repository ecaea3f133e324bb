/// What was so by a day, yes or no, of one period of participation: all that a status rests on.
struct Situation: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  /// It gave full powers, initialled the text, or made a law at home.
  static let prepared = Situation(rawValue: 1 << 0)
  static let signed = Situation(rawValue: 1 << 1)
  static let provisional = Situation(rawValue: 1 << 2)
  /// It consented to be bound, by whatever act.
  static let consented = Situation(rawValue: 1 << 3)
  /// The treaty was in force for it, which is not so without its consent.
  static let inForce = Situation(rawValue: 1 << 4)
  static let suspended = Situation(rawValue: 1 << 5)
  static let left = Situation(rawValue: 1 << 6)
  /// The instrument itself had ceased to be in force.
  static let ended = Situation(rawValue: 1 << 7)
  /// The instrument is not meant to bind in law.
  static let political = Situation(rawValue: 1 << 8)
  /// It left, or was no more, before the treaty was in force for it.
  static let leftEarly = Situation(rawValue: 1 << 9)
  /// The state or body itself was no more.
  static let ceased = Situation(rawValue: 1 << 10)

  /// What there is nothing of for one who never did anything.
  private static let something: Situation = [.prepared, .signed, .provisional, .consented, .inForce]

  /// The one status that follows; the table of its test gives the articles.
  var status: Status {
    let bound = !isDisjoint(with: [.consented, .inForce])
    if contains(.political) {
      if contains(.left) { return .withdrawn }
      if contains(.ceased) { return isDisjoint(with: Situation.something) ? .nothing : .lapsed }
      if bound || !isDisjoint(with: [.signed, .provisional]) { return .political }
      return contains(.prepared) ? .notBound : .nothing
    }
    // Only a treaty in force for it can be suspended for one who consented.
    let force = contains(.inForce) || isSuperset(of: [.consented, .suspended])
    if contains(.left) { return force && !contains(.leftEarly) ? .formerParty : .withdrawn }
    if contains(.ceased) {
      if force, !contains(.leftEarly) { return .formerParty }
      return isDisjoint(with: Situation.something) ? .nothing : .lapsed
    }
    if contains(.ended), bound { return force ? .formerParty : .lapsed }
    if force { return contains(.suspended) ? .suspended : .party }
    if bound { return .contractingState }
    return unbound
  }

  /// The status of one who has not consented to be bound by a treaty and has not left it.
  private var unbound: Status {
    if contains(.provisional), !contains(.ended) { return .provisional }
    if contains(.signed) { return .signatory }
    if contains(.provisional) { return .lapsed }
    return contains(.prepared) ? .notBound : .nothing
  }
}

/// What may have been so by a day, as far as dates and sources can tell: all that is certain, and all that is possible.
struct SituationRange: Hashable, Sendable {
  private(set) var certain: Situation = []
  private(set) var possible: Situation = []

  /// Adds something as surely as it is so.
  mutating func add(_ situation: Situation, _ certainty: Certainty) {
    if certainty != .no { possible.insert(situation) }
    if certainty == .yes { certain.insert(situation) }
  }

  /// Every situation that leaves nothing open: the worlds that the range allows.
  ///
  /// - Complexity: O(2ⁿ) where n things are uncertain, of which there are eleven.
  var worlds: [Situation] {
    let open = possible.subtracting(certain).rawValue
    var worlds: [Situation] = []
    // Every subset of the open bits, by the usual descent from the whole of them.
    var part = open
    while true {
      worlds.append(Situation(rawValue: certain.rawValue | part))
      if part == 0 { return worlds }
      part = (part - 1) & open
    }
  }
}
