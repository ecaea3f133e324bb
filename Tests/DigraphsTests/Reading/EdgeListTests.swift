@testable import Digraphs
import Foundation
import Testing

@Suite struct EdgeListTests {
  private func read(_ text: String) throws -> Adjacency {
    let bytes = Array(text.utf8)
    return try bytes.withUnsafeBytes { bytes in try Adjacency(edgeList: bytes) }
  }

  @Test func linesAreArcs() throws {
    let graph = try read("0 1\n1\t2\n4,0\n\n# a note\n% another\n  3   3 \r\n0 ,\t1")
    #expect(try graph == Adjacency(order: 5, tails: [0, 1, 4, 3, 0], heads: [1, 2, 0, 3, 1]))
    #expect(try read("").order == 0 && read("# nothing\n").size == 0)
  }

  /// The way that reads words must read what the way that reads bytes does, wherever lines end and however long numbers
  /// are.
  @Test(arguments: 0..<60)
  func wordsAreReadLikeBytes(seed: UInt64) throws {
    var chance = Chance(seed: seed)
    let most = [9, 99, 12_345, 1_234_567, 45_678_901, Int32.max - 1][Int(seed) % 6]
    var lines = (0..<Int(seed * 7)).map { _ -> String in
      let separator = [" ", "\t", ","][Int.random(in: 0..<3, using: &chance)]
      return "\(Int32.random(in: 0...most, using: &chance))\(separator)\(Int32.random(in: 0...most, using: &chance))"
    }
    if seed % 5 == 4 { lines.insert("# a note", at: lines.count / 2) }
    let bytes = Array((lines.joined(separator: "\n") + (seed % 2 == 0 ? "\n" : "")).utf8)
    try bytes.withUnsafeBytes { bytes in
      let expected = try EdgeList(any: bytes)
      #expect(expected.tails.count == Int(seed * 7))
      guard let plain = EdgeList(plain: bytes) else {
        #expect(seed % 5 == 4 || seed * 7 < 10)
        return
      }
      #expect(plain.tails == expected.tails && plain.heads == expected.heads && plain.greatest == expected.greatest)
    }
  }

  @Test(arguments: [
    ("0 1\n1 x\n", 2, 3, "the number of a second vertex"),
    ("0 1\n7\n", 2, 2, "a space, a tab or a comma"),
    ("0 1 0.5\n", 1, 5, "the end of the line"),
    ("-1 0\n", 1, 1, "the number of a vertex"),
    ("0 1\n2147483647 0\n", 2, 1, "a number below 2147483647"),
    ("0 99999999999999999999\n", 1, 3, "a number below 2147483647"),
  ])
  func mistakesAreToldAtTheirPlace(text: String, line: Int, column: Int, expected: String) {
    // Behind many lines too, where words are read first.
    for before in [0, 500] {
      let whole = String(repeating: "3 4\n", count: before) + text
      #expect(throws: EdgeListError.malformed(line: before + line, column: column, expected: expected)) {
        try read(whole)
      }
    }
  }

  @Test func filesAreReadOrSaidNotToBe() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "edges-\(UUID().uuidString).txt").path
    try Data("0 1\n1 2\n".utf8).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(try Adjacency(edgeListFile: path) == Adjacency(order: 3, tails: [0, 1], heads: [1, 2]))
    try Data().write(to: URL(filePath: path))
    #expect(try Adjacency(edgeListFile: path).order == 0)
    let failure = #expect(throws: EdgeListError.self) { try Adjacency(edgeListFile: path + ".missing") }
    #expect(failure?.description == "\(path).missing: No such file or directory")
  }
}
