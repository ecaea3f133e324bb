import Testing

@testable import Relations

@Suite("Ways through a place, and participation that ended")
struct RouteThroughTests {
  private func dataset(_ text: String) throws -> Dataset {
    let (dataset, findings) = Dataset.read(
      MemoryTree(["graph.yaml": "stemma: 1\ntitle: T\nsources: { s: { title: S } }\n" + text]))
    return try #require(dataset, "\(findings)")
  }

  /// a-k-m and m-k-z are the shortest halves and meet in k; the only way through m is a-k-m-p-q-z.
  private let meeting = """
    bodies:
      a: { name: A, sources: [s], part-of: { k: { sources: [s] } } }
      k: { name: K, sources: [s], part-of: { all: [m, z], sources: [s] } }
      m: { name: M, sources: [s], part-of: { p: { sources: [s] } } }
      p: { name: P, sources: [s], part-of: { q: { sources: [s] } } }
      q: { name: Q, sources: [s], part-of: { z: { sources: [s] } } }
      z: { name: Z, sources: [s] }

    """

  @Test("Halves that meet are replaced by longer ones")
  func through() throws {
    var request = RouteRequest(from: "a", to: "z")
    request.through = "m"
    #expect(try dataset(meeting).routes(request).map(\.entities) == [["a", "k", "m", "p", "q", "z"]])
    request.longest = 4
    #expect(try dataset(meeting).routes(request).isEmpty)
  }

  @Test(
    "Leaving ends participation, and coming back begins it again",
    arguments: [("2001", "no"), ("2003", "yes"), ("2006", "no"), ("2009", "yes")])
  func leaving(day: String, holds: String) throws {
    let dataset = try dataset(
      """
      states: { a: { name: A, sources: [s] } }
      instruments:
        t:
          name: T
          adopted: 2000
          sources: [s]
          participants:
            a: { periods: [{ ratified: 2002, withdrew: 2005 }, { acceded: 2008 }], sources: [s] }

      """)
    let day = try PartialDate(parsing: day)
    #expect("\(dataset.held(dataset.relations[0], on: day))" == holds)
  }
}
