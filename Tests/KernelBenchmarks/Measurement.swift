import Digraphs
import Foundation

/// What several runs of one task took and gave.
struct Measurement {
  private(set) var values: [Double] = []
  private var processorSeconds: [Double] = []
  private var wallSeconds: [Double] = []

  /// Runs a task so many times; the graph is there already, as it is for the peers.
  init(of name: String, on graph: Adjacency, threads: Int, runs: Int) throws {
    guard let task = tasks.first(where: { $0.name == name }) else { throw CocoaError(.featureUnsupported) }
    for _ in 0..<runs {
      let start = (clock(), ContinuousClock.now)
      values = try task.run(graph, Work(threads: threads))
      processorSeconds.append(Double(clock() - start.0) / Double(CLOCKS_PER_SEC))
      wallSeconds.append((ContinuousClock.now - start.1) / .seconds(1))
    }
  }

  /// The seconds of each run, and the most memory that the process has held, in megabytes.
  var json: String {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #else
      getrusage(RUSAGE_SELF, &usage)
    #endif
    let memory = usage.ru_maxrss / 1024
    return #"{"cpu": \#(processorSeconds), "wall": \#(wallSeconds), "memory": \#(memory)}"#
  }
}
