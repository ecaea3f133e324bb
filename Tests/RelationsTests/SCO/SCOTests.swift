import Digraphs
import Testing

@testable import Relations

/// The curated data is under test: a bad entry fails like bad code.
@Suite("Graph/sco")
struct SCOTests {
  private static let folder = String(#filePath.dropLast("Tests/RelationsTests/SCO/SCOTests.swift".count)) + "Graph/sco"

  /// The graph is read once for all tests.
  static let reading = Dataset.read(Folder(folder))

  private func dataset() throws -> Dataset { try #require(Self.reading.dataset) }

  @Test("Nothing is found but notes")
  func sound() {
    #expect(Self.reading.diagnostics.filter { $0.severity != .note }.map(\.description) == [])
  }

  @Test(
    "Everything in the fact base has its record",
    arguments: [
      (Section.states, 44), (.bodies, 48), (.instruments, 108), (.events, 57), (.sources, 216), (.terms, 6),
      (.indicators, 5), (.cases, 9), (.challenges, 21), (.disputes, 13),
    ])
  func records(section: Section, least: Int) throws {
    let count = try dataset().records.count { $0.section == section }
    #expect(count >= least, "\(section): \(count)")
  }

  @Test(
    "Every relation in the fact base is there",
    arguments: [
      ("participant", 150), ("participated-in", 121), ("hosts", 60), ("adopted-at", 56), ("meeting-of", 48),
      ("member-of", 44), ("builds-on", 39), ("proposed", 36), ("adopted-by", 24), ("part-of", 21),
      ("dialogue-partner-of", 16), ("established-by", 12), ("cooperates-with", 9), ("organised-by", 8),
      ("observer-in", 6), ("amends", 4), ("supersedes", 4), ("succeeds", 3), ("submitted-to", 3), ("calls-for", 2),
    ])
  func relations(kind: String, least: Int) throws {
    let count = try dataset().relations.count { $0.kind == kind }
    #expect(count >= least, "\(kind): \(count)")
  }

  @Test("No entity is an orphan: it has a relation, or a source or another record names it")
  func orphans() throws {
    let dataset = try dataset()
    let ends = Set(dataset.relations.flatMap { [$0.from, $0.to] })
    let told = Set(dataset.records.flatMap { $0.facts("about") }.flatMap(\.claims).map(\.value.description))
    let publishers = Set(dataset.records.compactMap { $0.text("publisher") })
    let orphans = dataset.entities.filter { entity in
      !ends.contains(entity.id) && !told.contains(entity.id) && publishers.isDisjoint(with: entity.names)
    }
    #expect(orphans.map(\.id) == [])
  }

  @Test("What is general knowledge only is not there")
  func generalKnowledge() throws {
    let dataset = try dataset()
    #expect(dataset.record("iis-agreement-2009-annex-2") == nil)
    #expect(dataset.record("iis-agreement-2009")?.fact("in-force")?.standing.map(\.value) == [.unknown])
    let places = dataset.relations.filter { $0.from == "digital-literacy-programme-2022" && $0.kind == "adopted-at" }
    #expect(places.isEmpty)
  }

  @Test("Every entity and relation names a source")
  func sources() throws {
    let dataset = try dataset()
    #expect(dataset.entities.allSatisfy { !$0.support.sources.isEmpty })
    #expect(dataset.relations.allSatisfy { !dataset.sources(of: $0).isEmpty })
  }

  @Test("Six States signed the agreement of 2009")
  func signatories() throws {
    let answer = try RelationsQuestion(to: "iis-agreement-2009", kind: "signatory").answer(from: dataset())
    #expect(
      answer.value.items.map { $0["from"]?.text ?? "" } == [
        "china", "kazakhstan", "kyrgyzstan", "russia", "tajikistan", "uzbekistan",
      ])
    #expect(answer.value.items.allSatisfy { $0["acts"]?["signed"] == "2009-06-16" })
  }

  @Test("The plan of 2022 comes from the agreement of 2009")
  func descent() throws {
    let lineage = try dataset().lineage(of: "iis-plan-2022-2023", direction: .up)
    #expect(lineage.entities.map(\.entity.id).contains("iis-agreement-2009"))
    #expect(try dataset().descent.cycle() == nil)
  }

  @Test("Uzbekistan and the United Nations are connected")
  func path() throws {
    let route = try #require(try dataset().routes(RouteRequest(from: "uzbekistan", to: "un")).first)
    #expect(route.entities.first == "uzbekistan" && route.entities.last == "un")
    #expect(route.relations.count == route.entities.count - 1)
  }

  @Test("Contradictions inside the seeds are claims, not choices")
  func claims() throws {
    let dataset = try dataset()
    #expect(
      dataset.record("sco")?.fact("counts", key: "members")?.claims.map(\.value) == [
        .number(6), .number(8), .number(10),
      ])
    #expect(dataset.record("iis-agreement-2009")?.fact("counts", key: "signatories")?.claims.count == 2)
    #expect(dataset.record("iis-agreement-2009")?.fact("level")?.preferred == 1)
    let disputes = dataset.records.filter { $0.section == .disputes }
    #expect(disputes.allSatisfy { ($0.fact("says")?.claims.count ?? 0) > 1 || $0.text("sort") == "slip" })
  }

  @Test("Uzbekistan hosts the Regional Anti-Terrorist Structure, also as of 2010")
  func asOf() throws {
    let day = try date("2010-01-01")
    let part = try dataset().within { $0.asOf = day }
    let hosts = part.relations(of: "sco-rats").filter { $0.kind == "hosts" }
    #expect(hosts.map(\.from) == ["uzbekistan"])
    #expect(part.entity("iis-plan-2022-2023") == nil)
  }

  @Test("The views that are drawn are about entities of the graph")
  func views() throws {
    let dataset = try dataset()
    #expect(Set(dataset.views.map(\.name)).isSuperset(of: ["overview", "iis-lineage", "membership"]))
    #expect(dataset.views.flatMap { $0.values("of") }.allSatisfy { dataset.entity($0) != nil })
  }
}
