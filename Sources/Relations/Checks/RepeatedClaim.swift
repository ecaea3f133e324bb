/// One claim, made twice among rival ones.
struct RepeatedClaim: Check {
  let code = "repeated-claim"
  let severity = Diagnostic.Severity.warning
  let summary =
    "Two rival claims say the same of the same time; they are one claim, which names the sources of both."

  func findings(in catalogue: Catalogue) -> [Diagnostic] {
    catalogue.draft.records.flatMap { $0.facts.flatMap(repeated) }
      + catalogue.draft.relations.flatMap { relation in
        (relation.facts + relation.acts.map(\.date) + relation.acts.compactMap(\.effective)).flatMap(repeated)
      }
  }

  private func repeated(_ fact: Fact) -> [Diagnostic] {
    guard fact.claims.count > 1 else { return [] }
    return fact.claims.indices.dropFirst().compactMap { index in
      let claim = fact.claims[index]
      guard let earlier = fact.claims[..<index].first(where: { says($0, sameAs: claim) }) else { return nil }
      return finding(
        at: claim.position,
        "'\(claim.value)' is already claimed at \(earlier.position.brief); one claim names the sources of both")
    }
  }

  /// Whether two claims differ in nothing but who makes them and in what words.
  private func says(_ one: Claim, sameAs other: Claim) -> Bool {
    one.value == other.value && one.support.asOf == other.support.asOf && one.support.evidence == other.support.evidence
      && one.support.stage == other.support.stage
  }
}
