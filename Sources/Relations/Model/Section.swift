/// The sorts of record that a graph holds, each under its own key in the files.
public enum Section: String, Sendable, CaseIterable, Comparable {
  case states, bodies, instruments, events
  case sources, terms, indicators, cases, challenges, disputes

  /// The sections whose records are the vertices of the graph.
  public static let entities: [Section] = [.states, .bodies, .instruments, .events]

  /// The word for one record: `state`, `body`, `case`…
  public var kind: String {
    switch self {
    case .bodies: "body"
    case .states, .instruments, .events, .sources, .terms, .indicators, .cases, .challenges, .disputes:
      String(rawValue.dropLast())
    }
  }

  /// Whether the records are vertices of the graph.
  public var holdsEntities: Bool { Section.entities.contains(self) }

  /// The section that holds records of a kind, named in the singular or the plural.
  public init?(naming word: String) {
    guard let section = Section.allCases.first(where: { $0.kind == word || $0.rawValue == word }) else { return nil }
    self = section
  }

  /// Sections come in the order in which they are declared: states first.
  public static func < (left: Section, right: Section) -> Bool { left.order < right.order }

  private var order: Int { Section.allCases.firstIndex(of: self) ?? 0 }
}
