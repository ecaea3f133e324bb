import Testing

@testable import Relations

@Suite("What of YAML is read, and what is refused where")
struct YAMLParserTests {
  /// Every finding in a text, as `line:column code`.
  private func findings(_ text: String) -> [String] { findings(Array(text.utf8)) }

  private func findings(_ bytes: [UInt8]) -> [String] {
    YAMLParser.read(bytes, file: "f.yaml").1.sorted().map { "\($0.position.line):\($0.position.column) \($0.code)" }
  }

  private func messages(_ text: String) -> String {
    YAMLParser.read(Array(text.utf8), file: "f.yaml").1.map(\.message).joined(separator: "\n")
  }

  @Test("Scalars stay text, and keep their order and place")
  func texts() throws {
    let (root, findings) = YAMLParser.read(Array("b: NO\na: [1905-06-07, 'x: y']\nc: {d: 0x1F}\n".utf8), file: "f.yaml")
    let entries = try #require(root?.entries)
    #expect(findings.isEmpty)
    #expect(entries.map(\.key) == ["b", "a", "c"])
    #expect(entries[0].value.scalar == "NO")
    #expect(entries[1].value.items.map(\.scalar) == ["1905-06-07", "x: y"])
    #expect(entries[1].value.items.map(\.position.column) == [5, 18])
    #expect("\(entries[2].value.entries?[0].position ?? entries[0].position)" == "f.yaml:3:5")
  }

  @Test("A file without a document is empty and not wrong", arguments: ["", "\n", "# only a remark\n", "---\n# and\n"])
  func nothing(text: String) {
    let (root, findings) = YAMLParser.read(Array(text.utf8), file: "f.yaml")
    #expect(root?.entries?.isEmpty ?? true)
    #expect(findings.filter { $0.code != "empty-value" }.isEmpty)
  }

  @Test(
    "Each thing that graphs do not use",
    arguments: [
      ("a: 1\n---\nb: 2\n", "2:1 yaml-feature", "second document"),
      ("a: &x 1\n", "1:4 yaml-feature", "anchor"),
      ("a: *x\n", "1:4 yaml-feature", "alias"),
      ("a: &x [1]\n", "1:4 yaml-feature", "anchor"),
      ("a: !str 1\n", "1:4 yaml-feature", "tag"),
      ("a: !!map {b: 1}\n", "1:4 yaml-feature", "tag"),
      ("a:\n  <<: {b: 1}\n", "2:3 yaml-feature", "merge"),
      ("? [a, b]\n: 1\n", "1:3 yaml-feature", "as a key"),
    ])
  func features(text: String, place: String, word: String) {
    #expect(findings(text) == [place])
    #expect(messages(text).contains(word))
  }

  @Test("A repeated key is told at both lines, and read once")
  func repeatedKeys() {
    #expect(findings("a: 1\nb: 2\na: 3\n") == ["1:1 repeated-key", "3:1 repeated-key"])
    #expect(messages("a: 1\nb: 2\na: 3\n").contains("already stands at line 1"))
    #expect(messages("a: 1\nb: 2\na: 3\n").contains("stands again at line 3"))
    #expect(YAMLParser.read(Array("a: 1\na: 3\n".utf8), file: "f").0?.entries?.map(\.value.scalar) == ["1"])
  }

  @Test(
    "An empty value is told where it should stand, and left out",
    arguments: [
      ("a:\nb: 1\n", "1:3"), ("a: ''\n", "1:4"), ("a: ~\n", "1:4"), ("a: null\n", "1:4"), ("c: {d: }\n", "1:8"),
      ("a: [b, '', c]\n", "1:8"), ("a: {b, c: 1}\n", "1:6"),
    ])
  func emptyValues(text: String, place: String) {
    let (root, _) = YAMLParser.read(Array(text.utf8), file: "f.yaml")
    #expect(findings(text) == ["\(place) empty-value"])
    #expect(root?.entries?.contains { $0.value.scalar == "" } == false)
  }

  @Test("A quoted null is a text")
  func quotedNull() {
    #expect(findings("a: 'null'\n").isEmpty)
  }

  @Test(
    "What is no YAML at all",
    arguments: [
      ("a:\n\tb: 1\n", "2:1 yaml-syntax", "a tab"),
      ("a: [1, 2\n", "2:1 yaml-syntax", "too early"),
      ("ж: [ж, ж\n", "2:1 yaml-syntax", "too early"),
      ("a: \"b\n", "2:1 yaml-syntax", "too early"),
      ("a: b: c\n", "1:5 yaml-syntax", "not allowed"),
    ])
  func syntax(text: String, place: String, word: String) {
    #expect(findings(text) == [place])
    #expect(messages(text).contains(word), "\(messages(text))")
  }

  @Test("Bytes that are no UTF-8 text, and control characters")
  func encoding() {
    #expect(findings(Array("a: b\nж: ".utf8) + [0xFF, 0x0A]) == ["2:4 encoding"])
    #expect(findings("a: b\nc: d\u{1}e\n") == ["2:5 encoding"])
    #expect(findings(Array("a: ".utf8) + [0xC3, 0x28]) == ["1:5 encoding"])
  }

  @Test("Nesting has a limit, which is told once")
  func depth() {
    let text = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
    #expect(findings("a: " + text) == ["1:67 yaml-feature"])
    #expect(messages("a: " + text).contains("deeper than 64"))
  }

  @Test("A byte order mark and ends of line of two characters change nothing")
  func marks() {
    let (root, findings) = YAMLParser.read([0xEF, 0xBB, 0xBF] + Array("a: b\r\nc: d\r\n".utf8), file: "f")
    #expect(findings.isEmpty)
    #expect(root?.entries?.map(\.key) == ["a", "c"])
    #expect(root?.entries?.map { $0.value.scalar } == ["b", "d"])
  }

  @Test("Columns are counted in Unicode scalars")
  func columns() throws {
    let root = YAMLParser.read(Array("{имя: 中文, b: c}\n".utf8), file: "f.yaml").0
    #expect(root?.entries?.map(\.position.column) == [2, 11])
  }
}
