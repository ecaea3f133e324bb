import ArgumentParser
import Relations

/// What a shell offers to complete: names of the graph that is found from the folder that the user is in.
enum Completions {
  /// The ids of states, bodies, instruments and events.
  static let entities = of { $0.entities.map(\.id) }
  /// The ids of all records.
  static let records = of { $0.records.map(\.id) }
  /// The ids of sources.
  static let sources = of { $0.records.filter { $0.section == .sources }.map(\.id) }
  /// The names of kinds of relation.
  static let kinds = of { $0.kinds.map(\.name) }
  /// The names of views.
  static let views = of { $0.views.map(\.name) }

  private static func of(_ names: @escaping @Sendable (Dataset) -> [String]) -> CompletionKind {
    .custom { _, _, prefix in
      guard let folder = try? GraphFolder.find(Terminal.variable("STEMMA_GRAPH")),
        let dataset = Dataset.read(folder).dataset
      else { return [] }
      return names(dataset).filter { $0.hasPrefix(prefix) }
    }
  }
}
