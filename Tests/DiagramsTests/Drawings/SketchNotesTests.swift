import Relations
import Testing

@testable import Diagrams

/// Both sides of what sources disagree on stand under the picture.
struct SketchNotesTests {
  private let records = """
    stemma: 1
    title: Rivers
    sources:
      s: { title: Gazette, publisher: Commission }
      t: { title: Herald }
      u: { title: Report, author: A. Writer }
    states:
      north: { name: Northland, sources: [s], hosts: { office: { sources: [s], against: [t] } } }
      south: { name: Southland, sources: [s], hosts: { office: { sources: [u], evidence: disputed } } }
      east:
        name: Eastland
        sources: [s]
        member-of: { office: { since: { claims: [2001: { sources: [s] }, 2010: { sources: [t] }], prefer: 2001, because: The Herald errs }, sources: [s] } }
    bodies:
      office: { name: Office, established: { claims: [1999: { sources: [s] }, 2000: { sources: [u] }] }, sources: [s] }
    disputes:
      seat: { about: [office, south], claims: [{ says: The seat is in the south., sources: [u] }, { says: It has none, sources: [t] }] }
    """

  private func lines(_ options: [(String, [String])] = []) throws -> [String] {
    let diagram = try Views.diagram(of: Graphs.view("network", options), in: Graphs.dataset(records))
    return diagram.notes.first { $0.heading == "What sources disagree on" }?.lines ?? []
  }

  @Test func bothSidesAreNamedWithTheirNumbers() throws {
    let lines = try lines()
    #expect(lines.contains("Northland hosts Office: said by Commission [1]; denied by Herald [2]."), "\(lines)")
    #expect(
      lines.contains("Southland hosts Office: said by A. Writer [3]; disputed; who denies it is not recorded."),
      "\(lines)")
  }

  @Test func rivalDatesAreNamedAndWhichIsShown() throws {
    let lines = try lines()
    #expect(
      lines.contains {
        $0.hasPrefix("Office, established: 1999 (Commission [") && $0.contains(") or 2000 (A. Writer [")
      })
    let preferred = try #require(lines.first { $0.contains("since: ") })
    #expect(preferred.hasPrefix("Eastland is a member of Office, since: 2001 (Commission ["))
    #expect(preferred.hasSuffix("Shown is 2001. Editors: The Herald errs."))
  }

  @Test func recordedDisputesAreToldWhereAllThatTheyAreAboutIsShown() throws {
    let told = "The seat is in the south (A. Writer ["
    #expect(try lines().contains { $0.hasPrefix(told) && $0.contains("; or: It has none (Herald [") })
    #expect(try !lines([("exclude", ["south"])]).contains { $0.hasPrefix(told) })
  }

  @Test func theSourcesOfBothSidesAreListed() throws {
    let diagram = try Views.diagram(of: Graphs.view("network", []), in: Graphs.dataset(records))
    #expect(Set(diagram.sources.map(\.text)) == ["Commission, Gazette", "Herald", "A. Writer, Report"])
  }

  @Test func whereNothingIsDisputedThereAreNoNotes() throws {
    #expect(try Views.diagram(of: Graphs.view("network", []), in: Graphs.dataset()).notes.isEmpty)
  }
}
