/// One act as the only row of a participation tells it, without what it takes to write it out.
struct RowAct: DatedAct, Hashable {
  let kind: Act.Kind
  let value: Value

  var isDenied: Bool { value == .absent }
  var isUnknown: Bool { value == .unknown }
  var isSought: Bool { isUnknown }
  var isDated: Bool { value.date != nil }
  var effective: Fact? { nil }

  /// What is done by a row is done, whatever its table rests on: only that there was none has a support of its own.
  func certainty(unknown: Certainty, _ question: (PartialDate) -> Certainty) -> Certainty {
    switch value {
    case .date(let date): question(date)
    case .absent: .no
    case .unknown, .text, .number, .reference: unknown
    }
  }
}

/// One act of which several rows of one period tell, each value once; what one row does not know is no rival to what
/// another tells.
struct RivalAct: DatedAct {
  let kind: Act.Kind
  private let claims: [RowAct]

  init(_ told: [RowAct]) {
    let claims = told.uniqued()
    let known = claims.filter { !$0.isUnknown }
    (kind, self.claims) = (told[0].kind, known.isEmpty ? claims : known)
  }

  var isDenied: Bool { claims.allSatisfy(\.isDenied) }
  var isUnknown: Bool { claims.allSatisfy(\.isUnknown) }
  var isSought: Bool { claims.contains(where: \.isSought) }
  var isDated: Bool { claims.contains(where: \.isDated) }
  var effective: Fact? { nil }

  func certainty(unknown: Certainty, _ question: (PartialDate) -> Certainty) -> Certainty {
    Certainty.agreed(claims.map { $0.certainty(unknown: unknown, question) })
  }
}
