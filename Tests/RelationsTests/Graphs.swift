@testable import Relations

/// Small graphs for tests: a header, a source, two States, a body, two instruments and an event, and what a test adds.
enum Graphs {
  static let header = "stemma: 1\ntitle: Test\n"

  static let base = """
    sources:
      s1: { title: First, date: 2020-01-02, speaker: press }
      s2: { title: Second, speaker: government, of: china }
    states:
      china: { name: China, sources: [s1] }
      russia: { name: Russia, sources: [s2] }
    bodies:
      sco: { name: Shanghai Cooperation Organisation, short: SCO, established: 2001-06-15, sources: [s1] }
    instruments:
      pact: { name: Pact, type: agreement, signed: 2009-06-16, sources: [s1] }
      plan: { name: Plan, type: plan, adopted: 2022-06-24, sources: [s2] }
    events:
      summit: { name: Summit, date: 2009-06-15/2009-06-16, sources: [s1] }

    """

  /// The base and one more file, `more.yaml`.
  static func tree(_ more: String, header: String = Graphs.header) -> MemoryTree {
    MemoryTree(name: "g", ["graph.yaml": header, "base.yaml": base, "more.yaml": more])
  }

  /// Only `more.yaml` beside the header, so that nothing else is found in it.
  static func bare(_ more: String, header: String = Graphs.header) -> MemoryTree {
    MemoryTree(name: "g", ["graph.yaml": header, "more.yaml": more])
  }

  /// Everything that is found in the base and one more file, without notes.
  static func findings(_ more: String, header: String = Graphs.header) -> [String] {
    Dataset.read(tree(more, header: header)).diagnostics.filter { $0.severity != .note }.map(\.description)
  }

  /// What one check finds in the base and one more file, as `file:line:column` and message.
  static func findings(_ check: some Check, _ more: String) -> [String] {
    let draft = Reader.read(tree(more)).0
    return check.findings(in: Catalogue(draft)).sorted().map { "\($0.position): \($0.message)" }
  }

  /// The dataset of the base and one more file.
  static func dataset(_ more: String, header: String = Graphs.header) throws -> Dataset {
    let (dataset, diagnostics) = Dataset.read(tree(more, header: header))
    if let dataset { return dataset }
    throw Unsound(diagnostics: diagnostics)
  }

  struct Unsound: Error { let diagnostics: [Diagnostic] }
}

extension Dataset {
  /// The part of a dataset that a scope describes.
  func within(_ change: (inout Scope) -> Void) throws -> Dataset {
    var scope = Scope()
    change(&scope)
    return try within(scope)
  }
}

/// A date that a test writes.
func date(_ text: String) throws -> PartialDate { try PartialDate(parsing: text) }
