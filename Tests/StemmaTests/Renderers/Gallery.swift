import Foundation
import Testing

/// The pictures that are shown to other programs, drawn once.
enum Gallery {
  /// A lineage, a neighbourhood, ways, a network, and names in five scripts.
  static func pictures() throws -> [ShownPicture] { try drawn.get() }

  /// The pictures that are drawn of the curated graph, and how the program is asked for them.
  private static let asked = [
    ("lineage", ["--lineage", "iis-agreement-2009"]), ("neighbourhood", ["--around", "sco-rats"]),
    ("ways", ["--path", "uzbekistan..un"]), ("network", ["--case", "xiamen-drills"]),
  ]

  nonisolated(unsafe) private static let drawn = Result { try draw(prefix: nil) }

  /// The same pictures with ids that start with another word.
  static func pictures(prefix: String) throws -> [ShownPicture] { try draw(prefix: prefix) }

  private static func draw(prefix: String?) throws -> [ShownPicture] {
    func picture(_ name: String, _ arguments: [String]) throws -> ShownPicture {
      let words = prefix.map { ["--id-prefix", $0 + name] } ?? []
      let result = try Program.run(["draw", "-o", "-"] + arguments + words)
      try #require(result.status == 0, "\(name): \(result.errors)")
      return try ShownPicture(name: name, svg: result.output)
    }
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write(scripts, to: "graph.yaml")
    return try asked.map(picture) + [picture("scripts", ["--around", "latin", "-g", scratch.url.path])]
  }

  /// A graph with names in five scripts, and details in each.
  private static let scripts = """
    stemma: 1
    title: Scripts
    sources:
      s: { title: "Газета 公報 Εφημερίδα" }
      t: { title: الجريدة الرسمية }
    bodies:
      latin: { name: Fédération internationale des traductrices et traducteurs, sources: [s] }
      cyrillic: { name: Содружество независимых переводчиков и переводчиц Востока, sources: [s], part-of: { latin: { sources: [s] } } }
      greek: { name: Διεθνής οργάνωση μεταφραστών και διερμηνέων, sources: [s], part-of: { latin: { sources: [s] } } }
      chinese: { name: 上海合作组织成员国政府间国际信息安全合作协定, sources: [s], part-of: { latin: { sources: [s] } } }
      arabic: { name: منظمة شنغهاي للتعاون في مجال أمن المعلومات, sources: [t], part-of: { latin: { sources: [s] } } }

    """
}
