import Testing

@testable import Relations

struct MatrixTests {
  static let more = """
    states:
      iran: { name: Iran, sources: [s1], member-of: { sco: { since: by 2006, until: 2023, sources: [s1], against: [s2] } } }
      fiji: { name: Fiji, sources: [s1] }
    instruments:
      early: { name: Early, signed: 1999, sources: [s1], signatories: { all: [russia, china], sources: [s2] } }
      late:
        name: Late
        adopted: 2011
        sources: [s1]
        participants:
          - china: { signed: 2011-02, ratified: { 2012: { sources: [s2] } }, sources: [s1] }
          - sco: { acceded: unknown, evidence: inferred, sources: [s1] }
    indicators:
      speed: { name: Speed, values: { china: { claims: [10: { as-of: 2016 }, 20 Mbit/s: { as-of: 2018-05 }] } }, sources: [s2] }
      reach: { name: Reach, sources: [s1] }
    """

  private func matrix(_ change: (inout MatrixRequest) throws -> Void = { _ in }) throws -> Matrix {
    var request = MatrixRequest()
    try change(&request)
    return try Graphs.dataset(Self.more).matrix(request)
  }

  @Test func withoutSelectorsItShowsWhoTakesPartInWhat() throws {
    let matrix = try matrix()
    #expect(matrix.rows.map(\.id) == ["china", "russia", "sco"])
    #expect(matrix.columns.map(\.id) == ["early", "late"])
    let texts = matrix.cells.map { $0.map { $0?.text } }
    #expect(
      texts == [
        ["signed 1999", "signed 2011; ratified 2012"], ["signed 1999", nil], [nil, "acceded unknown (inferred)"],
      ])
    #expect(matrix.cells[0][1]?.support.sources.map(\.source).uniqued() == ["s1", "s2"])
  }

  @Test func rowsAndColumnsCanChangePlaces() throws {
    let matrix = try matrix {
      $0.kinds = ["members"]
      $0.rows = try Selection(parsing: ["kind:body"])
      $0.columns = try Selection(parsing: ["iran fiji"])
    }
    #expect(matrix.rows.map(\.id) == ["sco"] && matrix.columns.map(\.id) == ["fiji", "iran"])
    #expect(matrix.cells[0].map { $0?.text } == [nil, "member ≤2006–2023 (denied)"])
    #expect(matrix.cells[0][1]?.relations == ["iran/member-of/sco"])
  }

  @Test func indicatorsAreColumnsAndWhatIsMissingIsEmpty() throws {
    let matrix = try matrix {
      $0.indicators = true
      $0.rows = try Selection(parsing: ["china russia"])
    }
    #expect(matrix.columns.map(\.id) == ["reach", "speed"])
    #expect(matrix.cells.map { $0.map { $0?.text } } == [[nil, "20 Mbit/s 2018"], [nil, nil]])
  }

  @Test func unknownKindsAreErrors() {
    #expect(throws: UnknownName.self) { try matrix { $0.kinds = ["menber-of"] } }
  }

  @Test func asOfADayValuesThatWereMeasuredLaterAreNotKnown() throws {
    var request = MatrixRequest()
    request.indicators = true
    func texts(_ day: String) throws -> [[String?]] {
      let day = try date(day)
      return try Graphs.dataset(Self.more).within { $0.asOf = day }.matrix(request).cells.map { $0.map { $0?.text } }
    }
    #expect(try texts("2017") == [[nil, "10 2016"]])
    #expect(try texts("2016") == [[nil, "10 2016"]], "a day of 2016 may be later than the one of the value")
    #expect(try texts("2018-06") == [[nil, "20 Mbit/s 2018"]])
    // Nothing was measured by then, so that the members of bodies are asked about.
    let early = try date("2010")
    let matrix = try Graphs.dataset(Self.more).within { $0.asOf = early }.matrix(request)
    #expect(matrix.rows.map(\.id) == ["iran"] && matrix.cells.map { $0.map { $0?.text } } == [[nil, nil]])
  }

  @Test func ofAMutualKindBothCellsAreFilled() throws {
    let more = """
      bodies:
        un: { name: UN, sources: [s1], cooperates-with: { sco: { since: 2010, sources: [s1] } } }
      """
    var request = MatrixRequest()
    request.kinds = ["cooperates-with"]
    let matrix = try Graphs.dataset(more).matrix(request)
    #expect(matrix.rows.map(\.id) == ["sco", "un"] && matrix.columns.map(\.id) == ["sco", "un"])
    #expect(matrix.cells.map { $0.map { $0?.text } } == [[nil, "cooperates 2010"], ["cooperates 2010", nil]])
    request.rows = try Selection(parsing: ["sco"])
    #expect(try Graphs.dataset(more).matrix(request).cells.map { $0.map { $0?.text } } == [["cooperates 2010"]])
  }
}
