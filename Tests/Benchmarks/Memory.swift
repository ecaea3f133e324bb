import Diagrams
import Foundation
import Relations

/// How much memory this process holds.
enum Memory {
  /// The bytes held after the first hundred of many renders, and the most held from then on.
  ///
  /// The smaller half of the graph's views is drawn, in turn: what leaks leaks in any picture.
  static func ofRenders(_ count: Int, of dataset: Dataset) throws -> [String: Double] {
    let diagrams = try dataset.views.map { ($0, try Views.diagram(of: $0, in: dataset).edges.count) }
    let views = diagrams.sorted { $0.1 < $1.1 }.prefix((diagrams.count + 1) / 2).map(\.0)
    guard !views.isEmpty else { throw CocoaError(.featureUnsupported) }
    var (early, most) = (0.0, 0.0)
    for number in 1...max(count, 101) {
      let diagram = try Views.diagram(of: views[number % views.count], in: dataset)
      _ = SVG(diagram, try Graphviz.layout(diagram)).bytes.count
      if number == 100 { early = try held() }
      if number > 100 { most = max(most, try held()) }
    }
    return ["after-100": early, "most": most]
  }

  /// The second number of `statm`: pages in memory.
  private static func held() throws -> Double {
    let text = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
    guard let pages = text.split(separator: " ").dropFirst().first.flatMap({ Double($0) }) else {
      throw CocoaError(.fileReadCorruptFile)
    }
    return pages * Double(sysconf(Int32(_SC_PAGESIZE)))
  }
}
