import Testing

@testable import Relations

@Suite("Hashes that would cut a text short")
struct LostHashesTests {
  @Test(
    "Only what is no comment, at the end of an unquoted text",
    arguments: [
      ("name: Item #5", [12]), ("name: Item  #5 and #6", [13]), ("name: Item # five", []), ("name: 'Item #5'", []),
      ("name: Item#5", []), ("#name: Item", []), ("name: Item ## five", []), ("- [Nr #5, b]", [7]),
      ("name: Item #", []),
      ("a: b\n#c: d", []),
    ])
  func hashes(text: String, columns: [Int]) {
    let (_, findings) = YAMLParser.read(Array(text.utf8), file: "f")
    #expect(findings.filter { $0.code == "lost-text" }.map(\.position.column) == columns)
  }
}
