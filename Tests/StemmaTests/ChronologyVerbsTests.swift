import Foundation
import Testing

/// The verbs `timeline` and `matrix`, as users ask them.
struct ChronologyVerbsTests {
  @Test func theChronologyOfDocumentsIsInOrder() throws {
    let asked = ["timeline", "--select", "kind:instrument,topic:information-security", "--format", "json"]
    let items = try Program.run(asked).objects()
    let dates = items.compactMap { $0["date"] as? String }.filter { $0.count == 10 && $0 < "9" }
    #expect(dates == dates.sorted() && dates.count > 9)
    #expect(items.allSatisfy { ($0["sources"] as? [String])?.isEmpty == false })
  }

  @Test func theLatestMeetingIsComputed() throws {
    let asked = ["timeline", "--of", "sco-expert-group-on-iis", "--latest", "1", "--format", "json"]
    let items = try Program.run(asked).objects()
    #expect(items.count == 1 && (items[0]["id"] as? String)?.hasPrefix("eg-iis-meeting-") == true)
  }

  @Test func aMatrixIsATableToo() throws {
    for option in ["--via", "--relation"] {
      let csv = try Program.run(["matrix", option, "member-of", "--across", "sco", "--format", "csv"])
      #expect(csv.status == 0 && csv.output.hasPrefix("id,name,sco\r\n"))
      #expect(csv.output.contains("china,China,member 2001"))
    }
  }

  @Test func indicatorsThatHaveNoValueAreUnknown() throws {
    let asked = ["matrix", "--indicators", "--rows", "afghanistan china sco", "--format", "csv"]
    let result = try Program.run(asked)
    let lines = result.output.split(separator: "\r\n").map(String.init)
    // Nothing is recorded of Afghanistan; of China, that three figures were looked for in vain, and one group.
    #expect(result.status == 0 && lines.count == 4)
    #expect(lines.dropFirst().first == "afghanistan,Afghanistan,unknown,unknown,unknown,unknown,unknown")
    #expect(
      lines.dropFirst(2).first
        == "china,China,unknown S000,unknown S000,unknown S000,unknown,among the first 40 2021 nca-20220831")
  }

  @Test func asOfADayTheLatestValueIsOneOfThen() throws {
    let asked = ["matrix", "--indicators", "--rows", "sco", "--format", "csv"]
    #expect(try Program.run(asked).output.contains("38.9 % 2022"))
    let then = try Program.run(asked + ["--as-of", "2015"]).output
    #expect(then.contains("26 % 2010") && !then.contains("38.9"))
  }

  @Test func aWordThatNothingCarriesYetIsNotMisspelt() throws {
    for arguments in [
      ["participation", "--as-of", "1990", "--select", "type:convention"],
      ["diff", "1990..2000", "--select", "type:convention"],
    ] {
      let result = try Program.run(arguments)
      #expect(result.status != 64, "\(arguments): \(result.errors)")
    }
  }

  @Test func questionsThatMakeNoSenseAreUsageErrors() throws {
    for arguments in [
      ["timeline", "--latest", "0"], ["timeline", "--via", "hosts"], ["timeline", "--since", "yesterday"],
      ["matrix", "--indicators", "--across", "sco"], ["matrix", "--relation", "nothing"],
    ] {
      #expect(try Program.run(arguments).status == 64, "\(arguments)")
    }
    #expect(
      try Program.run(["timeline", "--select", "iis-agreement-2009", "--since", "2900", "--latest", "1"]).status == 1)
  }
}
