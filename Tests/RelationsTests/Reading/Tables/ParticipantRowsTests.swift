import Testing

@testable import Relations

/// What is asked of rows as they stand is what the acts say that are written out of them.
@Suite("Participations in the rows of a table")
struct ParticipantRowsTests {
  private static let days = ["1946-12-02", "1975", "1990-06-30", "1992~", "2002-10-10", "2024"].compactMap {
    try? PartialDate(parsing: $0)
  }

  /// Some of all participations of the second graph, and many of those of which several rows tell.
  private static let relations: [Relation] = {
    let all = EnvironmentTests.reading.dataset?.relations.filter { $0.rows != nil } ?? []
    let several = all.filter { $0.rows?.range.count ?? 0 > 1 }
    return all.enumerated().filter { $0.offset.isMultiple(of: 97) }.map(\.element)
      + several.enumerated().filter { $0.offset.isMultiple(of: 11) }.map(\.element)
  }()

  private func dataset() throws -> Dataset { try #require(EnvironmentTests.reading.dataset) }

  private func status(_ relation: Relation, _ periods: [[any DatedAct]], _ day: PartialDate?) throws -> Participation {
    let dataset = try dataset()
    return Participation(
      periods: periods, endOf: dataset.entity(relation.from)?.end, in: Treaty(dataset.entity(relation.to)),
      support: relation.support, on: day)
  }

  @Test("A status is the same by the rows as by the acts written out")
  func status() throws {
    #expect(Self.relations.count > 1500)
    for relation in Self.relations {
      let written = relation.writtenOut
      for day in Self.days.map(Optional.some) + [nil] {
        let byRows = try status(relation, relation.datedPeriods, day)
        #expect(try byRows == status(relation, written.periods, day), "\(relation.id) \(String(describing: day))")
      }
      #expect(relation.spokenKind == written.spokenKind && relation.tellsConsent == written.tellsConsent)
      let sides = [relation, written].map {
        $0.datedPeriods.map { $0.map { "\($0.kind) \($0.isDated) \($0.isSought)" } }
      }
      #expect(sides[0] == sides[1])
    }
  }

  @Test("What is read of rows up to a day is what is read of the acts written out")
  func reading() {
    for relation in Self.relations {
      let written = relation.writtenOut
      for day in Self.days {
        let (cut, expected) = (relation.read(upTo: day), written.read(upTo: day))
        #expect(cut.rows != nil && cut.periods == expected.periods, "\(relation.id) \(day)")
        #expect(cut == expected && cut.hashValue == expected.hashValue)
        #expect(cut.spokenKind == expected.spokenKind && cut.tellsConsent == expected.tellsConsent)
        #expect(cut.citedSupport == expected.citedSupport)
        #expect(cut.saysTheSame(as: relation) == (expected.periods == written.periods), "\(relation.id) \(day)")
      }
    }
  }

  @Test("A table is cut once for all relations in it")
  func sharing() throws {
    let day = try PartialDate(parsing: "1990")
    var scope = Scope()
    scope.asOf = day
    let part = try dataset().within(scope)
    let tables = Set(part.relations.compactMap { $0.rows.map { ObjectIdentifier($0.table) } })
    #expect(tables.count == 1 && part.relations.count { $0.rows != nil } > 19_000)
  }

  @Test("Ids that are renamed, and places that are put away, leave relations in their rows")
  func replacing() throws {
    let relation = try #require(Self.relations.first)
    let place = Position(file: "", line: 0, column: 0)
    let replacement = Replacement(ids: [relation.from: "NEW"], place: place)
    let (renamed, written) = (
      replacement.relations([relation])[0], replacement.relations([relation.writtenOut])[0]
    )
    #expect(renamed.id == "NEW/participant/\(relation.to)" && renamed.rows != nil && renamed == written)
    #expect(renamed.position == place && renamed.acts.allSatisfy { $0.date.position == place })
  }
}
