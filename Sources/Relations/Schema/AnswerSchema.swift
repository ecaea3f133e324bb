/// The shapes of JSON answers as JSON Schema (draft 2020-12), one definition for each verb.
public enum AnswerSchema {
  /// The schema; `#/$defs/lineage` describes what `stemma lineage --format json` prints.
  public static let json: JSON = [
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "Answers of Stemma, format \(Reader.formatVersion)",
    "$defs": [
      "ids": ["type": "array", "items": ["type": "string"]],
      "value": [
        "description": "A value, or the rival claims of it.",
        "anyOf": [
          ["type": ["string", "integer"]],
          object(
            ["claims": ["type": "array", "items": ["$ref": "#/$defs/claim"]], "sort": sort, "because": string],
            required: ["claims"]),
        ],
      ],
      "claim": object(
        [
          "value": ["type": ["string", "integer"]], "sources": ids, "against": ids, "preferred": ["type": "boolean"],
          "because": optional, "evidence": evidence, "stage": stage, "as-of": string, "note": string, "quote": string,
          "citations": citations,
        ], required: ["value", "sources", "against", "preferred"]),
      "relation": object(
        [
          "id": string, "from": string, "relation": string, "to": string, "evidence": evidence, "stage": stage,
          "sources": ids, "against": ids, "holds": holds, "since": value, "until": value, "role": value, "act": value,
          "margins": value, "inherited-date": value, "acts": ["type": ["object", "array"]], "as-of": string,
          "note": string, "quote": string, "citations": citations,
        ], required: ["id", "from", "relation", "to", "evidence", "stage", "sources", "against"]),
      "entity": object(
        [
          "id": string, "kind": string, "type": ["type": ["string", "null"]], "name": string,
          "date": ["anyOf": [value, ["type": "null"]]], "evidence": evidence, "stage": stage, "holds": holds,
          "about": ids, "through": string, "sources": ids,
        ], required: ["id", "kind", "type", "name", "date", "evidence", "stage", "sources"]),
      "list": array(of: ["anyOf": [["$ref": "#/$defs/entity"], ["$ref": "#/$defs/teller"]]]),
      "teller": [
        "type": "object", "required": ["id", "kind", "type", "name", "date", "evidence", "stage", "sources"],
        "properties": [
          "id": string, "kind": ["enum": .strings(tellers.map(\.kind))], "type": textOrNull, "name": string,
          "date": valueOrNull, "evidence": evidence, "stage": stage, "about": ids, "through": string, "sources": ids,
          "text": value, "description": value, "sort": sort,
          "values": [
            "type": "object",
            "description": "By state or body: { value, sources } or { claims }, each with as-of, or a list of these.",
          ],
        ],
        "description": "What tells of others: beside these, every attribute is a value, a list or an object of values.",
      ],
      "find": array("entity"),
      "show": ["anyOf": [["$ref": "#/$defs/page"], ["$ref": "#/$defs/relation"]]],
      "page": [
        "type": "object", "required": ["id", "kind", "evidence", "stage", "relations", "sources"],
        "properties": [
          "id": string, "kind": string, "evidence": evidence, "stage": stage, "relations": array("relation"),
          "sources": ids,
        ],
        "description": "Every attribute beside these is { value, sources } or { claims }, a list or an object of them.",
      ],
      "relations": array("relation"),
      "lineage": object(
        [
          "of": string, "direction": ["enum": .strings(Lineage.Direction.allCases.map(\.rawValue))],
          "entities": [
            "type": "array",
            "items": object(
              ["id": string, "distance": ["type": "integer"], "sources": ids], required: ["id", "distance", "sources"]),
            "description": "Nearest first; ancestors have distances below zero.",
          ], "relations": array("relation"),
        ], required: ["of", "direction", "entities", "relations"]),
      "path": [
        "type": "array",
        "items": object(["entities": ids, "relations": array("relation")], required: ["entities", "relations"]),
      ],
      "sql": [
        "type": "array", "items": ["type": "object", "additionalProperties": ["type": ["string", "number", "null"]]],
        "description": "A row each, with the question's columns in their order; a second column of a name is 'name:1'.",
      ],
      "participation": array("participant"),
      "parties": array("participant"),
      "participant": object(
        [
          "state": string, "instrument": string, "on": textOrNull, "is": statuses, "certainty": holds,
          "may-be": ["type": "array", "items": statuses], "acts": ["type": ["object", "array"]],
          "evidence": evidence, "stage": stage, "date": valueOrNull, "place": valueOrNull, "in-force": valueOrNull,
          "instrument-stage": stage, "sources": ids, "against": ids,
        ],
        required: [
          "state", "instrument", "on", "is", "certainty", "may-be", "acts", "evidence", "stage", "date", "place",
          "in-force", "instrument-stage", "sources", "against",
        ]),
      "members": array("member"),
      "member": object(
        [
          "state": string, "body": string, "on": textOrNull,
          "is": ["enum": .strings(MembersQuestion.Kind.allCases.map(\.one))], "certainty": holds,
          "since": valueOrNull, "until": valueOrNull, "role": textOrNull, "evidence": evidence, "stage": stage,
          "sources": ids, "against": ids,
        ],
        required: [
          "state", "body", "on", "is", "certainty", "since", "until", "role", "evidence", "stage", "sources", "against",
        ]),
      "rank": ["anyOf": [array("rank-score"), ["$ref": "#/$defs/rank-explanation"]]],
      "rank-score": rankScore, "rank-explanation": rankExplanation,
      "sources": [
        "type": "array",
        "items": [
          "type": "object", "required": ["id", "sources"],
          "properties": [
            "id": string, "statements": ["type": "integer"], "what": string, "says": string, "sources": ids,
          ],
          "description": "A source with how many statements rest on it; or, asked of one source, each of them.",
        ],
      ],
      "disagreements": [
        "type": "array",
        "items": object(
          [
            "subject": string, "attribute": string, "sort": sort,
            "claims": ["type": "array", "items": ["$ref": "#/$defs/claim"]], "about": ids, "because": optional,
            "sources": ids,
          ], required: ["subject", "attribute", "sort", "claims", "about", "sources"]),
      ],
      "gaps": [
        "type": "array",
        "items": object(
          [
            "id": string, "missing": ["enum": .strings(gapRules.map(\.missing))], "detail": string, "sources": ids,
          ], required: ["id", "missing", "detail", "sources"]),
        "description": "What is missing of what; the context has the totals, each as { missing, of }.",
      ],
      "diff": object(
        ["added": array(of: item), "removed": array(of: item), "changed": array("difference")],
        required: ["added", "removed", "changed"]),
      "difference": object(
        [
          "id": string, "was": string, "before": item, "after": item,
          "changes": array(
            of: object(
              ["attribute": string, "before": stated, "after": stated], required: ["attribute", "before", "after"])),
          "sources": ids,
        ], required: ["id", "before", "after", "changes", "sources"]),
      "stated": object(
        [
          "claims": array("claim"), "because": string, "effective": value, "reservation": string,
        ], required: ["claims"]),
      "timeline": [
        "type": "array",
        "items": object(
          [
            "date": ["type": ["string", "null"]], "id": string, "kind": string, "what": string, "marks": ids,
            "sources": ids, "against": ids, "as-of": string, "note": string, "quote": string, "citations": citations,
          ], required: ["date", "id", "kind", "what", "marks", "sources", "against"]),
        "description": "Earliest first, then what has no date: 'unknown', or null where none is recorded.",
      ],
      "matrix": object(
        [
          "rows": ids, "columns": ids,
          "cells": [
            "type": "array",
            "items": ["type": "array", "items": ["anyOf": [["$ref": "#/$defs/cell"], ["type": "null"]]]],
            "description": "A list for each row, with a cell for each column; null where nothing is recorded.",
          ],
        ], required: ["rows", "columns", "cells"]),
      "cell": object(
        ["says": string, "relations": ids, "marks": ids, "sources": ids, "against": ids],
        required: ["says", "relations", "marks", "sources", "against"]),
      "check": [
        "type": "array",
        "items": object(
          [
            "file": string, "line": ["type": "integer"], "column": ["type": "integer"],
            "severity": ["enum": .strings(Diagnostic.Severity.allCases.map(\.rawValue))], "code": string,
            "message": string,
          ], required: ["file", "line", "column", "severity", "code", "message"]),
      ],
    ],
  ]

