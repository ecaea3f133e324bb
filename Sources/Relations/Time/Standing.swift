/// What was so by a day, yes or no, of one period of participation: all that a status rests on.
struct Standing: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  /// It gave full powers, initialled the text, or made a law at home.
  static let prepared = Standing(rawValue: 1 << 0)
  static let signed = Standing(rawValue: 1 << 1)
  static let provisional = Standing(rawValue: 1 << 2)
  /// It consented to be bound, by whatever act.
  static let consented = Standing(rawValue: 1 << 3)
  /// The treaty was in force for it, which is not so without its consent.
  static let inForce = Standing(rawValue: 1 << 4)
  static let suspended = Standing(rawValue: 1 << 5)
  static let left = Standing(rawValue: 1 << 6)
  /// The instrument itself had ceased to be in force.
  static let ended = Standing(rawValue: 1 << 7)
  /// The instrument is not meant to bind in law.
  static let political = Standing(rawValue: 1 << 8)
  /// It left before the treaty was in force for it.
  static let leftEarly = Standing(rawValue: 1 << 9)

  /// The one status that follows; the table of its test gives the articles.
  var status: Status {
    let bound = !isDisjoint(with: [.consented, .inForce])
    if contains(.political) {
      if contains(.left) { return .withdrawn }
      if bound || !isDisjoint(with: [.signed, .provisional]) { return .political }
      return contains(.prepared) ? .notBound : .nothing
    }
    // Only a treaty in force for it can be suspended for one who consented.
    let force = contains(.inForce) || isSuperset(of: [.consented, .suspended])
    if contains(.left) { return force && !contains(.leftEarly) ? .formerParty : .withdrawn }
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
struct StandingRange: Hashable, Sendable {
  private(set) var certain: Standing = []
  private(set) var possible: Standing = []

  /// Adds something as surely as it is so.
  mutating func add(_ standing: Standing, _ certainty: Certainty) {
    if certainty != .no { possible.insert(standing) }
    if certainty == .yes { certain.insert(standing) }
  }

  /// Every standing that leaves nothing open: the worlds that the range allows.
  ///
  /// - Complexity: O(2ⁿ) where n things are uncertain, of which there are ten.
  var worlds: [Standing] {
    let open = possible.subtracting(certain).rawValue
    var worlds: [Standing] = []
    // Every subset of the open bits, by the usual descent from the whole of them.
    var part = open
    while true {
      worlds.append(Standing(rawValue: certain.rawValue | part))
      if part == 0 { return worlds }
      part = (part - 1) & open
    }
  }
}
