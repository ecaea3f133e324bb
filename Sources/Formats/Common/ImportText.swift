import Relations

/// What a reader outside this module needs: texts and entries as those inside it make them.
public enum ImportText {
  /// The text of a file.
  ///
  /// - Throws: `ImportError` at the first byte that is no UTF-8.
  public static func utf8(_ bytes: [UInt8], file: String) throws(ImportError) -> String {
    String(decoding: try SourceText(bytes, file: file).bytes, as: UTF8.self)
  }

  /// What stands under a name as a text that may be JSON of ours.
  public static func entry(_ name: String, _ text: String, at position: Position) -> YAMLNode.Entry {
    YAMLNode.Entry(name, Cell.node(text, under: name, at: position), at: position)
  }
}
