import Foundation
import Testing

/// What a picture's maker is told beside the picture.
struct PictureTests {
  @Test func saysWhenTextGetsTooSmall() throws {
    let scratch = try graph(views: "wide: { drawing: neighbourhood, of: hub, width: 300 }")
    defer { scratch.remove() }
    let result = try Program.run(["draw", "-g", scratch.url.path])
    #expect(result.status == 0)
    #expect(result.errors.contains("in a column of 300 px its text is under 6 px"))
    #expect(scratch.names.contains("Output"))
  }

  @Test func noViewsAreNoAnswer() throws {
    let scratch = try graph(views: nil)
    defer { scratch.remove() }
    let result = try Program.run(["draw", "-g", scratch.url.path])
    #expect(result.status == 1)
    #expect(result.errors.contains("no views"))
    #expect(!scratch.names.contains("Output"))
  }

  private func graph(views: String?) throws -> Scratch {
    let scratch = try Scratch()
    let parts = (1...12).map {
      "  part\($0): { name: Part number \($0), sources: [s], part-of: { hub: { sources: [s] } } }"
    }
    try scratch.write(
      "stemma: 1\ntitle: T\nsources: { s: { title: S } }\nbodies:\n  hub: { name: Hub, sources: [s] }\n"
        + parts.joined(separator: "\n") + "\n" + (views.map { "views: { \($0) }\n" } ?? ""), to: "graph.yaml")
    return scratch
  }
}
