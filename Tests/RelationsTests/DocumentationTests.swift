import Testing

@testable import Relations

/// What the documents show is what the program reads: their blocks of YAML, and the tables of the author's guide.
struct DocumentationTests {
  /// Codes of what a fragment names and does not hold itself.
  static let elsewhere: Set<String> = ["unknown-entity", "unknown-source", "unknown-reference"]

  @Test func theGuideIsOneGraphWithoutAMistake() throws {
    let found = try Dataset.read(MemoryTree(Document("docs/format.md").graph)).diagnostics
    #expect(found.map(\.description) == [])
  }

  @Test func eachBadBlockOfTheGuideIsBadForTheReasonItsFenceNames() throws {
    let guide = try Document("docs/format.md")
    let bad = guide.blocks.filter { !$0.code.isEmpty }
    #expect(!bad.isEmpty)
    for block in bad {
      let files = guide.graph.merging(["bad.yaml": block.text]) { first, _ in first }
      let codes = Dataset.read(MemoryTree(files)).diagnostics.map(\.code)
      #expect(Set(codes) == [block.code], "line \(block.line)")
    }
  }

  /// A fragment is read as the only file of a graph; it may name what stands elsewhere, and nothing else may be wrong.
  @Test(arguments: ["README.md", "CONTRIBUTING.md"])
  func fragmentsOfOtherDocumentsAreRight(path: String) throws {
    for block in try Document(path).blocks {
      let files = ["graph.yaml": "stemma: 1\ntitle: Fragment\n", "fragment.yaml": block.text]
      let found = Dataset.read(MemoryTree(files)).diagnostics.filter { !Self.elsewhere.contains($0.code) }
      let expected: Set<String> = block.code.isEmpty ? [] : [block.code]
      #expect(Set(found.map(\.code)) == expected, "\(path):\(block.line): \(found.map(\.description))")
    }
  }

  @Test func theGuideListsEachFindingOnceWithItsSeverity() throws {
    let listed = try Document("docs/format.md").table(headed: ["code", "severity", "what to do"])
    let known = readingCodes.map { [$0.code, $0.severity.rawValue] } + checks.map { [$0.code, $0.severity.rawValue] }
    #expect(listed.map { [words($0[0]).joined(), $0[1]] } == known)
    #expect(listed.allSatisfy { !$0[2].isEmpty })
  }

  @Test func theGuideListsEachBuiltInKindOfRelationAsItIs() throws {
    let rows = try Document("docs/format.md").table(headed: ["kind", "from → to", "inverse", "time", "descent"])
    let listed = rows.flatMap { row in
      zip(words(row[0]), words(row[2])).map { [$0, ends(row[1]), $1, row[3], row[4]].joined(separator: " | ") }
    }
    let known = RelationKind.builtIn.map { kind in
      let ends = [kind.from, kind.to].map { $0.map(\.kind).sorted().joined(separator: ", ") }.joined(separator: " → ")
      return [kind.name, ends, kind.inverse, kind.time.rawValue, kind.descent ? "yes" : ""].joined(separator: " | ")
    }
    #expect(listed.sorted() == known.sorted())
    #expect(rows.allSatisfy { words($0[0]).count == words($0[2]).count })
  }

  @Test func theGuideSaysOfEachFormOfDateWhichDaysItMayTouch() throws {
    let rows = try Document("docs/format.md").table(headed: ["write", "it means", "first day", "last day"])
    #expect(!rows.isEmpty)
    for row in rows {
      let written = try date(words(row[0]).joined())
      #expect([written.earliestStart?.description ?? "", written.latestEnd?.description ?? ""] == [row[2], row[3]])
    }
  }

  @Test func theGuideNamesEverySectionAttributeActAndWord() throws {
    let named = try Document("docs/format.md").words
    var words = (Attribute.all + Attribute.ofRelations).map(\.name) + Act.Kind.allCases.map(\.rawValue)
    words += Section.allCases.map(\.rawValue) + Reader.supportKeys + Attribute.speakers
    words += Evidence.allCases.map(\.rawValue) + Stage.allCases.map(\.rawValue)
    #expect(words.filter { !named.contains($0) } == [])
  }

  /// The texts between backticks in a cell of a table.
  private func words(_ cell: String) -> [String] {
    cell.split(separator: "`", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }
      .map { String($0.element) }
  }

  /// The ends of a kind of relation, each with its words in alphabetical order.
  private func ends(_ cell: String) -> String {
    let any = Section.entities.map(\.kind).joined(separator: ", ")
    let sides = cell.split(separator: " → ").map { side in
      (side == "any" ? any : String(side)).split(separator: ", ").sorted().joined(separator: ", ")
    }
    return sides.joined(separator: " → ")
  }
}

/// A document in Markdown, by its path from the root of the package.
private struct Document {
  /// A block fenced as `yaml`, or as `yaml` and the code of what is wrong with it.
  struct Block {
    let code: String
    let line: Int
    let text: String
  }

  let lines: [String]

  init(_ path: String) throws(FileError) {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let bytes = try Folder("/" + root).contents(of: path)
    lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  var blocks: [Block] {
    let starts = lines.indices.filter { lines[$0].hasPrefix("```yaml") }
    return starts.map { start in
      let body = lines[(start + 1)...].prefix { $0 != "```" }
      let code = lines[start].dropFirst(7).drop { $0 == " " }
      return Block(code: String(code), line: start + 1, text: body.map { $0 + "\n" }.joined())
    }
  }

  /// The files that the blocks without a mistake make: those that say so are parts of `graph.yaml`, in their order.
  var graph: [String: String] {
    var files: [String: String] = [:]
    for block in blocks where block.code.isEmpty {
      let isHeader = block.text.hasPrefix("# graph.yaml\n")
      files[isHeader ? "graph.yaml" : "line-\(block.line).yaml", default: ""] += block.text
    }
    return files.merging(tables) { first, _ in first }
  }

  /// The files of blocks that are fenced as `csv` and a name.
  private var tables: [String: String] {
    let starts = lines.indices.filter { lines[$0].hasPrefix("```csv ") }
    return Dictionary(
      starts.map { start in
        let rows = lines[(start + 1)...].prefix { $0 != "```" }
        return (String(lines[start].dropFirst(7)), rows.map { $0 + "\n" }.joined())
      }
    ) { first, _ in first }
  }

  /// The rows of the table with these columns; none if there is no such table.
  func table(headed columns: [String]) -> [[String]] {
    guard let head = lines.firstIndex(where: { cells($0) == columns }) else { return [] }
    return lines[(head + 2)...].prefix { $0.hasPrefix("|") }.map(cells)
  }

  /// Every word that is set as code, between backticks or in a block.
  var words: Set<String> {
    let inline = lines.filter { !$0.hasPrefix("```") }.flatMap { line in
      line.split(separator: "`", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }
        .map(\.element)
    }
    let code = inline + blocks.map { $0.text[...] }
    return Set(code.flatMap { $0.split { !($0.isLetter || $0.isNumber || $0 == "-") } }.map(String.init))
  }

  private func cells(_ line: String) -> [String] {
    guard line.hasPrefix("|") else { return [] }
    return line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map { cell in
      let start = cell.drop { $0 == " " }
      return String(start.reversed().drop { $0 == " " }.reversed())
    }
  }
}