  /// The records of which a list gives all that they tell.
  private static let tellers = Section.allCases.filter { !$0.holdsEntities && $0 != .sources }
  /// A record or a relation.
  private static let item: JSON = ["anyOf": [["$ref": "#/$defs/entity"], ["$ref": "#/$defs/relation"]]]
  /// What is said of one attribute: claims, sources, a word, or nothing.
  private static let stated: JSON = ["anyOf": [["$ref": "#/$defs/stated"], ids, string, ["type": "null"]]]
  private static let citations: JSON = [
    "type": "array", "items": ["type": "object", "required": ["source"], "additionalProperties": ["type": "string"]],
    "description": "Where in a source a statement stands, for the sources that say where.",
  ]
  static let string: JSON = ["type": "string"]
  private static let optional: JSON = ["type": ["string", "null"]]
  static let ids: JSON = ["$ref": "#/$defs/ids"]
  private static let value: JSON = ["$ref": "#/$defs/value"]
  private static let sort: JSON = ["enum": .strings(DisputeSort.allCases.map(\.rawValue))]
  private static let evidence: JSON = ["enum": .strings(Evidence.allCases.map(\.rawValue))]
  private static let stage: JSON = ["enum": .strings(Stage.allCases.map(\.rawValue))]
  private static let textOrNull: JSON = ["type": ["string", "null"]]
  private static let valueOrNull: JSON = ["anyOf": [value, ["type": "null"]]]
  private static let statuses: JSON = ["enum": .strings(Status.allCases.map(\.rawValue))]
  private static let holds: JSON = ["enum": ["yes", "possibly"]]

  static func array(_ name: String) -> JSON { array(of: ["$ref": .string("#/$defs/\(name)")]) }

  static func array(of item: JSON) -> JSON { ["type": "array", "items": item] }

  static func object(_ properties: JSON, required: JSON) -> JSON {
    ["type": "object", "additionalProperties": false, "properties": properties, "required": required]
  }
}
