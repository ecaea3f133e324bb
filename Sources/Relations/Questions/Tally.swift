/// How many there are of something: as many as are recorded, beside what sources claim.
struct Tally {
  /// A number that a source claims, and how many are recorded for the day for which it was said.
  struct Claimed {
    let claim: Claim
    let isPreferred: Bool
    let recorded: Count
  }

  /// How many there certainly were, and how many more there may have been.
  struct Count: Equatable {
    var certain = 0
    var possible = 0

    /// Counts some certainties.
    init(_ certainties: some Sequence<Certainty>) {
      for certainty in certainties {
        certain += certainty == .yes ? 1 : 0
        possible += certainty == .possibly ? 1 : 0
      }
    }

    var words: String { possible == 0 ? "\(certain)" : "\(certain) to \(certain + possible)" }
  }

  /// What is counted, as `counts` names it: `members`.
  let name: String
  let recorded: Count
  let claimed: [Claimed]

  /// The count of a day beside every number that a record's `counts` has under a name.
  ///
  /// A claim that says no day of its own is taken for the day that is asked about; one for a day after that to which
  /// the graph is cut is not known yet.
  init(_ name: String, of record: Record, on day: PartialDate?, in dataset: Dataset) {
    func count(_ day: PartialDate?) -> Count { dataset.count(name, of: record, on: day) ?? Count([]) }
    self.name = name
    recorded = count(day)
    claimed = record.facts.filter { $0.attribute == "counts" && $0.key == name }.flatMap { fact in
      fact.claims.enumerated().compactMap { index, claim in
        if let asOf = dataset.asOf, claim.support.asOf?.begun(by: asOf) == .no { return nil }
        return Claimed(claim: claim, isPreferred: fact.preferred == index, recorded: count(claim.support.asOf ?? day))
      }
    }
  }

  /// "members: 10 recorded; 8 claimed as of 24 August 2020 [1], for which day 8 are recorded".
  func sentence(numbering footnotes: inout Footnotes) -> Text {
    var text = Text("\(name): \(recorded.words) recorded")
    for each in claimed {
      let support = each.claim.support
      let preferred = each.isPreferred ? " (preferred)" : ""
      let asOf = support.asOf.map { " as of \($0.prose)" } ?? ""
      text += Text("; \(each.claim.value.description) claimed\(asOf)\(preferred)")
      let sources = footnotes.cite(support)
      if !sources.isEmpty { text += " " + sources }
      if support.asOf != nil { text += Text(", when \(each.recorded.words) are recorded") }
    }
    return text
  }

  /// The count as programs read it.
  func json(in dataset: Dataset) -> JSON {
    let claims = claimed.map { each -> JSON in
      .object(
        dataset.members(of: each.claim.value, each.claim.support, preferred: each.isPreferred) + [
          .init("recorded", .integer(each.recorded.certain)), .init("possibly", .integer(each.recorded.possible)),
        ])
    }
    return [
      "of": .string(name), "recorded": .integer(recorded.certain), "possibly": .integer(recorded.possible),
      "claimed": .array(claims),
    ]
  }
}

extension Record {
  /// Whether all that take part are recorded, in words; nothing is said where the record does not tell.
  var completeness: String? {
    guard let claim = fact("complete")?.standing.first else { return nil }
    // It is said of the whole graph, as of a day and perhaps of some only, whatever part of it is asked.
    let remarks = Dataset.words(forRemarks: claim.support.remarks)
    switch claim.value {
    case .text("yes"): return "Recorded as complete\(remarks)."
    case .text("no"): return "Recorded as not complete\(remarks)."
    default: return nil
    }
  }
}
