import Digraphs
import Foundation

/// Makes the graphs that are measured on, and measures the kernel on them; `Scripts/bench_kernel.py` calls it.
///
///     kernel-benchmarks make citations|signatures|rmat SIZE SEED > FILE
///     kernel-benchmarks run FILE directed|undirected THREADS RUNS TASK [VALUES]
let arguments = CommandLine.arguments.dropFirst().map { $0 }
if arguments.count == 4, arguments[0] == "make", let size = Int(arguments[2]), let seed = UInt64(arguments[3]) {
  switch arguments[1] {
  case "citations": BenchmarkGraph.citations(size, seed: seed).write()
  case "signatures": BenchmarkGraph.signatures(size, seed: seed).write()
  default: BenchmarkGraph.recursiveMatrix(scale: size, seed: seed).write()
  }
} else {
  let graph = try BenchmarkGraph.read(arguments[1])
  let order = Int(max(graph.tails.max() ?? -1, graph.heads.max() ?? -1)) + 1
  var adjacency = try Adjacency(order: order, tails: graph.tails, heads: graph.heads)
  if arguments[2] == "undirected" { adjacency = adjacency.undirected().simple() }
  for task in tasks where arguments[5].split(separator: ",").contains(Substring(task.name)) {
    var values: [Double] = []
    var times: [Double] = []
    for _ in 0..<(Int(arguments[4]) ?? 3) {
      let start = clock()
      values = try task.run(adjacency, Work(threads: Int(arguments[3]) ?? 1))
      times.append(Double(clock() - start) / 1e6)
    }
    print(task.name, times.min() ?? 0, values.count, values.reduce(0, +), values.max() ?? 0)
  }
}
