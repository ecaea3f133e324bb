import Digraphs
import Foundation

/// What several runs of one task took and gave.
struct Measurement {
  private(set) var values: [Double] = []
  private var processorSeconds: [Double] = []
  private var wallSeconds: [Double] = []

  /// Runs a task so many times, and what is short until half a second has gone by, because the first runs of a process
  /// are slower; where it needs a graph, that is there already, as it is for the peers.
  init(of name: String, on file: String, isDirected: Bool, threads: Int, runs: Int) throws {
    let run: () throws -> [Double]
    if let task = readingTasks[name] {
      run = { try task(file) }
    } else if let task = tasks.first(where: { $0.name == name }) {
      let directed = try Adjacency(edgeListFile: file)
      let graph = isDirected ? directed : directed.undirected().simple()
      run = { try task.run(graph, Work(threads: threads)) }
    } else {
      throw CocoaError(.featureUnsupported)
    }
    while processorSeconds.count < runs || processorSeconds.reduce(0, +) < 0.5 && processorSeconds.count < 100 {
      let start = (clock(), ContinuousClock.now)
      values = try run()
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
