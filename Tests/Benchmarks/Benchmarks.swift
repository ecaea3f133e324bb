import Diagrams
import Foundation
import Relations
import Yams

/// Times the parts of `stemma draw` in one process, for `make bench`, and prints the medians in seconds as JSON: by the clock
/// on the wall where workers take part, by the processor's where one thread does it all, whatever else the machine does.
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
      "spaced": diagram.edgeLabels == .spaced,
      "svg-bytes": SVG(diagram, layout).bytes.count,
      "bytes": Double(texts.reduce(0) { $0 + $1.utf8.count }),
      "read": median { _ = Dataset.read(folder) },
      "yams": try median { for text in texts { _ = try Yams.compose(yaml: text) } },
      "diagram": try median { _ = try Views.diagram(of: view, in: dataset) },
      "layout": try median(wall) { _ = try Graphviz.layout(diagram) },
      "finishing": median { _ = SVG(diagram, layout).bytes.count },
    ]
    try report(figures)
  }

  private static func report(_ figures: [String: Any]) throws {
    let data = try JSONSerialization.data(withJSONObject: figures, options: [.sortedKeys])
    print(String(decoding: data, as: UTF8.self))
  }

  /// The median time of 31 runs after three to warm up; of fewer where one takes long.
  private static func median(
    _ clock: () -> Double = processor, _ work: () throws -> Void
  ) rethrows -> Double {
    func time() throws -> Double {
      let start = clock()
      try work()
      return clock() - start
    }
    let first = try time()
    for _ in 0..<(first > 1 ? 0 : 2) { try work() }
    let times = try (0..<max(3, min(31, Int(10 / first)))).map { _ in try time() }
    return times.sorted()[times.count / 2]
  }

  /// The clock on the wall, in seconds.
  private static func wall() -> Double { seconds(CLOCK_MONOTONIC) }

  /// How long this thread has had a processor, in seconds.
  private static func processor() -> Double { seconds(CLOCK_THREAD_CPUTIME_ID) }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
