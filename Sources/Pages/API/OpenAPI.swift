import Diagrams
import Relations

/// The description of the API, made of the same table that answers.
enum OpenAPI {
  /// The description in OpenAPI 3.1, whose schemas are JSON Schema.
  static func description(of dataset: Dataset) -> JSON {
    let paths = routes.map { JSON.Member($0.path, ["get": operation($0)]) }
    return [
      "openapi": "3.1.0",
      "info": [
        "title": .string(dataset.title), "version": .string(Generator.version),
        "description": .string(dataset.description ?? dataset.title),
        "license": ["name": .string(dataset.licence ?? "not said")],
      ],
      "servers": [["url": "/"]],
      "paths": .object(paths),
      "components": ["schemas": .object(definitions + [failure]), "responses": responses],
    ]
  }

  private static func operation(_ route: any Route) -> JSON {
    let answer: JSON = [
      "type": "object", "required": ["answer", "sources", "context"],
      "properties": [
        "answer": schema(of: route), "context": ["type": "object"],
        "sources": [
          "type": "array",
          "items": [
            "type": "object", "required": ["id", "text", "url"],
            "properties": [
              "id": ["type": "string"], "text": ["type": "string"], "url": ["type": ["string", "null"]],
            ],
          ],
        ],
      ],
    ]
    return [
      "operationId": .string(route.name), "summary": .string(route.summary),
      "parameters": .array(route.allParameters.map(\.json)),
      "responses": .object(
        [.init("200", ["description": "The answer.", "content": ["application/json": ["schema": answer]]])]
          + ["400", "404", "405", "413", "414", "503"].map { .init($0, ["$ref": "#/components/responses/failure"]) }),
    ]
  }

  private static func schema(of route: any Route) -> JSON {
    let isKnown = definitions.contains { $0.name == route.name }
    return isKnown ? ["$ref": .string("#/components/schemas/\(route.name)")] : ["description": "Any JSON."]
  }

  /// The schemas of answers, whose references lead to where they stand here.
  private static let definitions: [JSON.Member] = {
    guard case .object(let members)? = AnswerSchema.json["$defs"].map(moved) else { return [] }
    return members
  }()

  private static func moved(_ schema: JSON) -> JSON {
    switch schema {
    case .string(let text): .string(text.replacing("#/$defs/", with: "#/components/schemas/"))
    case .array(let items): .array(items.map(moved))
    case .object(let members): .object(members.map { .init($0.name, moved($0.value)) })
    case .null, .bool, .integer, .number: schema
    }
  }

  private static let failure = JSON.Member(
    "failure",
    [
      "type": "object", "required": ["error"],
      "properties": [
        "error": [
          "type": "object", "required": ["status", "message"],
          "properties": ["status": ["type": "integer"], "message": ["type": "string"]],
        ]
      ],
    ])

  private static let responses: JSON = [
    "failure": [
      "description": "What is wrong with the request, or why it could not be answered.",
      "content": ["application/json": ["schema": ["$ref": "#/components/schemas/failure"]]],
    ]
  ]
}
