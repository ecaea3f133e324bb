/// A sentence, *from — kind — to*: who stands in what relation to what, when, and who says so.
public struct Relation: Sendable, Identifiable {
  /// The name of its kind, such as `adopted-at`.
  public let kind: String
  /// The id of the entity that the sentence is about.
  public let from: String
  /// The id of the entity at the other end.
  public let to: String
  private let content: Content

  /// What is recorded beside the kind and the ends: written out, or still in the rows of a table, whose hundred thousand
  /// acts would take more time and room to write out than any answer needs.
  private enum Content: Sendable {
    case written(WrittenRelation)
    case rows(ParticipantRows, Range<Int32>)
  }

  /// A relation with all that is recorded of it.
  package init(
    id: String, kind: String, from: String, to: String, facts: [Fact], periods: [[Act]], support: Support,
    position: Position
  ) {
    (self.kind, self.from, self.to) = (kind, from, to)
    content = .written(WrittenRelation(id: id, facts: facts, periods: periods, support: support, position: position))
  }

  /// A participation of which some rows of a table tell.
  init(from: String, to: String, rows range: Range<Int32>, of rows: ParticipantRows) {
    (kind, self.from, self.to) = (RelationKind.participant, from, to)
    content = .rows(rows, range)
  }

  /// `from/kind/to`, then `#2` and on for further periods of the same relation.
  public var id: String {
    switch content {
    case .written(let written): written.id
    case .rows: "\(from)/\(kind)/\(to)"
    }
  }

  /// What is recorded of it, such as `since`, `until`, `role` and `act`.
  public var facts: [Fact] {
    switch content {
    case .written(let written): written.facts
    case .rows: []
    }
  }

  /// The acts of participation, by periods: more than one where the participant left and came back.
  ///
  /// - Complexity: those of a table's rows are made anew each time.
  public var periods: [[Act]] {
    switch content {
    case .written(let written): written.periods
    case .rows(let rows, let range): rows.periods(of: range)
    }
  }

  /// What it rests on.
  public var support: Support {
    switch content {
    case .written(let written): written.support
    case .rows(let rows, _): rows.support
    }
  }

  /// Where it is written.
  public var position: Position {
    switch content {
    case .written(let written): written.position
    case .rows(let rows, let range): rows.position(of: range)
    }
  }

  /// The relation with its acts made once and for all, for who asks for them again and again.
  package var writtenOut: Relation {
    guard rows != nil else { return self }
    return Relation(
      id: id, kind: kind, from: from, to: to, facts: facts, periods: periods, support: support, position: position)
  }

  /// The acts of participation, by periods, as far as their time is asked about: those of a table's rows are not written
  /// out for it.
  var datedPeriods: [[any DatedAct]] {
    switch content {
    case .written(let written): written.periods
    case .rows(let rows, let range): rows.datedPeriods(of: range)
    }
  }

  /// The table and its rows that it was read from, where it is still in them.
  var rows: (table: ParticipantRows, range: Range<Int32>)? {
    if case .rows(let rows, let range) = content { (rows, range) } else { nil }
  }
}

/// What is recorded of a relation beside its kind and its ends.
private final class WrittenRelation: Sendable {
  let id: String
  let facts: [Fact]
  let periods: [[Act]]
  let support: Support
  let position: Position

  init(id: String, facts: [Fact], periods: [[Act]], support: Support, position: Position) {
    (self.id, self.facts, self.periods, self.support, self.position) = (id, facts, periods, support, position)
  }
}

extension Relation: Hashable {
  /// Whether both say the same, at the same place, under the same id.
  public static func == (left: Relation, right: Relation) -> Bool {
    left.hasTheID(of: right) && left.saysTheSame(as: right)
  }

  /// Whether both have the same id, of which none is made where kinds and ends tell it.
  func hasTheID(of other: Relation) -> Bool { key == other.key }

  /// Whether both say the same, at the same place, whatever their ids are.
  func saysTheSame(as other: Relation) -> Bool {
    guard kind == other.kind, from == other.from, to == other.to else { return false }
    switch (content, other.content) {
    case (.written(let first), .written(let second)) where first === second: return true
    case (.rows(let first, let range), .rows(let second, let others)):
      return first.tellsTheSame(in: range, as: second, in: others)
    default:
      return position == other.position && support == other.support && facts == other.facts && periods == other.periods
    }
  }

  /// Feeds the kind and the ends to a hasher, which tell most relations apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(from)
    hasher.combine(to)
  }
}

extension Relation {
  /// The kind and the ends of a relation.
  struct Sentence: Hashable {
    let from: String
    let kind: String
    let to: String
  }

  /// What tells a relation from all others: its id, in parts where these are all that it is made of.
  struct Key: Hashable {
    let sentence: Sentence
    /// The id, if it is more than the sentence tells.
    let id: String?
  }

  /// Its kind and its ends.
  var sentence: Sentence { Sentence(from: from, kind: kind, to: to) }

  /// Its id, by which it is found fast among many.
  var key: Key {
    guard case .written(let written) = content, written.id != "\(from)/\(kind)/\(to)" else {
      return Key(sentence: sentence, id: nil)
    }
    return Key(sentence: sentence, id: written.id)
  }

  /// The fact of an attribute.
  public func fact(_ attribute: String) -> Fact? { facts.first { $0.attribute == attribute } }

  /// The text of an attribute's first standing claim.
  public func text(_ attribute: String) -> String? { fact(attribute)?.standing.first?.value.description }

  /// All acts, in the order of their periods.
  public var acts: [Act] { periods.flatMap { $0 } }

  /// `signatory` where a signature is among the acts of a participant; else the kind.
  public var spokenKind: String { kind == RelationKind.participant && isSigned ? "signatory" : kind }

  private var isSigned: Bool {
    if let rows { return rows.table.tellsSignature(in: rows.range) }
    return acts.contains { $0.kind == .signed && !$0.isDenied }
  }
}
