/// The format of a graph's files as JSON Schema (draft 2020-12), for editors that check while one types.
///
/// It is made from the tables that the reader itself uses. What spans several records, such as references, is for `check`.
public enum GraphSchema {
  /// The schema for `graph.yaml` and every other file of a graph with these kinds of relation.
  public static func json(kinds: [RelationKind] = RelationKind.builtIn) -> JSON {
    let sections = Section.allCases.map { section in
      JSON.Member(
        section.rawValue,
        ["type": "object", "additionalProperties": ["$ref": .string("#/$defs/\(section.kind)")]])
    }
    return [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "A file of a Stemma graph, format \(Reader.formatVersion)",
      "type": "object",
      "additionalProperties": false,
      "properties": .object(header + sections),
      "$defs": .object(Section.allCases.map { .init($0.kind, record(of: $0, kinds)) } + shared),
    ]
  }

  private static let header: [JSON.Member] = [
    .init("stemma", ["const": .integer(Reader.formatVersion)]), .init("title", ["type": "string"]),
    .init("description", ["type": "string"]), .init("licence", ["type": "string"]), .init("language", ["type": "string"]),
    .init("default", ["type": "boolean"]), .init("relations", ["type": "object"]),
    .init(
      "views",
      [
        "type": "object",
        "additionalProperties": [
          "type": "object", "additionalProperties": false,
          "properties": .object(View.optionNames.map { .init($0.name, ["description": .string($0.summary)]) }),
        ],
      ]),
  ]

  private static let shared: [JSON.Member] = [
    .init("stated", ["description": "A value, { value: { sources: [id], … } }, or { claims: [ … ], prefer, because }."]),
    .init("ends", ["description": "An id, a list of ids, { id: { details } }, or { all: [ids], details }."]),
    .init("citations", ["description": "Ids of sources, each alone or as { id: { at, page, quote, note } }; or 'same'."]),
  ]

  private static func record(of section: Section, _ kinds: [RelationKind]) -> JSON {
    let attributes = Attribute.attributes(of: section).map { attribute in
      JSON.Member(attribute.name, property(attribute))
    }
    let support = Reader.supportKeys.map { key -> JSON.Member in
      switch key {
      case "sources", "against": .init(key, ["$ref": "#/$defs/citations"])
      case "evidence": .init(key, ["enum": .strings(Evidence.allCases.map(\.rawValue))])
      case "stage": .init(key, ["enum": .strings(Stage.allCases.map(\.rawValue))])
      default: .init(key, ["type": "string"])
      }
    }
    let name: JSON = section == .sources ? ["title"] : section == .disputes ? ["about"] : ["name"]
    let sides = section == .disputes ? [JSON.Member("claims", ["type": "array"])] : []
    return [
      "type": "object", "required": name, "additionalProperties": false,
      "properties": .object(attributes + support + sides + relations(of: section, kinds)),
    ]
  }

  private static func property(_ attribute: Attribute) -> JSON {
    var members = [JSON.Member("description", .string(attribute.summary + " " + describe(attribute)))]
    switch attribute.shape {
    case .one, .many: members.append(.init("$ref", "#/$defs/stated"))
    case .keyed: members.append(.init("type", "object"))
    }
    return .object(members)
  }

  /// The type and shape of an attribute's values, in words.
  static func describe(_ attribute: Attribute) -> String {
    let type =
      switch attribute.type {
      case .text: "A text"
      case .word: "A word in lower case with hyphens"
      case .date: "A date"
      case .number: "A whole number"
      case .address: "An http or https address"
      case .choice(let words): "One of \(words.joined(separator: ", "))"
      case .reference(let sections):
        sections == Section.allCases
          ? "The id of a record" : "The id of \(sections.map { article($0.kind) }.joined(separator: " or "))"
      }
    switch attribute.shape {
    case .one: return type + "."
    case .many: return type + ", or several."
    case .keyed: return type + " for each key."
    }
  }

  private static func relations(of section: Section, _ kinds: [RelationKind]) -> [JSON.Member] {
    guard section.holdsEntities else { return [] }
    let forward = kinds.filter { $0.from.contains(section) }.map { ($0.name, $0.says) }
    let inverse = kinds.filter { $0.to.contains(section) && !$0.isMutual }.map { ($0.inverse, $0.inverselySays) }
    let short = section == .instruments ? [("signatories", "was signed by")] : [("signatory", "signed")]
    let all = forward + inverse + (section == .events ? [] : short)
    return all.map { .init($0.0, ["description": .string("It \($0.1) …"), "$ref": "#/$defs/ends"]) }
  }
}
