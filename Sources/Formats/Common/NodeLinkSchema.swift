import Relations

/// Stemma's JSON for exchange as JSON Schema (draft 2020-12), made from the tables by which it is read and written.
public enum NodeLinkSchema {
  /// The schema for graphs with these kinds of relation.
  public static func json(kinds: [RelationKind] = RelationKind.builtIn) -> JSON {
    let sections = Section.allCases.filter { !$0.holdsEntities }.map { section in
      JSON.Member(
        section.rawValue,
        ["type": "object", "additionalProperties": ["$ref": .string("#/$defs/\(section.kind)")]])
    }
    return [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": .string("A Stemma graph as nodes and links, version \(NodeLinkJSON.version)"),
      "type": "object",
      "required": ["format", "version", "directed", "multigraph", "graph", "nodes", "links"],
      "properties": [
        "format": ["const": "stemma"], "version": ["const": .integer(NodeLinkJSON.version)],
        "directed": ["const": true], "multigraph": ["const": true],
        "graph": ["type": "object", "additionalProperties": false, "properties": .object(header + sections)],
        "nodes": ["type": "array", "items": ["anyOf": .array(nodes)]],
        "links": ["type": "array", "items": link(kinds)],
      ],
      "$defs": .object(Section.allCases.map { .init($0.kind, record(of: $0)) } + shared),
    ]
  }

  private static let text: JSON = ["type": "string", "minLength": 1]

  private static let header: [JSON.Member] =
    ["title", "description", "licence", "language"].map { .init($0, text) } + [
      .init("ids", ["const": "kept"]), .init("relations", ["type": "object"]), .init("views", ["type": "object"]),
      .init("words", ["type": "object"]),
    ]

  private static let nodes: [JSON] = Section.entities.map { ["$ref": .string("#/$defs/\($0.kind)")] }

  /// A record: a value for each attribute, and what it rests on; of a vertex its id and kind too.
  private static func record(of section: Section) -> JSON {
    let attributes = Attribute.attributes(of: section).map { JSON.Member($0.name, property($0)) }
    let own: [JSON.Member] =
      section.holdsEntities ? [.init("id", text), .init("kind", ["const": .string(section.kind)])] : []
    let sides: [JSON.Member] =
      section == .disputes ? [.init("claims", ["type": "array", "items": ["$ref": "#/$defs/side"]])] : []
    return [
      "type": "object", "required": section.holdsEntities ? ["id", "kind"] : [], "additionalProperties": false,
      "properties": .object(own + attributes + sides + support),
    ]
  }

  private static func property(_ attribute: Attribute) -> JSON {
    let fact: JSON = ["$ref": "#/$defs/fact"]
    let several: JSON = ["anyOf": [fact, ["type": "array", "items": fact]]]
    switch attribute.shape {
    case .one: return ["description": .string(attribute.summary), "$ref": "#/$defs/fact"]
    case .many: return ["description": .string(attribute.summary), "type": "array", "items": fact]
    case .keyed:
      return ["description": .string(attribute.summary), "type": "object", "additionalProperties": several]
    }
  }

  private static func link(_ kinds: [RelationKind]) -> JSON {
    let ends: [JSON.Member] = ["key", "source", "target"].map { .init($0, text) }
    let told = Attribute.ofRelations.map { JSON.Member($0.name, property($0)) }
    let periods: JSON = [
      "type": "array", "items": ["type": "object", "properties": .object(acts), "additionalProperties": false],
    ]
    return [
      "type": "object", "required": ["source", "target", "relation"], "additionalProperties": false,
      "properties": .object(
        ends + [.init("relation", ["enum": .strings(kinds.map(\.name))])] + told + acts + [.init("periods", periods)]
          + support),
    ]
  }

  private static let acts: [JSON.Member] = Act.Kind.allCases.map { .init($0.rawValue, ["$ref": "#/$defs/act"]) }

  private static let support: [JSON.Member] = Support.keys.map { key in
    switch key {
    case "sources", "against": .init(key, ["type": "array", "items": ["$ref": "#/$defs/citation"]])
    case "evidence": .init(key, ["enum": .strings(Evidence.allCases.map(\.rawValue))])
    case "stage": .init(key, ["enum": .strings(Stage.allCases.map(\.rawValue))])
    default: .init(key, text)
    }
  }

  private static func value(_ further: [JSON.Member]) -> JSON {
    let detailed: JSON = [
      "type": "object", "required": ["text"], "additionalProperties": false,
      "properties": .object([.init("text", text)] + further + support),
    ]
    return ["anyOf": [text, detailed]]
  }

  private static func fact(_ further: [JSON.Member]) -> JSON {
    let claims: JSON = [
      "type": "object", "required": ["claims"], "additionalProperties": false,
      "properties": [
        "claims": ["type": "array", "minItems": 1, "items": value(further)], "prefer": text, "because": text,
        "sort": ["enum": .strings(DisputeSort.allCases.map(\.rawValue))],
      ],
    ]
    return ["description": "A value, one with details, or rival claims of it.", "anyOf": [value(further), claims]]
  }

  private static let shared: [JSON.Member] = [
    .init("fact", fact([])),
    .init("act", fact([.init("effective", ["$ref": "#/$defs/fact"]), .init("reservation", text)])),
    .init(
      "side",
      [
        "type": "object", "required": ["says"], "additionalProperties": false,
        "properties": .object([.init("says", text)] + support),
      ]),
    .init(
      "citation",
      [
        "description": .string("The id of a source, or { id: { \(Citation.detailNames.joined(separator: ", ")) } }."),
        "type": ["string", "object"],
      ]),
  ]
}
