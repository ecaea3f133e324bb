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
  /// - Throws: `EditError` where something else stands, such as a text that is folded over several lines.
  static func apply(_ edits: [TextEdit], to text: String) throws(EditError) -> String {
    var lines = text.scalarLines
    for edit in Set(edits).sorted(by: { $0.position > $1.position }) {
      let line = edit.position.line - 1
      let old = Array(edit.old.unicodeScalars)
      guard lines.indices.contains(line), lines[line].dropFirst(edit.position.column - 1).starts(with: old)
      else {
        throw EditError(
          position: edit.position, reason: "'\(edit.old)' does not stand here in one piece; change it by hand first")
      }
      let start = edit.position.column - 1
      lines[line].replaceSubrange(start..<start + old.count, with: edit.new.unicodeScalars)
    }
    return String(scalarLines: lines)
  }
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
