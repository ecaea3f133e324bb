extension Dataset {
  /// The sentence that a relation says, such as "China signed IIS Agreement, 16 June 2009", its ends called by their
  /// short names unless full ones are wanted.
  ///
  /// One that is told from its other end takes the verb of the inverse; acts are always told by who does them.
  public func sentence(
    _ relation: Relation, startingFrom start: String? = nil, in language: String? = nil, short: Bool = true
  ) -> String {
    let parts = parts(of: relation, startingFrom: start)
    let names = [parts.first, parts.last].map { id in
      entity(id).map { short ? $0.label(in: language) : $0.name(in: language) } ?? id
    }
    return "\(names[0]) \(parts.verb) \(names[1])\(parts.rest)"
  }

  /// The sentence that a relation says, in which its ends are known for names of records.
  public func statement(
    _ relation: Relation, startingFrom start: String? = nil, in language: String? = nil, short: Bool = true
  ) -> Text {
    let parts = parts(of: relation, startingFrom: start)
    let ends = [parts.first, parts.last].map { id -> Text in
      .record(entity(id).map { short ? $0.label(in: language) : $0.name(in: language) } ?? id, id: id)
    }
    return ends[0] + Text(" \(parts.verb) ") + ends[1] + Text(parts.rest)
  }

  /// The ids of the ends of a relation in the order in which its sentence names them, the verb between, and what follows.
  private func parts(
    of relation: Relation, startingFrom start: String?
  ) -> (first: String, verb: String, last: String, rest: String) {
    let kind = kind(of: relation)
    let isInverse = start == relation.to && start != relation.from && kind.time != .acts
    let when = time(of: relation).map { ", " + $0 } ?? ""
    let role = relation.text("role").map { " as \($0)" } ?? ""
    let verb = isInverse ? kind.inverselySays : verb(of: relation)
    let rest = "\(role)\(when)\(Dataset.words(for: marks(of: relation)))"
    return isInverse ? (relation.to, verb, relation.from, rest) : (relation.from, verb, relation.to, rest)
  }

  /// The verb of a relation's sentence; for participants, what they did.
  public func verb(of relation: Relation) -> String {
    let kind = kind(of: relation)
    guard kind.time == .acts else {
      if relation.kind == "adopted-at", let act = relation.text("act"), act != "adopted" {
        return (act == "opened" ? "was opened for signature at" : "was \(act) at")
      }
      return kind.says
    }
    // What was looked for and not found is no deed; only a signature without a date was seen to be given.
    let done = relation.acts.filter { !$0.isDenied && ($0.kind == .signed || !$0.isUnknown) }
    let verbs = done.compactMap(\.kind.verb).uniqued()
    if !verbs.isEmpty { return verbs.joined(separator: ", ") }
    return done.contains { $0.kind == .domestic } ? "has a law at home on" : kind.says
  }

  /// When a relation holds, in words; the date of a moment may be the one of an event or instrument at its ends.
  public func time(of relation: Relation) -> String? { time(of: relation, written: false) }

  /// When a relation holds as a cell of a table, with dates in words for people and as they are written for programs.
  func timeCell(of relation: Relation) -> Text {
    guard let words = time(of: relation), let written = time(of: relation, written: true) else { return "" }
    return Text(words, written: written)
  }

  private func time(of relation: Relation, written: Bool) -> String? {
    switch kind(of: relation).time {
    case .moment: return momentOrInherited(relation, written: written)
    case .acts:
      let acts = relation.acts.filter { !$0.isDenied }
      let isAlone = acts.count { $0.kind == .signed || !$0.isUnknown } == 1
      let dates = acts.map { $0.spoken(alone: isAlone, written: written) }
      return dates.isEmpty ? nil : dates.joined(separator: ", ")
    case .period:
      let since = relation.fact("since").map { "since \(written ? $0.literal : $0.spokenAsStart)" }
      let until = relation.fact("until").map { "until \(written ? $0.literal : $0.spoken)" }
      let both = [since, until].compactMap { $0 }.joined(separator: ", ")
      return both.isEmpty ? momentOrInherited(relation, written: written) : both
    }
  }

  private func momentOrInherited(_ relation: Relation, written: Bool) -> String? {
    date(of: relation).map { date in
      (written ? date.fact.literal : date.fact.spoken) + (date.isInherited ? ", inherited" : "")
    }
  }

  /// What must be said of a relation beside its sentence: that it is inferred, disputed, planned or only possible.
  public func marks(of relation: Relation) -> [String] { marks(relation.support, certainty(of: relation)) }

  /// The word marks of an entity, with `ended` for an instrument no longer in force on the dataset's day; of another
  /// record, those of what it rests on.
  public func marks(of record: Record) -> [String] {
    let certainty = record.section.holdsEntities ? certainty(of: record) : .yes
    let hasEnded = asOf.map { record.ended(by: $0) != .no } ?? false
    return marks(record.support, certainty) + (hasEnded ? ["ended"] : [])
  }

  /// The word marks of a statement: those of what it rests on, and `possibly`.
  public func marks(_ support: Support, _ certainty: Certainty) -> [String] {
    support.marks + (certainty == .possibly ? ["possibly"] : [])
  }

  static func words(for marks: [String]) -> String {
    marks.isEmpty ? "" : " (" + marks.joined(separator: ", ") + ")"
  }

  /// Remarks in brackets, whole sentences among them: with semicolons between, and no full stop before one.
  static func words(forRemarks remarks: [String]) -> String {
    let parts = remarks.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
    return parts.isEmpty ? "" : " (" + parts.joined(separator: "; ") + ")"
  }
}

extension Fact {
  /// The start of a period in words that can stand behind "since": "2006 or earlier", not "by 2006".
  fileprivate var spokenAsStart: String {
    let words = spoken
    if words.hasPrefix("by ") { return words.dropFirst(3) + " or earlier" }
    return ["before ", "after "].contains(where: words.hasPrefix) ? "a day " + words : words
  }
}

extension Act {
  /// The act in a list of dates, with what was reserved and when it took effect: "acceded 5 May 2011"; a signature that
  /// stands alone needs its date only, for the verb has told of it.
  func spoken(alone: Bool, written: Bool = false) -> String {
    func day(_ fact: Fact) -> String { written ? fact.literal : fact.spoken }
    let isTold = alone && (kind == .signed || kind == .domestic)
    let told = isUnknown ? "date unknown" : day(date)
    let what = isTold ? told : isUnknown ? "\(kind.noun): unknown" : "\(kind.noun) \(day(date))"
    let remarks = [reservation.map { "reservation: \($0)" }, effective.map { "effective \(day($0))" }]
    return what + Dataset.words(for: remarks.compactMap(\.self))
  }
}

extension Act.Kind {
  /// What a participant did, as the verb of a sentence; `nil` for acts that no sentence is made of.
  public var verb: String? {
    switch self {
    case .fullPowers, .domestic, .inForce: nil
    case .initialled, .signed, .ratified, .accepted, .approved, .denounced, .suspended: rawValue
    case .acceded: "acceded to"
    case .succeeded: "succeeded to"
    case .consented: "consented to"
    case .provisional: "provisionally applies"
    case .withdrew: "withdrew from"
    }
  }

  /// The act in a list of dates.
  public var noun: String {
    switch self {
    case .fullPowers: "full powers"
    case .domestic: "law at home"
    case .inForce: "in force"
    case .provisional: "provisional application"
    default: rawValue
    }
  }
}
