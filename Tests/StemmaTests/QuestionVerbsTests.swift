import Foundation
import Testing

/// The questions that people ask first, asked of the graph that comes with the program.
struct QuestionVerbsTests {
  @Test func lineageUp() throws {
    let text = try Program.run(["lineage", "iis-plan-2022-2023", "--up"])
    #expect(text.status == 0)
    #expect(text.output.contains("iis-agreement-2009"))
    #expect(text.output.contains("IIS Plan 2022–2023 builds on IIS Agreement 2009"))
    #expect(text.output.contains("S003 rki.news"))

    let json = try Program.run(["lineage", "iis-plan-2022-2023", "--up", "--format", "json"]).json() as? [String: Any]
    let entities = json?["entities"] as? [[String: Any]]
    #expect(json?["of"] as? String == "iis-plan-2022-2023")
    #expect(json?["direction"] as? String == "up")
    let ids = entities?.compactMap { $0["id"] as? String }
    #expect(ids == ["iis-agreement-2009", "dushanbe-communique-2008", "unga-ict-developments-series"])
    #expect(entities?.compactMap { $0["distance"] as? Int } == [-1, -2, -2])
    let relations = json?["relations"] as? [[String: Any]]
    let own = relations?.first { $0["from"] as? String == "iis-plan-2022-2023" }
    #expect(own?["sources"] as? [String] == ["S003"])
  }

  @Test func signatories() throws {
    let arguments = ["relations", "--to", "iis-agreement-2009", "--relation", "signatory"]
    let relations = try Program.run(arguments + ["--format", "json"]).objects()
    let six = ["china", "kazakhstan", "kyrgyzstan", "russia", "tajikistan", "uzbekistan"]
    #expect(relations.map { $0["from"] as? String } == six)
    for relation in relations {
      #expect(relation["relation"] as? String == "signatory")
      #expect((relation["acts"] as? [String: String])?["signed"] == "2009-06-16")
      #expect((relation["sources"] as? [String])?.contains("S001") == true)
    }
    let text = try Program.run(arguments)
    #expect(six.allSatisfy(text.output.contains))
    #expect(text.output.contains("United Nations Institute for Disarmament Research"))
  }

  @Test func path() throws {
    let paths = try Program.run(["path", "uzbekistan", "un", "--format", "json"]).objects()
    let entities = try #require(paths.first?["entities"] as? [String])
    let relations = try #require(paths.first?["relations"] as? [[String: Any]])
    #expect(paths.count == 1)
    #expect(entities.first == "uzbekistan" && entities.last == "un" && entities.count == 3)
    for (step, relation) in relations.enumerated() {
      let ends = Set([relation["from"], relation["to"]].compactMap { $0 as? String })
      #expect(ends == Set(entities[step...(step + 1)]))
      #expect((relation["sources"] as? [String])?.isEmpty == false)
    }
    #expect(
      try Program.run(["path", "uzbekistan", "un", "--all", "--max", "4", "--format", "json"]).objects().count > 1)
  }

  @Test func rank() throws {
    let result = try Program.run(["rank", "--by", "betweenness", "--format", "json"])
    let scores = try result.objects()
    #expect(scores.first?["id"] as? String == "russia")
    #expect(scores.first?["rank"] as? Int == 1)
    let values = scores.compactMap { $0["score"] as? Double }
    // Scores that differ in the last bits only are one rank, in the order of their ids.
    #expect(zip(values, values.dropFirst()).allSatisfy { $0 >= $1 - 1e-9 * max(1, $1) })
    let context = try JSONSerialization.jsonObject(with: Data(result.errors.utf8)) as? [String: Any]
    #expect(context?["measure"] as? String == "betweenness")
    #expect(context?["directed"] as? Bool == false)
    #expect(context?["inferred"] as? Int ?? 0 > 0)
  }

  @Test func asOfFiltersEveryQuestion() throws {
    func ids(_ arguments: [String]) throws -> [String] {
      try Program.run(arguments + ["--format", "json"]).objects().compactMap {
        $0["id"] as? String ?? $0["from"] as? String
      }
    }
    #expect(try ids(["list", "instruments"]).contains("iis-plan-2022-2023"))
    #expect(try !ids(["list", "instruments", "--as-of", "2019"]).contains("iis-plan-2022-2023"))
    let members = ["relations", "--to", "sco", "--relation", "member-of", "--as-of"]
    #expect(try ids(members + ["2016"]).count == 6)
    #expect(try ids(members + ["2018"]).count == 8)
    #expect(try ids(members + ["2023-12-31"]).count == 9)
    #expect(try ids(members + ["2025"]).count == 10)
    let around = ["list", "states", "--select", "around:sco", "--as-of"]
    #expect(try !ids(around + ["2005"]).contains { ["belarus", "laos"].contains($0) })
    #expect(try Set(ids(around + ["2025"])).isSuperset(of: ["belarus", "laos"]))
    #expect(try Program.run(["lineage", "iis-agreement-2009", "--down", "--as-of", "2015"]).status == 1)
    #expect(try Program.run(["path", "nicaragua", "sco", "--as-of", "2002"]).status == 1)
  }

  @Test(arguments: ["text", "json", "csv", "markdown"])
  func sameBytesThreeTimes(format: String) throws {
    for arguments in [["list"], ["show", "sco"], ["sources"], ["rank", "--by", "pagerank"], ["find", "summit"]] {
      let runs = try (0..<3).map { _ in try Program.run(arguments + ["--format", format]).output }
      #expect(runs[0] == runs[1] && runs[1] == runs[2] && !runs[0].isEmpty)
    }
  }

  @Test func findsAnyName() throws {
    for words in ["yekaterinburg agreement", "COOPERATION AGREEMENT ON INTERNATIONAL COOPERATION"] {
      #expect(
        try Program.run(["find", words, "--format", "json"]).objects().first?["id"] as? String == "iis-agreement-2009")
    }
    #expect(try Program.run(["find", "nothing of the kind"]).status == 1)
  }

  @Test func columnsAreChosen() throws {
    let csv = try Program.run(["list", "states", "--columns", "name,id", "--format", "csv"])
    #expect(csv.output.hasPrefix("name,id\r\nIslamic Republic of Afghanistan,afghanistan\r\n"))
    let wrong = try Program.run(["list", "--columns", "nmae"])
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("'name'"))
  }
}
