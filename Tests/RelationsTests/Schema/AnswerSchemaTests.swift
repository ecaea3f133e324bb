import Testing

@testable import Relations

@Suite("Answers as JSON Schema")
struct AnswerSchemaTests {
  private func required(_ name: String) -> [String] { AnswerSchema.json["$defs"]?[name]?["required"]?.texts ?? [] }

  @Test("Every answer has its shape")
  func names() {
    let names = [
      "list", "find", "show", "relations", "lineage", "path", "rank", "disagreements", "gaps", "sources", "diff",
      "check", "sql",
      "timeline", "matrix", "participation", "parties", "members",
    ]
    #expect(names.allSatisfy { AnswerSchema.json["$defs"]?[$0] != nil })
  }

  @Test("What the schema requires is what answers have, and they have nothing that it does not know")
  func keys() throws {
    let properties = { (name: String) in Set(AnswerSchema.json["$defs"]?[name]?["properties"]?.keys ?? []) }
    for dataset in [try World.dataset(), try World.dataset(asOf: "2012")] {
      for entity in try ListQuestion().answer(from: dataset).value.items {
        #expect(Set(required("entity")).isSubset(of: entity.keys) && properties("entity").isSuperset(of: entity.keys))
      }
      for relation in try RelationsQuestion().answer(from: dataset).value.items {
        #expect(Set(required("relation")).isSubset(of: relation.keys), "\(relation.keys)")
        #expect(properties("relation").isSuperset(of: relation.keys), "\(relation.keys)")
      }
      for item in try TimelineQuestion(TimelineRequest()).answer(from: dataset).value.items {
        let known = Set(AnswerSchema.json["$defs"]?["timeline"]?["items"]?["properties"]?.keys ?? [])
        #expect(known.isSuperset(of: item.keys), "\(item.keys)")
      }
      let matrix = try MatrixQuestion(MatrixRequest()).answer(from: dataset).value
      #expect(required("matrix") == matrix.keys)
      for cell in matrix["cells"]?.items.flatMap(\.items) ?? [] where cell != .null {
        #expect(required("cell") == cell.keys)
      }
      let lineage = try LineageQuestion(of: "plan").answer(from: dataset).value
      #expect(required("lineage") == lineage.keys)
    }
    for section in Section.allCases where !section.holdsEntities && section != .sources {
      for item in try ListQuestion(kind: section.rawValue).answer(from: World.dataset()).value.items {
        #expect(Set(required("teller")).isSubset(of: item.keys), "\(item.keys)")
      }
    }
    let diff = try DiffQuestion(from: Rivers.dataset(Rivers.old)).answer(from: Rivers.dataset(Rivers.new)).value
    #expect(required("diff") == diff.keys)
    for item in diff["changed"]?.items ?? [] {
      #expect(Set(required("difference")).isSubset(of: item.keys) && properties("difference").isSuperset(of: item.keys))
    }
  }
}
