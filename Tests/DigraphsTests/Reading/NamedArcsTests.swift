import Digraphs
import Testing

@Suite struct NamedArcsTests {
  private func read(_ text: String) throws -> NamedArcs {
    let bytes = Array(text.utf8)
    return try bytes.withUnsafeBytes { bytes in try NamedArcs(csv: bytes) }
  }

  @Test func namesAreNumberedAsTheyAppear() throws {
    let named = try read("from,to,relation\r\nB,A,cites\r\n\"A\",\"say \"\"C\"\", D\",amends\nB,\"two\nlines\",cites")
    #expect(named.names == ["B", "A", "say \"C\", D", "two\nlines"])
    #expect(named.labels == ["cites", "amends"] && named.labelNumbers == [0, 1, 0])
    #expect(try named.adjacency == Adjacency(order: 4, tails: [0, 1, 0], heads: [1, 2, 3]))
  }

  @Test func twoColumnsHaveNoLabels() throws {
    let named = try read("a,b\nÖ,Ü\nÜ,Ö\n")
    #expect(named.names == ["Ö", "Ü"] && named.labels.isEmpty && named.labelNumbers.isEmpty)
    #expect(try read("a,b\n").adjacency.order == 0)
  }

  /// Names of every length, so many that the table grows several times, as a dictionary numbers them.
  @Test func manyNamesAsADictionaryNumbersThem() throws {
    var chance = Chance(seed: 4)
    let arcs = (0..<20_000).map { _ in
      (0..<2).map { _ in
        let number = Int.random(in: 0..<9_000, using: &chance)
        return String(repeating: "x", count: number % 27) + String(number)
      }
    }
    let named = try read("from,to\n" + arcs.map { $0.joined(separator: ",") }.joined(separator: "\n"))
    var numbers: [String: Int32] = [:]
    for name in arcs.flatMap({ $0 }) where numbers[name] == nil { numbers[name] = Int32(numbers.count) }
    #expect(named.names.count > 8_000 && named.names.enumerated().allSatisfy { numbers[$1] == Int32($0) })
    let expected = try Adjacency(
      order: numbers.count, tails: arcs.compactMap { numbers[$0[0]] }, heads: arcs.compactMap { numbers[$0[1]] })
    #expect(named.adjacency == expected)
  }

  @Test(arguments: [
    ("a\nb\n", 1, 1, "a heading of two or three columns"),
    ("a,b\n1,2\n1\n", 3, 2, "another cell, as many as the heading has"),
    ("a,b\n1,2,3\n", 2, 4, "the end of the row"),
    ("a,b,c\n1,2\n", 2, 4, "another cell, as many as the heading has"),
    ("a,b\n\"1,2\n", 2, 1, "a quotation mark that is closed again"),
    ("a,b\n\"1\"x,2\n", 2, 4, "a comma or the end of the row"),
  ])
  func mistakesAreToldAtTheirPlace(text: String, line: Int, column: Int, expected: String) {
    #expect(throws: EdgeListError.malformed(line: line, column: column, expected: expected)) { try read(text) }
  }
}
