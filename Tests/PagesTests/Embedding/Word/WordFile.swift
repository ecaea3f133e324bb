import Relations

@testable import Pages

/// A small Word document, as programs write them.
struct WordFile {
  var body: String
  var footnotes: String?
  var styles = "<w:style w:type=\"paragraph\" w:styleId=\"Beschriftung\"><w:name w:val=\"caption\"/></w:style>"
  var more: [(name: String, type: String, root: String)] = []

  static func paragraph(_ runs: String..., properties: String = "") -> String {
    "<w:p>\(properties)" + runs.map { "<w:r><w:t xml:space=\"preserve\">\($0)</w:t></w:r>" }.joined() + "</w:p>"
  }

  static func root(_ name: String, _ content: String) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:\(name) xmlns:w=\"\(WordPackage.main)\">\(content)</w:\(name)>"
  }

  func bytes() throws -> [UInt8] {
    var parts = more
    parts.append(("styles.xml", "styles", WordFile.root("styles", styles)))
    if let footnotes { parts.append(("footnotes.xml", "footnotes", WordFile.root("footnotes", footnotes))) }
    let types = parts.map { "<Override PartName=\"/word/\($0.name)\" ContentType=\"application/x\"/>" }.joined()
    let relations = parts.enumerated().map { number, part in
      "<Relationship Id=\"rId\(number + 1)\" Type=\"\(WordPackage.office)\(part.type)\" Target=\"\(part.name)\"/>"
    }
    let list = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    let start = "<Relationship Id=\"rId1\" Type=\"\(WordPackage.office)officeDocument\" Target=\"word/document.xml\"/>"
    var writer = ArchiveWriter()
    let files = [
      (
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\(types)</Types>"
      ),
      ("_rels/.rels", "\(list)\(start)</Relationships>"), ("docProps/app.xml", "<Properties>x</Properties>"),
      ("word/document.xml", WordFile.root("document", "<w:body>\(body)</w:body>")),
      ("word/_rels/document.xml.rels", "\(list)\(relations.joined())</Relationships>"),
    ]
    for (name, text) in files { try writer.add(name, Array(text.utf8)) }
    for part in parts { try writer.add("word/" + part.name, Array(part.root.utf8)) }
    return try writer.finished()
  }

  /// The text of a part.
  static func part(_ name: String, of bytes: [UInt8]) throws -> String {
    String(decoding: try Archive(bytes).contents(of: name) ?? [], as: UTF8.self)
  }

  /// What the document says, its notes where they are referred to.
  static func words(of bytes: [UInt8]) throws -> [String] {
    let package = try WordPackage(bytes)
    let notes = WordNotes(try package.parts("footnotes").first.map(package.part))
    let part = try package.part(package.document)
    return WordReading(of: part, in: part.pieces.indices, note: notes.words).lines
  }
}
