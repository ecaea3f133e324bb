import Foundation

extension BenchmarkGraph {
  /// The graph of a file that holds a tail and a head in each line.
  static func read(_ path: String) throws -> BenchmarkGraph {
    let bytes = try Data(contentsOf: URL(filePath: path), options: .mappedIfSafe)
    var graph = BenchmarkGraph()
    var number: Int32 = 0
    var isHead = false
    for byte in bytes {
      if byte >= 48 {
        number = number * 10 + Int32(byte - 48)
      } else {
        graph.add(end: number, isHead: isHead)
        isHead.toggle()
        number = 0
      }
    }
    return graph
  }

  /// Writes a line for each arc to the standard output.
  func write() {
    var text: [UInt8] = []
    text.reserveCapacity(tails.count * 16)
    for (tail, head) in zip(tails, heads) {
      text += String(tail).utf8
      text.append(32)
      text += String(head).utf8
      text.append(10)
    }
    FileHandle.standardOutput.write(Data(text))
  }
}
