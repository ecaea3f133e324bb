import Foundation

extension BenchmarkGraph {
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

  /// Writes a table with a heading and a row for each arc: the names of its tail and head, and one of seven relations.
  func writeNames() {
    let relations = ["amends", "cites", "protocol-to", "supersedes", "mandated-by", "builds-on", "implements"]
    var text = Array("from,to,relation\n".utf8)
    for (arc, (tail, head)) in zip(tails, heads).enumerated() {
      text += "TREATY_\(1900 + tail % 120)_\(tail),TREATY_\(1900 + head % 120)_\(head),".utf8
      text += relations[arc % 7].utf8
      text.append(10)
    }
    FileHandle.standardOutput.write(Data(text))
  }
}
