import Testing

@testable import Relations

@Suite("Values as JSON Schema, and in words")
struct ValueSchemaTests {
  private func attribute(_ name: String, of section: Section) throws -> Attribute {
    try #require(Attribute.attributes(of: section).first { $0.name == name })
  }

  @Test(
    "In words",
    arguments: [
      ("name", Section.states, "A text."), ("type", .states, "A word in lower case with hyphens."),
      ("signed", .instruments, "A date."), ("counts", .bodies, "A whole number for each key."),
      ("aliases", .states, "A text, or several."),
      ("level", .instruments, "One of state, government, agency."),
      ("about", .cases, "The id of a record, or several."),
      ("of", .sources, "The id of a state or a body."), ("url", .sources, "An http or https address, or several."),
    ])
  func words(name: String, section: Section, words: String) throws {
    #expect(try ValueSchema.describe(attribute(name, of: section)) == words)
  }

  @Test("A choice lists its words, and that it may be unknown")
  func choice() throws {
    let property = ValueSchema.property(try attribute("level", of: .instruments))
    #expect(property["anyOf"]?[0]?["enum"] == ["state", "government", "agency", "unknown", "none"])
    #expect(property["anyOf"]?[1]?["$ref"] == "#/$defs/detailed")
  }

  @Test("Many may stand in a list, inner keys in an object")
  func shapes() throws {
    #expect(ValueSchema.property(try attribute("aliases", of: .states))["anyOf"]?.items.count == 3)
    #expect(ValueSchema.property(try attribute("names", of: .states))["type"] == "object")
  }
}
