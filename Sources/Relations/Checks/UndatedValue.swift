/// A measured value of which nobody could say for when it holds.
struct UndatedValue: Check {
  let code = "undated-value"
  let severity = Diagnostic.Severity.error
  let summary = "A value of an indicator does not say for which year it holds; add 'as-of', or write 'unknown'."

  func findings(in catalogue: Catalogue) -> [Diagnostic] {
    let claims = catalogue.draft.records.flatMap { $0.facts("values") }.flatMap(\.claims)
    return claims.filter { $0.value != .unknown && $0.support.asOf == nil }.map {
      finding(at: $0.position, "the value '\($0.value)' is of no year; write '{ \($0.value): { as-of: YEAR } }'")
    }
  }
}
