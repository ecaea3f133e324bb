import Relations

/// How kinds of entity and relation look in every picture.
enum Look {
  /// The outline and colour of the entities of a section.
  static func style(of section: Section) -> Diagram.NodeStyle {
    switch section {
    case .states: .init(palette: .blue, shape: .rounded)
    case .bodies: .init(palette: .green, shape: .octagon)
    case .instruments: .init(palette: .amber, shape: .document)
    case .events: .init(palette: .plum, shape: .ellipse)
    case .sources, .terms, .indicators, .cases, .challenges, .disputes: .init()
    }
  }

  /// The small line under a name: the type and the date.
  static func detail(of entity: Record, in glossary: Glossary) -> String {
    let type = entity.section == .states ? "" : (type(of: entity) ?? "")
    let date = entity.date.map { $0.spoken == "unknown" ? "date unknown" : $0.spoken } ?? ""
    return [glossary.say(type), glossary.date(date)].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The type of an entity in words, every claim of it.
  static func type(of entity: Record) -> String? { entity.fact("type").map { spaced($0.spoken) } }

  private static func spaced(_ words: String) -> String {
    // Most have none, and are asked for at every node.
    words.utf8.contains(UInt8(ascii: "-")) ? words.replacing("-", with: " ") : words
  }

  /// The types of an entity, all that are claimed, as names of classes.
  static func types(of entity: Record) -> [String] {
    entity.fact("type")?.standing.map { className($0.value.description) } ?? []
  }

  /// A word mark as the name of a class.
  static func className(_ mark: String) -> String {
    mark.utf8.contains(UInt8(ascii: " ")) ? mark.replacing(" ", with: "-") : mark
  }

  /// Relations that are drawn alike.
  enum Family: CaseIterable {
    case participation, descent, membership, events, texts

    var style: Diagram.EdgeStyle {
      switch self {
      case .participation: .init(palette: .blue)
      case .descent: .init(palette: .red, width: 2)
      case .membership: .init(palette: .green)
      case .events: .init(palette: .plum)
      case .texts: .init(palette: .slate)
      }
    }
  }

  /// The family of a kind of relation, by what it joins and whether it is of descent.
  static func family(of kind: RelationKind) -> Family {
    if kind.time == .acts { return .participation }
    if kind.descent { return .descent }
    if kind.to == [.bodies], !kind.from.contains(.instruments), kind.time == .period { return .membership }
    if kind.from == [.events] || kind.to.contains(.events), kind.to != Section.entities { return .events }
    return .texts
  }

  /// How a line is drawn at which word marks stand: in dashes and dots where sources disagree, in dots where it has not
  /// come to be, in dashes where it is inferred or only possible.
  static func line(for marks: [String]) -> Diagram.LineStyle {
    if marks.isEmpty { return .solid }
    if marks.contains(where: ["disputed", "denied"].contains) { return .dashDotted }
    return marks.contains(where: ["planned", "draft", "abandoned", "stage unknown"].contains) ? .dotted : .dashed
  }

  /// The line of a relation; broken where word marks stand at it.
  static func style(of kind: RelationKind, marks: [String]) -> Diagram.EdgeStyle {
    var style = family(of: kind).style
    style.line = line(for: marks)
    if kind.isMutual { style.arrows = .none }
    return style
  }
}
