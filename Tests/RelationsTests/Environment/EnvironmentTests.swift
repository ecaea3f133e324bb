import Testing

@testable import Relations

/// The second graph is under test like the first: what it holds, what is left out of it, and that its page says so.
@Suite("Graph/environment")
struct EnvironmentTests {
  private static let root = String(#filePath.dropLast("Tests/RelationsTests/Environment/EnvironmentTests.swift".count))

  /// The graph is read once for all tests.
  static let reading = Dataset.read(Folder(root + "Graph/environment"))

  private func dataset() throws -> Dataset { try #require(Self.reading.dataset) }

  @Test("Nothing in it is an error, and what is left out is counted")
  func sound() throws {
    #expect(Self.reading.diagnostics.filter { $0.severity == .error }.map(\.description) == [])
    #expect(try dataset().skippedRows == 148)
    #expect(
      Self.reading.diagnostics.skippedRows
        == "148 rows of tables are skipped: 2 [bad-id], 17 [dates-out-of-order], 4 [self-relation], 125 [unknown-entity]"
        + "; 'stemma check' shows them")
  }

  @Test("Its page tells of every finding, how many there are and where")
  func page() throws {
    let text = String(decoding: try Folder(Self.root + "Graph/environment").contents(of: "README.md"), as: UTF8.self)
    let told = text.split(separator: "\n").compactMap { line -> String? in
      let cells = line.split(separator: "|").map { $0.filter { $0 != " " && $0 != "`" && $0 != "," } }
      return cells.count == 4 && Int(cells[2]) != nil ? "\(cells[0]) \(cells[1]) \(cells[2])" : nil
    }
    let files = Dictionary(grouping: Self.reading.diagnostics.filter { $0.code != "unused-column" }) { finding in
      "\(finding.position.file.split(separator: "/").last ?? "") \(finding.code)"
    }
    #expect(told.sorted() == files.map { "\($0.key) \($0.value.count)" }.sorted())
  }

  @Test(
    "All that the tables tell is there",
    arguments: [(Section.states, 205), (.bodies, 37), (.instruments, 4670), (.events, 0), (.sources, 13)])
  func records(section: Section, count: Int) throws {
    #expect(try dataset().records.count { $0.section == section } == count)
  }

  @Test(
    "Every relation is there",
    arguments: [
      ("protocol-to", 492), ("mandated-by", 177), ("amends", 107), ("refers-to", 120), ("supersedes", 38),
      ("succeeds", 12),
    ])
  func relations(kind: String, count: Int) throws {
    #expect(try dataset().relations.count { $0.kind == kind } == count)
  }

  @Test("Every row of a known participant and instrument is in the participation of that pair")
  func participants() throws {
    let participations = try dataset().relations.compactMap(\.rows)
    #expect(participations.map(\.range.count).reduce(0, +) == 89_582 - 8)
    #expect(participations.count { $0.range.count > 1 } > 8_500)
  }

  @Test("No code is a State by accident")
  func states() throws {
    let dataset = try dataset()
    for code in ["TWN", "KOS", "ESH", "HKG", "EUE", "EFTA", "IAEA", "PRU", "ANT"] {
      #expect(dataset.record(code)?.section == .bodies)
    }
    #expect(["UNK", "SAR", "HSG", "VAE", "BZL"].allSatisfy { dataset.record($0) == nil })
    #expect(dataset.record("CSK")?.text("until") == "1993-01-01")
    #expect(dataset.records.filter { $0.section == .states }.allSatisfy { $0.position.file.hasSuffix("/states.csv") })
  }

  @Test("Iceland and the whaling convention: two periods, and what their rows dispute is said")
  func iceland() throws {
    let dataset = try dataset()
    let relation = try #require(dataset.relations(of: "ISL").first { $0.to == "INTRRW_1946A" })
    #expect(relation.periods.count == 2)
    let answer = try ParticipationQuestion(of: "ISL", in: "INTRRW_1946A").answer(from: dataset)
    let text = answer.rendered(as: .text)
    #expect(text.contains("possibly party") && text.contains("15 June 1976 or 10 October 2002"), "\(text)")
    let disputes = try DisagreementsQuestion(of: "INTRRW_1946A").answer(from: dataset).rendered(as: .text)
    #expect(disputes.contains("ISL/participant/INTRRW_1946A in-force"), "\(disputes)")
  }

  @Test("The lineage of the convention on pollution from ships")
  func lineage() throws {
    let answer = try LineageQuestion(of: "MARPOL_1973A", direction: .down).answer(from: dataset())
    #expect(answer.rendered(as: .text).contains("AA08PS_1997P6:MARPOL_1973A"))
  }
}
