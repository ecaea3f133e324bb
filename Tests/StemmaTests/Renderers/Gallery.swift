import Foundation
import Testing

/// The pictures that are shown to other programs, drawn once.
enum Gallery {
  /// Every drawing: of some one picture each, and names in five scripts.
  static func pictures() throws -> [ShownPicture] { try drawn.get() }

  /// The pictures that are drawn of the curated graph, and how the program is asked for them.
  private static let asked = [
    ("lineage", ["--lineage", "iis-agreement-2009"]), ("neighbourhood", ["--around", "sco-rats"]),
    ("ways", ["--path", "uzbekistan..un"]), ("network", ["--case", "xiamen-drills"]),
    ("difference", ["--diff", "2017..2025", "--select", "around:sco,kind:state sco", "--depth", "1"]),
    ("timeline", ["russia-bilateral"]), ("matrix", ["states-and-instruments"]), ("membership", ["membership"]),
  ]

  nonisolated(unsafe) private static let drawn = Result { try draw([]) }

  /// The same pictures in the other theme.
  static func picturesOfTheWeb() throws -> [ShownPicture] { try drawnForTheWeb.get() }

  nonisolated(unsafe) private static let drawnForTheWeb = Result { try draw(["--theme", "web"]) }

  private static func draw(_ more: [String]) throws -> [ShownPicture] {
    func picture(_ name: String, _ arguments: [String]) throws -> ShownPicture {
      let result = try Program.run(["draw", "-o", "-"] + arguments + more)
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
