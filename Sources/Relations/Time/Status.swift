/// What a state or body can be to an instrument, in the words of the Vienna Convention on the Law of Treaties (1969).
///
/// The order is that in which the answers to a question about a day are given.
public enum Status: String, Sendable, CaseIterable {
  /// A party for which the operation of the treaty is suspended (art. 57, 58, 72).
  case suspended
  /// It consented to be bound, and the treaty is in force for it (art. 2(1)(g)).
  case party
  /// It consented to be bound; the treaty is not in force for it (art. 2(1)(f)).
  case contractingState = "contracting-state"
  /// It applies the treaty until that enters into force for it (art. 25).
  case provisional = "provisional-application"
  /// It signed, which alone binds it to no more than good faith (art. 12, 18).
  case signatory
  /// It signed or approved a text that is not meant to bind in law.
  case political = "political-text"
  /// It gave full powers, initialled the text or made a law at home; none of these binds it (art. 7, 10).
  case notBound = "not-bound"
  /// It takes part, and how is not recorded.
  case unknown
  /// It proposed the instrument, of which no more has come yet.
  case proposer
  /// It is to take part.
  case planned
  /// It was to take part, and did not.
  case abandoned
  /// The treaty was in force for it and no longer is: it left, it is no more, or the treaty ended (art. 54-56, 70).
  case formerParty = "former-party"
  /// It took back what it had done before the treaty was in force for it (art. 18, 25(2)).
  case withdrawn
  /// The treaty ended, or the participant was no more, before it was in force for it.
  case lapsed
  /// It had done nothing, or takes no part.
  case nothing

  /// Whether one who is this takes part, as one who has left or done nothing does not.
  var takesPart: Bool {
    switch self {
    case .suspended, .party, .contractingState, .provisional, .signatory, .political, .notBound, .unknown: true
    case .proposer, .planned, .abandoned, .formerParty, .withdrawn, .lapsed, .nothing: false
    }
  }

  /// Its place among all of them.
  var place: Int {
    switch self {
    case .suspended: 0
    case .party: 1
    case .contractingState: 2
    case .provisional: 3
    case .signatory: 4
    case .political: 5
    case .notBound: 6
    case .unknown: 7
    case .proposer: 8
    case .planned: 9
    case .abandoned: 10
    case .formerParty: 11
    case .withdrawn: 12
    case .lapsed: 13
    case .nothing: 14
    }
  }

  /// What else one who is this is: a suspended party is a party, and a party has consented.
  var implied: [Status] {
    switch self {
    case .suspended: [.suspended, .party, .contractingState]
    case .party: [.party, .contractingState]
    default: [self]
    }
  }
}
