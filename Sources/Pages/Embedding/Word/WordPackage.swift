/// The parts of a Word document (ECMA-376 part 2): files of an archive, the types of their contents, and their relations.
struct WordPackage: Sendable {
  private(set) var archive: Archive
  /// The part that holds the text.
  let document: String

  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let types = "[Content_Types].xml"
  private static let contents = "application/vnd.openxmlformats-officedocument.wordprocessingml."

  /// Opens a document.
  ///
  /// - Throws: `ArchiveError` for a file that is no Word document, is signed, or is of a kind that cannot be filled.
  init(_ bytes: [UInt8]) throws {
    archive = try Archive(bytes)
    guard archive.holds(WordPackage.types), let relations = try archive.contents(of: "_rels/.rels") else {
      throw ArchiveError("is no Word document: the list of its parts is missing")
    }
    if archive.entries.contains(where: { $0.name.hasPrefix("_xmlsignatures/") }) {
      throw ArchiveError("is signed, and would no longer be; take the signature away first")
    }
    let found = try WordPackage.targets(in: XMLPart(relations, of: "_rels/.rels"), folder: "")
    guard let document = found.first(where: { $0.type.hasSuffix("/officeDocument") }) else {
      throw ArchiveError("is no Word document: none of its parts is the text")
    }
    self.document = document.part
    guard document.type.hasPrefix(WordPackage.office) else {
      throw ArchiveError("is saved as Strict Open XML; save it as a Word document (.docx)")
    }
    guard archive.holds(document.part) else { throw ArchiveError("is damaged: its part '\(document.part)' is missing") }
    let text = try part(document.part)
    guard let root = text.root, text.pieces[root].name == "w:document",
      text.attribute("xmlns:w", of: root) == WordPackage.main
    else { throw ArchiveError("is no Word document: its part '\(document.part)' holds something else") }
  }

  /// The tags of a part, which is there.
  func part(_ name: String) throws -> XMLPart {
    guard let bytes = try archive.contents(of: name) else { throw ArchiveError("its part '\(name)' is missing") }
    return try XMLPart(bytes, of: name)
  }

  /// Changes a part.
  mutating func set(_ name: String, to bytes: [UInt8]) { archive.set(name, to: bytes) }

  /// A relation of the text to a part or to an address outside.
  struct Relation { let id, type, part: String }

  /// The relations of the text.
  func relations() throws -> [Relation] {
    guard archive.holds(relationsPart) else { return [] }
    return try WordPackage.targets(in: part(relationsPart), folder: folder)
  }

  /// The parts of a type to which the text is related, such as `footnotes`.
  func parts(_ type: String) throws -> [String] {
    try relations().filter { $0.type == WordPackage.office + type && archive.holds($0.part) }.map(\.part)
  }

  /// The part of a type, which is made of this markup where the document has none yet.
  mutating func part(_ type: String, otherwise markup: String) throws -> String {
    if let present = try parts(type).first { return present }
    var name = "\(folder)\(type).xml"
    var number = 1
    while archive.holds(name) {
      number += 1
      name = "\(folder)\(type)\(number).xml"
    }
    archive.set(name, to: Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\(markup)".utf8))
    try declare("<Override PartName=\"/\(name)\" ContentType=\"\(WordPackage.contents)\(type)+xml\"/>")
    let ids = Set(try relations().map(\.id))
    let id = (1...).lazy.map { "rId\($0)" }.first { !ids.contains($0) } ?? ""
    try relate(id, to: name, type: type)
    return name
  }

  /// Adds a picture under an id of its own, unless it is there.
  mutating func add(picture name: String, _ bytes: [UInt8], id: String, contents: String) throws {
    let ending = String(name.split(separator: ".").last ?? "")
    let list = try part(WordPackage.types)
    let isKnown = list.elements("Default").contains {
      list.attribute("Extension", of: $0)?.lowercased() == ending && list.attribute("ContentType", of: $0) == contents
    }
    let path = "\(folder)media/\(name)"
    if !archive.holds(path) {
      if !isKnown { try declare("<Override PartName=\"/\(path)\" ContentType=\"\(contents)\"/>") }
      archive.set(path, to: bytes)
    }
    if try !relations().contains(where: { $0.id == id }) { try relate(id, to: path, type: "image") }
  }

  /// Takes away the relations of these ids, and what they alone lead to of Stemma's own pictures.
  mutating func removeRelations(_ ids: Set<String>) throws {
    guard !ids.isEmpty, archive.holds(relationsPart) else { return }
    let gone = try relations().filter { ids.contains($0.id) && $0.part.hasPrefix("\(folder)media/stemma-") }
    let list = try part(relationsPart)
    let tags = list.elements("Relationship").filter { tag in
      gone.contains { $0.id == list.attribute("Id", of: tag) }
    }
    archive.set(relationsPart, to: list.replacing(tags.map { (list.range(of: $0), "") }))
    let kept = Set(try relations().map(\.part))
    for relation in gone where !kept.contains(relation.part) {
      archive.remove(relation.part)
      let types = try part(WordPackage.types)
      let names = types.elements("Override").filter { types.attribute("PartName", of: $0) == "/" + relation.part }
      archive.set(WordPackage.types, to: types.replacing(names.map { (types.range(of: $0), "") }))
    }
  }

  private var folder: String { document.lastIndex(of: "/").map { String(document[...$0]) } ?? "" }

  private var relationsPart: String { "\(folder)_rels/\(document.dropFirst(folder.count)).rels" }

  private mutating func relate(_ id: String, to part: String, type: String) throws {
    let target = HTML.escaped(String(part.dropFirst(folder.count)))
    let relation = "<Relationship Id=\"\(id)\" Type=\"\(WordPackage.office)\(type)\" Target=\"\(target)\"/>"
    let none = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>"
    let old =
      archive.holds(relationsPart) ? try self.part(relationsPart) : try XMLPart(Array(none.utf8), of: relationsPart)
    archive.set(relationsPart, to: old.appending(relation))
  }

  private mutating func declare(_ type: String) throws {
    archive.set(WordPackage.types, to: try part(WordPackage.types).appending(type))
  }

  private static func targets(in part: XMLPart, folder: String) -> [Relation] {
    part.elements("Relationship").compactMap { tag in
      guard let id = part.attribute("Id", of: tag), let type = part.attribute("Type", of: tag),
        let target = part.attribute("Target", of: tag)
      else { return nil }
      let isOutside = part.attribute("TargetMode", of: tag) == "External"
      let path = target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
      return Relation(id: id, type: type, part: isOutside ? target : path)
    }
  }
}
