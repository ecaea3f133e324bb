import Diagrams
import Foundation
import Relations
import Yams

/// Times the parts of `stemma draw` in one process, for `make bench`, and prints the medians in seconds as JSON.
///
///     benchmarks GRAPH VIEW
///     benchmarks GRAPH --renders COUNT
///
/// The second draws that many pictures of the graph's smaller views, and prints how much memory the process held after the first
/// hundred, and at most from then on, in bytes.
@main
struct Benchmarks {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else { throw CocoaError(.featureUnsupported) }
    let folder = Folder(arguments[1])
    guard let dataset = Dataset.read(folder).dataset else { throw CocoaError(.fileReadCorruptFile) }
    if arguments[2] == "--renders" {
      return try report(Memory.ofRenders(arguments.dropFirst(3).first.flatMap { Int($0) } ?? 1000, of: dataset))
    }
    let view = try dataset.view(called: arguments[2])
    let diagram = try Views.diagram(of: view, in: dataset)
    let texts = try folder.paths().filter { $0.hasSuffix(".yaml") }.map { path in
      String(decoding: try folder.contents(of: path), as: UTF8.self)
    }
    let layout = try Graphviz.layout(diagram)
    let figures: [String: Any] = [
      "nodes": diagram.nodes.count,
      "edges": diagram.edges.count,
      "step": "\(layout.step)",
      "svg-bytes": SVG(diagram, layout).bytes.count,
      "bytes": Double(texts.reduce(0) { $0 + $1.utf8.count }),
      "read": median { _ = Dataset.read(folder) },
      "yams": try median { for text in texts { _ = try Yams.compose(yaml: text) } },
      "diagram": try median { _ = try Views.diagram(of: view, in: dataset) },
      "layout": try median { _ = try Graphviz.layout(diagram) },
      "finishing": median { _ = SVG(diagram, layout).bytes.count },
    ]
    try report(figures)
  }

  private static func report(_ figures: [String: Any]) throws {
    let data = try JSONSerialization.data(withJSONObject: figures, options: [.sortedKeys])
    print(String(decoding: data, as: UTF8.self))
  }

  /// The median wall time of 31 runs after three to warm up; of fewer where one takes long.
  private static func median(_ work: () throws -> Void) rethrows -> Double {
    let first = try time(work)
    for _ in 0..<(first > 1 ? 0 : 2) { try work() }
    let times = try (0..<max(3, min(31, Int(10 / first)))).map { _ in try time(work) }
    return times.sorted()[times.count / 2]
  }

  private static func time(_ work: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try work()
    return (ContinuousClock.now - start) / .seconds(1)
  }
}
