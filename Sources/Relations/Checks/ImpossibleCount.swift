/// A number that cannot be right for its day.
struct ImpossibleCount: Check {
  let code = "impossible-count"
  let severity = Diagnostic.Severity.warning
  let summary =
    "'counts' claims a number of members, observers, partners, signatories or participants that those recorded "
    + "exclude, where all are recorded; or more signatories than the body had members, which is a note."

  func findings(in catalogue: Catalogue) -> [Diagnostic] {
    let counted = catalogue.draft.records.filter { $0.fact("counts") != nil }
    guard !counted.isEmpty else { return [] }
    let dataset = Dataset(catalogue)
    var memberships = Memberships(catalogue)
    return counted.flatMap { record in
      record.facts("counts").flatMap { fact in
        fact.claims.compactMap { finding(of: $0, in: fact, of: record, dataset, &memberships) }
      }
    }
  }

  private func finding(
    of claim: Claim, in fact: Fact, of record: Record, _ dataset: Dataset, _ memberships: inout Memberships
  ) -> Diagnostic? {
    guard case .number(let number) = claim.value, let key = fact.key else { return nil }
    let isKnown = fact.isKnownToBeDoubtful
    if record.text("complete") == "yes", let recorded = dataset.count(key, of: record, on: claim.support.asOf) {
      guard number < recorded.certain || number > recorded.certain + recorded.possible else { return nil }
      return finding(
        at: claim.position,
        "'\(record.id)' has \(recorded.words) \(key)\(claim.support.asOf.map { " as of \($0.prose)" } ?? ""), all of "
          + "which are recorded, not \(number)",
        isKnown: isKnown)
    }
    return key == "signatories" ? exceeding(number, at: claim.position, of: record, dataset, &memberships) : nil
  }

  /// States that are no members may sign what a body adopts, so this is no more than a note.
  private func exceeding(
    _ number: Int, at position: Position, of record: Record, _ dataset: Dataset, _ memberships: inout Memberships
  ) -> Diagnostic? {
    guard record.section == .instruments, let day = record.date, day.standing.allSatisfy({ $0.value.date != nil }),
      let body = memberships.body(of: record.id)
    else { return nil }
    let members = day.standing.compactMap { dataset.count("members", of: body, on: $0.value.date) }
    guard let most = members.map({ $0.certain + $0.possible }).max(), most > 0, number > most else { return nil }
    return finding(
      at: position,
      "\(number) signatories are more than the \(most) members that '\(body.id)' is recorded to have had then "
        + "(\(day.spoken))", isKnown: true)
  }
}
