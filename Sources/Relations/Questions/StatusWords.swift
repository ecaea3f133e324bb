extension Participation {
  /// What it is, in words, with what else it may be.
  package func words(in section: Section) -> String {
    let known = status.word(in: section)
    let others = alternatives.map { $0.word(in: section) }.joined(separator: ", ")
    if certainty == .yes { return others.isEmpty ? known : "\(known); possibly \(others)" }
    return others.isEmpty ? "possibly \(known)" : "possibly \(known), or \(others)"
  }
}

extension Status {
  /// The status as a word; bodies are organisations, as in the Vienna Convention of 1986.
  func word(in section: Section) -> String {
    switch self {
    case .suspended: "suspended party"
    case .contractingState: section == .bodies ? "contracting organisation" : "contracting State"
    case .provisional: "provisional application"
    case .political: "signed; political text"
    case .notBound: "not bound"
    case .unknown: "participant, how is not recorded"
    case .formerParty: "former party"
    case .withdrawn: "withdrew, was no party"
    case .nothing: "takes no part"
    case .party, .signatory, .proposer, .planned, .abandoned, .lapsed: rawValue
    }
  }

  /// The participants of a status, as the heading over them.
  var heading: String {
    switch self {
    case .suspended: "Parties, suspended"
    case .party: "Parties"
    case .contractingState: "Contracting States"
    case .provisional: "Provisional application"
    case .signatory: "Signatories"
    case .political: "Signed; political text"
    case .notBound: "Not bound"
    case .unknown: "How is not recorded"
    case .proposer: "Proposers"
    case .planned: "Planned"
    case .abandoned: "Abandoned"
    case .formerParty: "Former parties"
    case .withdrawn: "Withdrew, were no parties"
    case .lapsed: "Lapsed"
    case .nothing: "Take no part"
    }
  }

  /// What it means, with the article of the Vienna Convention on the Law of Treaties.
  var meaning: String {
    switch self {
    case .suspended: "bound, and the treaty's operation suspended for it (VCLT art. 57, 58, 72)"
    case .party: "it consented to be bound, and the treaty is in force for it (VCLT art. 2(1)(g))"
    case .contractingState: "it consented to be bound, in force or not (VCLT art. 2(1)(f))"
    case .provisional: "it applies the treaty before that is in force for it (VCLT art. 25)"
    case .signatory: "it signed, and is not recorded to have consented to be bound (VCLT art. 12, 18)"
    case .political: "the text is not meant to bind in law"
    case .notBound: "full powers, initials or a law at home bind nobody (VCLT art. 7, 10)"
    case .unknown: "no act is recorded that tells how"
    case .proposer: "it proposed the instrument, of which no more has come yet"
    case .planned: "it is to take part, and has not yet"
    case .abandoned: "it was to take part, and did not"
    case .formerParty: "the treaty was in force for it and is no longer (VCLT art. 54-56, 70)"
    case .withdrawn: "it left before the treaty was in force for it (VCLT art. 18, 25(2))"
    case .lapsed: "the instrument ended, or the participant was no more, before it was in force for it"
    case .nothing: "it had done nothing that is recorded, or is said to take no part"
    }
  }
}
