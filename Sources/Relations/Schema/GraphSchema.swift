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
    .init("stemma", ["const": .integer(Reader.formatVersion)]), .init("title", text), .init("description", text),
    .init("licence", text), .init("language", text), .init("default", ["type": "boolean"]),
    .init("ids", ["enum": ["plain", "kept"]]),
    .init("relations", ["type": "object", "additionalProperties": kind]),
    .init("views", ["type": "object", "additionalProperties": view]),
    .init("words", ["type": "object", "additionalProperties": ["type": "object", "additionalProperties": text]]),
    .init("tables", ["type": "array", "items": table]),
  ]

  private static let text: JSON = ["type": ["string", "number"]]

  /// A kind of relation of the graph's own.
  private static let kind: JSON = {
    let ends: JSON = ["enum": .strings(Section.entities.map(\.kind) + ["any"])]
    let several: JSON = ["anyOf": [ends, ["type": "array", "items": ends]]]
    return [
      "type": "object", "required": ["says", "inverse", "time"], "additionalProperties": false,
      "properties": [
        "from": several, "to": several, "says": text, "inverse": text, "inverse-says": text,
        "time": ["enum": ["moment", "period"]], "descent": ["type": "boolean"], "eli": text,
      ],
    ]
  }()

  private static let view: JSON = [
    "type": "object", "additionalProperties": false,
    "properties": .object(View.optionNames.map { .init($0.name, ["description": .string($0.summary)]) }),
  ]

  /// A table: its own keys, and what is the same in every row.
  private static let table: JSON = [
    "type": "object", "required": ["file", "makes", "columns"],
    "properties": [
      "file": text, "makes": ["enum": .strings(TablePlan.productWords)],
      "columns": ["type": "object", "additionalProperties": ["type": ["string", "number", "array"]]],
      "values": ["type": "object", "additionalProperties": ["type": ["string", "number", "object"]]],
      "on-error": ["enum": ["stop", "skip"]], "same-id": ["enum": ["error", "claims"]],
    ],
  ]

  private static let details = Citation.detailNames.joined(separator: ", ")

  private static let shared: [JSON.Member] = [
    .init(
      "detailed",
      [
        "description":
          "{ value: { sources: [id], … } }, { text: …, sources: [id] }, or { claims: [ … ], prefer, because, sort }.",
        "type": "object", "minProperties": 1,
      ]),
    .init(
      "ends",
      [
        "description": "An id, a list of ids, { id: { details } }, or { all: [ids], details }.",
        "type": ["string", "array", "object"],
      ]),
    .init(
      "citations",
      [
        "description": .string("Ids of sources, each alone or as { id: { \(details) } }."),
        "type": ["string", "array", "object"],
      ]),
  ]

  private static func record(of section: Section, _ kinds: [RelationKind]) -> JSON {
    let attributes = Attribute.attributes(of: section).map { attribute in
      JSON.Member(attribute.name, ValueSchema.property(attribute))
    }
    let support = Reader.supportKeys.map { key -> JSON.Member in
      switch key {
      case "sources", "against": .init(key, ["$ref": "#/$defs/citations"])
      case "evidence": .init(key, ["enum": .strings(Evidence.allCases.map(\.rawValue))])
      case "stage": .init(key, ["enum": .strings(Stage.allCases.map(\.rawValue))])
      default: .init(key, text)
      }
    }
    let name: JSON = section == .sources ? ["title"] : section == .disputes ? ["claims"] : ["name"]
    let sides = section == .disputes ? [JSON.Member("claims", ["type": "array"])] : []
    return [
      "type": "object", "required": name, "additionalProperties": false,
      "properties": .object(attributes + support + sides + relations(of: section, kinds)),
    ]
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
