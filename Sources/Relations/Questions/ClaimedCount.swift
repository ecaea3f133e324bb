/// A number that sources claim of something that nothing recorded is compared with.
struct ClaimedCount {
  /// What is counted, as `counts` names it: `stations`.
  let name: String
  /// What is claimed, and whether the editors prefer it.
  let claims: [(claim: Claim, isPreferred: Bool)]

  /// "stations: 3 claimed as of 2011 [1]; 4 claimed [2]".
  func sentence(numbering footnotes: inout Footnotes) -> Text {
    var said: [Text] = []
    for (claim, isPreferred) in claims {
      let asOf = claim.support.asOf.map { " as of \($0.prose)" } ?? ""
      let sources = footnotes.cite(claim.support)
      let words = Text("\(claim.value.description) claimed\(asOf)\(isPreferred ? " (preferred)" : "")")
      said.append(sources.isEmpty ? words : words + " " + sources)
    }
    return Text("\(name): ") + said.joined(separator: "; ")
  }

  /// The count as programs read it; nothing says how many are recorded.
  func json(in dataset: Dataset) -> JSON {
    let claims = claims.map {
      JSON.object(dataset.members(of: $0.claim.value, $0.claim.support, preferred: $0.isPreferred))
    }
    return ["of": .string(name), "recorded": .null, "possibly": .null, "claimed": .array(claims)]
  }
}

extension Dataset {
  /// What else a record's `counts` count than some names, in their order; nothing that was said for a day after that to
  /// which the graph is cut.
  func claimedCounts(of record: Record, besides names: [String]) -> [ClaimedCount] {
    let facts = record.facts("counts")
    return facts.compactMap(\.key).uniqued().filter { !names.contains($0) }.compactMap { name in
      let claims = facts.filter { $0.key == name }.flatMap { fact in
        fact.claims.enumerated().compactMap { index, claim -> (claim: Claim, isPreferred: Bool)? in
          if let asOf, claim.support.asOf?.begun(by: asOf) == .no { return nil }
          return (claim, fact.preferred == index)
        }
      }
      return claims.isEmpty ? nil : ClaimedCount(name: name, claims: claims)
    }
  }
}
