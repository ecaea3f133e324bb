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
    let csv = try Program.run(["matrix", "--relation", "member-of", "--across", "sco", "--format", "csv"])
    #expect(csv.status == 0 && csv.output.hasPrefix("id,name,sco\r\n"))
    #expect(csv.output.contains("china,China,member 2001"))
  }

  @Test func indicatorsThatHaveNoValueAreUnknown() throws {
    let result = try Program.run(["matrix", "--indicators", "--rows", "kind:state"])
    #expect(result.status == 0 && result.output.contains("unknown"))
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
