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

  @Test func disagreementsAreToldApart() throws {
    let all = try Program.run(["disagreements", "--format", "json"]).objects()
    let members = all.first { $0["subject"] as? String == "sco" && $0["attribute"] as? String == "counts.members" }
    #expect(members?["sort"] as? String == "date")
    let claims = members?["claims"] as? [[String: Any]] ?? []
    #expect(claims.map { $0["sources"] as? [String] ?? [] }.contains(["S004"]))
    let dates = try Program.run(["disagreements", "--sort", "date", "--format", "json"]).objects()
    #expect(!dates.isEmpty && dates.count < all.count && dates.allSatisfy { $0["sort"] as? String == "date" })
    #expect(try Program.run(["disagreements", "--sort", "typo"]).status == 64)
    #expect(try Program.run(["disagreements", "mars"]).status == 64)
  }

  @Test func gapsAreCounted() throws {
    let result = try Program.run(["gaps", "--missing", "place", "--format", "json"])
    #expect(try result.objects().contains { $0["id"] as? String == "eg-iis-meeting-2016-01" })
    #expect(result.errors.contains("\"totals\":{\"place\":{\"missing\":"))
    #expect(try Program.run(["gaps", "--missing", "plaice"]).status == 64)
  }

  @Test func aTopicOfChallengesAloneIsAnEmptyAnswerThatSaysSo() throws {
    for verb in [["list"], ["relations"], ["rank"], ["draw", "-o", "-"], ["export", "dot"]] {
      let result = try Program.run(verb + ["--select", "topic:disinformation"])
      #expect(result.status == 1, "\(verb)")
      #expect(result.errors.contains("no entity has the topic 'disinformation'"), "\(verb)")
    }
    #expect(try Program.run(["list", "challenges", "--select", "topic:disinformation"]).status == 0)
    #expect(try Program.run(["list", "--select", "topic:alchemy"]).status == 64)
  }

  @Test(
    arguments: [
      "iis-agreement-2009", "+iis-plan-2022-2023", "2+iis-plan-2022-2023", "iis-agreement-2009+2",
      "+iis-agreement-2009+", "around:iis-agreement-2009", "kind:instrument", "type:agreement", "topic:cybercrime",
      "relation:builds-on", "case:agreement-into-plan", "kind:instrument,topic:cybercrime",
    ])
  func everySelectorOfEveryVerb(selector: String) throws {
    let select = ["--select", selector]
    let listed = Set(
      try Program.run(["list", "--format", "json"] + select).objects().compactMap { $0["id"] as? String })
    #expect(listed.contains("iis-agreement-2009"))
    let ranked = try Program.run(["rank", "--by", "degree", "--format", "json"] + select).objects()
    #expect(Set(ranked.compactMap { $0["id"] as? String }) == listed)
    let relations = try Program.run(["relations", "--format", "json"] + select).objects()
    #expect(
      relations.allSatisfy {
        listed.contains($0["from"] as? String ?? "") && listed.contains($0["to"] as? String ?? "")
      })
    let lineage =
      try Program.run(["lineage", "iis-agreement-2009", "--format", "json"] + select).json() as? [String: Any]
    let related = (lineage?["entities"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
    #expect(listed.isSuperset(of: related))
    let exported = try Program.run(["export", "dot"] + select).output
    let drawn = try Program.run(["draw", "-o", "-"] + select).output
    #expect(listed.allSatisfy { exported.contains("  \"\($0)\" [") })
    #expect(drawn.components(separatedBy: "class=\"node").count - 1 == listed.count)
  }

  @Test func sourcesOfOneThing() throws {
    let sources = try Program.run(["sources", "--of", "sco-rats", "--format", "json"]).objects()
    #expect(sources.contains { $0["id"] as? String == "S003" } && sources.count < 20)
    #expect(try Program.run(["sources", "--gone"]).status == 1)
    #expect(try Program.run(["sources", "S003", "--gone"]).status == 64)
  }

  @Test func columnsAreChosen() throws {
    let csv = try Program.run(["list", "states", "--columns", "name,id", "--format", "csv"])
    #expect(csv.output.hasPrefix("name,id\r\nIslamic Republic of Afghanistan,afghanistan\r\n"))
    let wrong = try Program.run(["list", "--columns", "nmae"])
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("'name'"))
    #expect(try Program.run(["check", "--columns", "nmae"]).status == 64)
    #expect(try Program.run(["list", "--columns", ""]).status == 64)
  }
}
