/// The values of attributes as JSON Schema, and in words.
enum ValueSchema {
  /// What may stand under an attribute's key.
  static func property(_ attribute: Attribute) -> JSON {
    let detailed: JSON = ["$ref": "#/$defs/detailed"]
    let one = scalar(attribute.type)
    let many: JSON = ["anyOf": [one, ["type": "array"], detailed]]
    let description = JSON.Member("description", .string(attribute.summary + " " + describe(attribute)))
    switch attribute.shape {
    case .one: return .object([description, .init("anyOf", [one, detailed])])
    case .many: return .object([description, .init("anyOf", [one, ["type": "array"], detailed])])
    case .keyed: return .object([description, .init("type", "object"), .init("additionalProperties", many)])
    }
  }

  /// A value without details; YAML has numbers where authors write a year or a count.
  private static func scalar(_ type: Attribute.ValueType) -> JSON {
    switch type {
    case .text, .date: ["type": ["string", "number"]]
    case .number: ["anyOf": [["type": "integer", "minimum": 0], ["enum": ["unknown", "none"]]]]
    case .choice(let words): ["enum": .strings(words + ["unknown", "none"])]
    case .word, .address, .reference: ["type": "string"]
    }
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
}
