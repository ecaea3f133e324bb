/// The change that puts a new record into one of a graph's files.
public struct Addition: Sendable {
  /// The path of the file below the graph's folder.
  public let path: String
  /// The file's new text.
  public let text: String

  /// Puts a record at the end of its section in a file, or begins the section or the file.
  ///
  /// Nothing is written: the new text has been read back and gives a graph without errors.
  ///
  /// - Throws: `EditError` where the section does not stand in lines of its own, `UnsoundGraph` if the graph has errors
  ///   or would have, `FileError` for a file that cannot be read.
  public init(_ record: NewRecord, to path: String, of tree: some FileTree) throws {
    self.path = path
    let old = try tree.paths().contains(path) ? String(decoding: tree.contents(of: path), as: UTF8.self) : ""
    text = try Addition.text(old, with: record, file: tree.name + "/" + path)
    let (dataset, findings) = Dataset.read(AmendedTree(tree, [path: text]))
    guard let dataset else { throw UnsoundGraph(diagnostics: findings) }
    guard dataset.record(record.id) != nil else {
      let place = Position(file: tree.name + "/" + path, line: 1, column: 1)
      throw EditError(position: place, reason: "'\(record.id)' would not be read from here; name another file")
    }
  }

  /// The file of a graph in which most records of a section stand; a new one of the section's name where none does.
  public static func usualPath(for section: Section, in dataset: Dataset, of tree: some FileTree) -> String {
    let files = dataset.records.filter { $0.section == section }.map(\.position.file)
    let counts = Dictionary(grouping: files) { $0 }.mapValues(\.count).sorted {
      ($1.value, $0.key) < ($0.value, $1.key)
    }
    return counts.first.map { String($0.key.dropFirst(tree.name.count + 1)) } ?? "\(section.rawValue).yaml"
  }

  private static func text(_ old: String, with record: NewRecord, file: String) throws(EditError) -> String {
    let sections = YAMLParser.read(Array(old.utf8), file: file).0?.entries ?? []
    guard let index = sections.firstIndex(where: { $0.key == record.section.rawValue }) else {
      let gap = old.isEmpty ? "" : old.hasSuffix("\n") ? "\n" : "\n\n"
      return old + gap + record.section.rawValue + ":\n" + record.yaml()
    }
    let section = sections[index]
    guard let first = section.value.entries?.first, first.position.line != section.position.line,
      section.position.column == 1
    else {
      throw EditError(
        position: section.position,
        reason: "'\(section.key)' holds its records in braces; name another file, or change that")
    }
    var lines = old.scalarLines
    let isBlank = { (line: [Unicode.Scalar]) in line.allSatisfy(\.properties.isWhitespace) }
    // Behind the last line that belongs to the section; comments before the next one stay with that.
    var end = index + 1 < sections.count ? sections[index + 1].position.line - 1 : lines.count
    while end > 0, lines[end - 1].first == "#" || isBlank(lines[end - 1]) { end -= 1 }
    let indent = String(repeating: " ", count: first.position.column - 1)
    let gap = lines.prefix(end).contains(where: isBlank) ? "\n" : ""
    lines.insert(Array((gap + record.yaml(indent: indent).dropLast()).unicodeScalars), at: end)
    return String(scalarLines: lines)
  }
}
