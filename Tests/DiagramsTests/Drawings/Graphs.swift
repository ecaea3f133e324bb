import Relations
import Testing

/// Small graphs for drawings.
enum Graphs {
  /// Four instruments in three years, two states, a body and an event.
  static let records = """
    stemma: 1
    title: Rivers
    licence: CC0-1.0
    sources: { s: { title: Gazette, publisher: Commission, date: 2011 }, t: { title: Herald } }
    states:
      north: { name: Republic of Northland, short: Northland, names: { fr: Nord }, sources: [s] }
      south: { name: Southland, sources: [s] }
    bodies:
      commission: { name: Commission, established: 1999, sources: [s], members: { all: [north, south], since: 1999, sources: [s, t] } }
    events:
      summit: { name: Summit, date: 1998-05-04, sources: [s], hosted-by: { north: { sources: [s] } } }
    instruments:
      treaty: { name: Treaty, type: treaty, signed: 1998-05-04, sources: [s], signatories: { all: [north, south], sources: [s] } }
      annex: { name: Annex, signed: 1998-06, sources: [s], builds-on: { treaty: { sources: [s] } }, adopted-at: { summit: { sources: [s] } } }
      protocol: { name: Protocol, signed: 2010, sources: [s], protocol-to: { treaty: { sources: [t], evidence: inferred } } }
      plan: { name: Plan, sources: [s], implements: { protocol: { sources: [s] } }, stage: planned }
    views:
      all: { drawing: network }
      past: { drawing: lineage, of: plan, direction: up, title: The past of the plan, caption: Of rivers., disclaimer: No borders. }
      early: { drawing: network, as-of: 1999-06 }

    """

  /// The dataset of some files.
  static func dataset(_ text: String = records) throws -> Dataset {
    let (dataset, diagnostics) = Dataset.read(MemoryTree(["graph.yaml": text]))
    return try #require(dataset, "\(diagnostics)")
  }

  /// A view by its options.
  static func view(_ drawing: String, _ options: [(String, [String])]) -> View {
    let place = Position(file: "test", line: 1, column: 1)
    let all = [("drawing", [drawing])] + options
    return View(name: "test", options: all.map { View.Option($0.0, $0.1, at: place) }, position: place)
  }
}

extension Relations.View {
  init(named name: String, of dataset: Dataset) throws { self = try dataset.view(called: name) }
}
