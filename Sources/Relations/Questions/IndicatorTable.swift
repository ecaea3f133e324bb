extension Dataset {
  /// What indicators measured, of everything or of one thing: a row for each value, of what, for when and who says so;
  /// one for an indicator that has none.
  func table(
    ofIndicators indicators: [Record], measuring subject: String?, numbering footnotes: inout Footnotes,
    in language: String?
  ) -> Table {
    let rows = indicators.flatMap { indicator -> [[Text]] in
      let head = [Text.code(indicator.id), Text(indicator.name(in: language))]
      let values = values(of: indicator, for: subject).flatMap { subject, fact in fact.claims.map { (subject, $0) } }
      guard !values.isEmpty else { return [head + ["", "", "", sources(of: indicator, numbering: &footnotes)]] }
      return values.map { subject, claim in
        let isBare = claim.support.isBare
        let cited = isBare ? sources(of: indicator, numbering: &footnotes) : footnotes.cite(claim.support)
        return head + [
          .code(subject), Text(claim.value.spoken, written: claim.value.description),
          claim.support.asOf.map { Text($0.prose, written: $0.description) } ?? "", cited,
        ]
      }
    }
    return Table(columns: ["id", "name", "of", "value", "as-of", "sources"].map { .init($0) }, rows: rows)
  }
}
