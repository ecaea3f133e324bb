/// A change of a few words in a file, at a place that a reader has told.
struct TextEdit: Hashable, Sendable {
  /// Where the words begin: behind the quotation mark where they stand between two.
  let position: Position
  /// The words that stand there; empty where something is put in.
  let old: String
  /// The words that shall stand there.
  let new: String
}

extension TextEdit {
  /// A text with changes made, from the end of the file to its beginning, so that no change moves another.
  ///
  /// A text that is folded over several lines is changed word by word, and stays folded as it is.
  ///
  /// - Throws: `EditError` where something else stands, such as words with escapes between quotation marks.
  static func apply(_ edits: [TextEdit], to text: String) throws(EditError) -> String {
    var lines = text.scalarLines
    var pieces: Set<TextEdit> = []
    for edit in edits {
      guard let own = edit.pieces(in: lines) else {
        throw EditError(
          position: edit.position, reason: "'\(edit.old)' does not stand here as it is read; change it by hand first")
      }
      pieces.formUnion(own)
    }
    for piece in pieces.sorted(by: { $0.position > $1.position }) {
      let start = piece.position.column - 1
      let end = start + piece.old.unicodeScalars.count
      lines[piece.position.line - 1].replaceSubrange(start..<end, with: piece.new.unicodeScalars)
    }
    return String(scalarLines: lines)
  }

  /// The change as changes within lines: itself, or one for each word that changes of a text in several lines; `nil`
  /// where something else stands.
  private func pieces(in lines: [[Unicode.Scalar]]) -> [TextEdit]? {
    guard lines.indices.contains(position.line - 1) else { return nil }
    if lines[position.line - 1].dropFirst(position.column - 1).starts(with: old.unicodeScalars) { return [self] }
    let (words, replacements) = (TextEdit.words(of: old), TextEdit.words(of: new))
    guard words.count == replacements.count else { return nil }
    var (line, column) = (position.line - 1, position.column - 1)
    // A block begins behind the line of its mark.
    if let mark = lines[line].dropFirst(column).first, mark == ">" || mark == "|" { (line, column) = (line + 1, 0) }
    var pieces: [TextEdit] = []
    for (word, replacement) in zip(words, replacements) {
      while line < lines.count, lines[line].dropFirst(column).allSatisfy(\.properties.isWhitespace) {
        (line, column) = (line + 1, 0)
      }
      guard line < lines.count else { return nil }
      column += lines[line].dropFirst(column).prefix { $0.properties.isWhitespace }.count
      guard lines[line].dropFirst(column).starts(with: word.unicodeScalars) else { return nil }
      if word != replacement {
        let place = Position(file: position.file, line: line + 1, column: column + 1)
        pieces.append(TextEdit(position: place, old: word, new: replacement))
      }
      column += word.unicodeScalars.count
    }
    return pieces
  }

  private static func words(of text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
}

extension String {
  /// The lines as scalars, in which columns count; a carriage return stays at the end of its line.
  var scalarLines: [[Unicode.Scalar]] {
    Array(unicodeScalars).split(separator: "\n", omittingEmptySubsequences: false).map { Array($0) }
  }

  /// The text of some lines.
  init(scalarLines lines: [[Unicode.Scalar]]) {
    var scalars = UnicodeScalarView()
    scalars.append(contentsOf: lines.joined(separator: ["\n"]))
    self.init(scalars)
  }
}

/// A change that cannot be made to the files as they are.
public struct EditError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Where it cannot be made.
  public let position: Position
  /// Why, and what to do.
  public let reason: String

  /// The failure as a sentence.
  public var description: String { "\(position): \(reason)" }
}
