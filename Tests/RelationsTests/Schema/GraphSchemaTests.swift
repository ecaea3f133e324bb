import Testing

@testable import Relations

@Suite("The format as JSON Schema")
struct GraphSchemaTests {
  private let schema = GraphSchema.json()

  @Test("Every section has its records, and every record its attributes", arguments: Section.allCases)
  func attributes(section: Section) throws {
    #expect(
      schema["properties"]?[section.rawValue]?["additionalProperties"]?["$ref"]?.text == "#/$defs/\(section.kind)")
    let properties = try #require(schema["$defs"]?[section.kind]?["properties"])
    for attribute in Attribute.attributes(of: section) {
      let description = try #require(properties[attribute.name]?["description"]?.text)
      #expect(description.hasPrefix(attribute.summary) && description.hasSuffix("."))
    }
    #expect(Reader.supportKeys.allSatisfy { properties[$0] != nil })
    #expect(Set(properties.keys).count == properties.keys.count)
  }

  @Test("Every key that graph.yaml takes")
  func header() {
    let keys = [
      "stemma", "title", "description", "licence", "language", "default", "ids", "relations", "views", "words",
      "tables",
    ]
    #expect(schema["properties"]?.keys == keys + Section.allCases.map(\.rawValue))
    #expect(schema["properties"]?["stemma"]?["const"] == .integer(Reader.formatVersion))
    #expect(
      schema["properties"]?["views"]?["additionalProperties"]?["properties"]?.keys == View.optionNames.map(\.name))
  }

  @Test("Relations stand at both their ends, those of a graph's own too")
  func relations() throws {
    let own = RelationKind(
      "echoes", from: [.states], to: [.events], says: "echoes", inverse: "echoed-by", time: .moment)
    let schema = GraphSchema.json(kinds: RelationKind.builtIn + [own])
    func has(_ kind: String, _ key: String) -> Bool { schema["$defs"]?[kind]?["properties"]?[key] != nil }
    #expect(has("state", "echoes") && has("event", "echoed-by") && !has("event", "echoes"))
    for kind in RelationKind.builtIn {
      #expect(kind.from.allSatisfy { has($0.kind, kind.name) }, "\(kind.name)")
      #expect(kind.to.allSatisfy { has($0.kind, kind.inverse) }, "\(kind.inverse)")
    }
    #expect(has("instrument", "signatories") && has("state", "signatory") && !has("event", "signatory"))
    #expect(!has("source", "hosts"))
  }

  @Test("Every reference leads somewhere")
  func references() {
    func references(_ json: JSON) -> [String] {
      switch json {
      case .array(let items): items.flatMap(references)
      case .object(let members):
        members.flatMap { $0.name == "$ref" ? [$0.value.text] : references($0.value) }
      default: []
      }
    }
    for schema in [schema, AnswerSchema.json] {
      let defined = Set((schema["$defs"]?.keys ?? []).map { "#/$defs/" + $0 })
      #expect(Set(references(schema)).subtracting(defined).isEmpty)
    }
  }
}
