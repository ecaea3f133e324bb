import Foundation

/// Makes the graphs that are measured on, and measures the kernel on them; `Scripts/bench_kernel.py` calls it.
///
///     kernel-benchmarks make citations|signatures|rmat|names SIZE SEED > FILE
///     kernel-benchmarks run FILE directed|undirected TASK THREADS RUNS VALUES
let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.count == 4, arguments[0] == "make", let size = Int(arguments[2]), let seed = UInt64(arguments[3]) {
  switch arguments[1] {
  case "citations": BenchmarkGraph.citations(size, seed: seed).write()
  case "signatures": BenchmarkGraph.signatures(size, seed: seed).write()
  case "names": BenchmarkGraph.citations(size, seed: seed).writeNames()
  default: BenchmarkGraph.recursiveMatrix(scale: size, seed: seed).write()
  }
} else if arguments.count == 7, arguments[0] == "run", let threads = Int(arguments[4]), let runs = Int(arguments[5]) {
  let measured = try Measurement(
    of: arguments[3], on: arguments[1], isDirected: arguments[2] == "directed", threads: threads, runs: runs)
  try measured.values.withUnsafeBytes { try Data($0).write(to: URL(filePath: arguments[6])) }
  print(measured.json)
} else {
  FileHandle.standardError.write(Data("kernel-benchmarks is called by Scripts/bench_kernel.py\n".utf8))
  exit(64)
}
