/// Claims as programs read them, in every answer in the same shape.
extension Dataset {
  /// The claims of a fact with who makes them; one that names nobody rests on what is given for all.
  func claims(of fact: Fact, else whole: Support? = nil) -> JSON {
    .array(
      fact.claims.enumerated().map { index, claim in
        .object(members(of: claim.value, claim.support, preferred: fact.preferred == index, else: whole))
      })
  }

  /// What is claimed, who says so and who denies it, whether the editors prefer it, and all else that is told of it.
  func members(
    of value: Value, _ support: Support, preferred: Bool, else whole: Support? = nil
  ) -> [JSON.Member] {
    let sources = support.isBare ? whole?.sources ?? [] : support.sources
    return [
      .init("value", value.json), .init("sources", json(sources)), .init("against", json(support.against)),
      .init("preferred", .bool(preferred)),
    ] + asides(support)
  }

  /// What is told of a claim beside who makes it: evidence and stage where they are not the usual ones, and remarks.
  func asides(_ support: Support) -> [JSON.Member] {
    let evidence = support.evidence == .stated ? nil : support.evidence.rawValue
    let stage = support.stage == .done ? nil : support.stage.rawValue
    let marks = [("evidence", evidence), ("stage", stage)].compactMap { name, mark in
      mark.map { JSON.Member(name, .string($0)) }
    }
    return marks + remarks(support)
  }
}
