import Testing

@testable import Relations

@Suite("What follows from what was so by a day")
struct SituationTests {
  /// Every case, by hand from the Convention: `+` it is so, `-` it is not, `.` either. Each situation fits one row.
  private static let law: [(situation: String, status: Status, article: String)] = [
    // political, left, leftEarly, ended, ceased | consented, inForce, suspended | provisional, signed, prepared
    ("++... ... ...", .withdrawn, "a political text is left as it was joined"),
    ("+-..- +.. ...", .political, "2(1)(a): a text not governed by international law binds nobody by it"),
    ("+-..- -+. ...", .political, "2(1)(a)"),
    ("+-..- --. +..", .political, "2(1)(a)"),
    ("+-..- --. -+.", .political, "2(1)(a)"),
    ("+-..- --. --+", .notBound, "7, 10"),
    ("+-..- --. ---", .nothing, ""),
    ("-++.. ... ...", .withdrawn, "18: it made clear that it would be no party"),
    ("-+-.. .+. ...", .formerParty, "54-56"),
    ("-+-.. +-+ ...", .formerParty, "54-56; only what is in force is suspended, 57"),
    ("-+-.. +-- ...", .withdrawn, "18(b)"),
    ("-+-.. --. ...", .withdrawn, "18(a), 25(2)"),
    ("--.+- .+. ...", .formerParty, "54, 70"),
    ("--.+- +-+ ...", .formerParty, "54, 70; 57"),
    ("--.+- +-- ...", .lapsed, "24(2): it never entered into force for it"),
    ("--.+- --. .+.", .signatory, "that it signed remains"),
    ("--.+- --. +-.", .lapsed, "25: nothing is left to apply"),
    ("--.+- --. --+", .notBound, "7, 10"),
    ("--.+- --. ---", .nothing, ""),
    ("--.-- .++ ...", .suspended, "57, 58, 72"),
    ("--.-- .+- ...", .party, "2(1)(g); without consent it would not be in force for it"),
    ("--.-- +-+ ...", .suspended, "57: only what is in force is suspended"),
    ("--.-- +-- ...", .contractingState, "2(1)(f)"),
    ("--.-- --. +..", .provisional, "25(1)"),
    ("--.-- --. -+.", .signatory, "12, 18"),
    ("--.-- --. --+", .notBound, "7, 10: full powers and initials; a law at home is no act towards others, 11"),
    ("--.-- --. ---", .nothing, ""),
    ("+-..+ +.. ...", .lapsed, "a political text has no parties, and nobody is left to be held to it"),
    ("+-..+ -+. ...", .lapsed, ""),
    ("+-..+ --. +..", .lapsed, ""),
    ("+-..+ --. -+.", .lapsed, ""),
    ("+-..+ --. --+", .lapsed, ""),
    ("+-..+ --. ---", .nothing, ""),
    ("---.+ .+. ...", .formerParty, "2(1)(g): a party is a State, which is no more"),
    ("---.+ +-+ ...", .formerParty, "57: only what is in force is suspended"),
    ("--+.+ .+. ...", .lapsed, "it entered into force when the State was no more"),
    ("--+.+ +-+ ...", .lapsed, ""),
    ("--..+ +-- ...", .lapsed, "it never entered into force for it"),
    ("--..+ --. +..", .lapsed, "25: nobody is left to apply it"),
    ("--..+ --. -+.", .lapsed, "18: nobody is left to ratify it"),
    ("--..+ --. --+", .lapsed, ""),
    ("--..+ --. ---", .nothing, ""),
  ]

  private static let columns: [Situation] = [
    .political, .left, .leftEarly, .ended, .ceased, .consented, .inForce, .suspended, .provisional, .signed, .prepared,
  ]

  private func fits(_ situation: Situation, _ row: String) -> Bool {
    zip(Self.columns, row.filter { $0 != " " }).allSatisfy { column, sign in
      sign == "." || situation.contains(column) == (sign == "+")
    }
  }

  @Test("Each of the 2048 situations has the one status that the Convention gives it")
  func exhaustive() throws {
    #expect(Self.law.allSatisfy { $0.situation.filter { $0 != " " }.count == Self.columns.count })
    for rawValue in UInt16(0)..<2048 {
      let situation = Situation(rawValue: rawValue)
      let rows = Self.law.filter { fits(situation, $0.situation) }
      #expect(rows.count == 1, "\(rawValue)")
      #expect(situation.status == rows.first?.status, "\(rawValue)")
    }
  }

  @Test("A range allows every world between what is certain and what is possible")
  func worlds() {
    var range = SituationRange()
    range.add(.signed, .yes)
    range.add(.consented, .possibly)
    range.add(.inForce, .possibly)
    range.add(.left, .no)
    let expected: [Situation] = [
      [.signed], [.signed, .consented], [.signed, .inForce], [.signed, .consented, .inForce],
    ]
    #expect(range.worlds.count == 4)
    #expect(Set(range.worlds) == Set(expected))
  }
}
