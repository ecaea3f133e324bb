import Foundation
import Testing

/// What states are to instruments and bodies, asked of the graph that comes with the program.
struct ParticipationVerbsTests {
  private func rows(_ arguments: [String], _ keys: [String] = ["state"]) throws -> [String] {
    try Program.run(arguments + ["--format", "json"]).objects().map { row in
      keys.map { row[$0] as? String ?? "null" }.joined(separator: " ")
    }
  }

  @Test func membersOnAnyDay() throws {
    for (day, count) in [
      ("2001-06-14", 0), ("2001-06-15", 6), ("2017-06-08", 6), ("2017-06-09", 8), ("2024-07-04", 10),
    ] {
      #expect(try rows(["members", "sco", "--on", day]).count == count)
    }
    let cut = try Program.run(["members", "sco", "--as-of", "2001-06-14"])
    #expect(cut.status == 1)
    let text = try Program.run(["members", "sco", "--as-of", "2020-08-24"]).output
    #expect(text.contains("members: 8 recorded; "))
    #expect(text.contains("8 claimed as of 24 August 2020"))
  }

  @Test func partiesOfTheAgreement() throws {
    let six = ["china", "kazakhstan", "kyrgyzstan", "russia", "tajikistan", "uzbekistan"]
    let signed = try rows(["parties", "iis-agreement-2009"], ["state", "is", "certainty"])
    #expect(six.allSatisfy { signed.contains("\($0) signatory yes") })
    #expect(try Program.run(["parties", "iis-agreement-2009"]).output.contains("signatories: 6 recorded"))
    #expect(try Program.run(["parties", "iis-agreement-2009", "--as-of", "2008"]).status == 1)
  }

  @Test func bilateralAgreements() throws {
    let keys = ["instrument", "date", "place", "in-force", "is", "may-be"]
    let arguments = ["participation", "russia", "--select", "type:bilateral-agreement"]
    #expect(
      try rows(arguments, keys).contains("russia-south-africa-iis-2017 2017-09-04 Xiamen unknown signatory null"))
    let csv = try Program.run(arguments + ["--format", "csv"]).output
    #expect(csv.hasPrefix("state,instrument,is,certainty,acts,date,place,in-force,stage,sources"))
    #expect(csv.contains("unknown"))
  }

  @Test func bothClocks() throws {
    let question = ["participation", "india", "--instrument", "russia-india-ict-2016", "--format", "json"]
    func answer(_ clocks: [String]) throws -> [Any?] {
      let row = try #require(try Program.run(question + clocks).objects().first)
      return [row["on"] as? String, row["is"] as? String, (row["may-be"] as? [String])?.first]
    }
    #expect(try answer(["--on", "2016-12-31"]).compactMap { $0 as? String } == ["2016-12-31", "signatory"])
    #expect(try answer(["--on", "2018"]).compactMap { $0 as? String } == ["2018", "signatory", "party"])
    #expect(
      try answer(["--on", "2016-12-31", "--as-of", "2018"]).compactMap { $0 as? String } == ["2016-12-31", "signatory"])
    #expect(try Program.run(question + ["--as-of", "2015"]).status == 1)
    #expect(try Program.run(question + ["--on", "last year"]).status == 64)
  }
}
