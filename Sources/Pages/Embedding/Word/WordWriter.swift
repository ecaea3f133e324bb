import Relations

/// Writes regions into a Word document, and what they need into its other parts.
struct WordWriter {
  private var package: WordPackage
  private let part: XMLPart
  private var styles: [WordStyle: String] = [:]
  private var list: String?
  /// The next numbers of footnotes, bookmarks and drawings, which no others have.
  private var note = 1
  private var bookmark = 1
  private var drawing = 1
  private var notes: [(id: Int, source: Answer.SourceLine)] = []

  init(_ package: WordPackage, _ part: XMLPart) throws {
    self.package = package
    self.part = part
    func next(_ element: String, _ attribute: String) -> Int {
      (part.elements(element).compactMap { part.attribute(attribute, of: $0).flatMap { Int($0) } }.max() ?? 0) + 1
    }
    bookmark = next("w:bookmarkStart", "w:id")
    drawing = next("wp:docPr", "id")
  }

  /// The document with regions written anew.
  mutating func written(_ fillings: [WordFilling]) throws -> [UInt8] {
    let gone = references(of: "w:footnoteReference", "w:id", in: fillings)
    let pictures = references(of: "a:blip", "r:embed", in: fillings)
      .union(references(of: "asvg:svgBlip", "r:embed", in: fillings))
    let titles = try titleStyles()
    if let name = try package.parts("footnotes").first { note = WordNotes(try package.part(name)).next(without: gone) }
    var changes: [(range: Range<Int>, markup: String)] = []
    for filling in fillings {
      let pieces = filling.pieces(in: part)
      let range = part.pieces[pieces.lowerBound].range.lowerBound..<part.pieces[pieces.upperBound - 1].range.upperBound
      let style = WordMark.style(of: filling.region.begin, in: part, titles)
      changes.append((range, try resolved(filling, style: style)))
      if let figure = filling.figure { try add(figure) }
    }
    package.set(package.document, to: part.replacing(changes))
    try writeNotes(without: gone)
    let kept = Set(fillings.compactMap(\.figure).flatMap { [$0.drawing.id, $0.pixels.id] })
    try package.removeRelations(pictures.subtracting(kept))
    return try package.archive.written()
  }

  /// What old regions refer to by attributes of these elements, and nothing outside of them.
  private func references(of element: String, _ attribute: String, in fillings: [WordFilling]) -> Set<String> {
    let ranges = fillings.map { $0.content(of: part) }
    var (within, outside): (Set<String>, Set<String>) = ([], [])
    for tag in part.elements(element) {
      guard let id = part.attribute(attribute, of: tag) else { continue }
      if ranges.contains(where: { $0.contains(tag) }) { within.insert(id) } else { outside.insert(id) }
    }
    return within.subtracting(outside)
  }

  private mutating func resolved(_ filling: WordFilling, style: String) throws -> String {
    var markup = filling.written(in: part, style: style)
    var (ids, marks): ([String: Int], [String: Int]) = ([:], [:])
    for source in filling.sources {
      (ids[source.id], marks[source.id]) = (note, bookmark)
      notes.append((note, source))
      (note, bookmark) = (note + 1, bookmark + 1)
    }
    for hole in WordHole.all(in: markup) {
      if case .style(let style) = hole { try find(style) }
      if hole == .list { try findList() }
    }
    let (styles, list, drawing) = (styles, list ?? "", drawing)
    if filling.figure != nil { self.drawing += 1 }
    markup = WordHole.filled(markup) { hole in
      switch hole {
      case .note(let id): ids[id].map { "\($0)" } ?? ""
      case .bookmark(let id): marks[id].map { "\($0)" } ?? ""
      case .drawing: "\(drawing)"
      case .list: list
      case .style(let style): styles[style] ?? ""
      case .body: style
      case .number, .figure: ""
      }
    }
    return markup
  }

  private mutating func add(_ figure: WordFigure) throws {
    try package.add(picture: figure.pixels.name, figure.png(), id: figure.pixels.id, contents: "image/png")
    try package.add(picture: figure.drawing.name, figure.svg, id: figure.drawing.id, contents: "image/svg+xml")
  }

  private mutating func writeNotes(without gone: Set<String>) throws {
    guard !notes.isEmpty || !gone.isEmpty else { return }
    try find(.footnoteText)
    try find(.footnoteReference)
    let word = WordMarkup(width: 1)
    let look = "<w:rPr><w:rStyle w:val=\"\(styles[.footnoteReference] ?? "")\"/></w:rPr>"
    let start =
      "<w:p><w:pPr><w:pStyle w:val=\"\(styles[.footnoteText] ?? "")\"/></w:pPr>"
      + "<w:r>\(look)<w:footnoteRef/></w:r>\(word.plain(" "))"
    let markup = notes.map {
      ("\($0.id)", "<w:footnote w:id=\"\($0.id)\">\(start)\(word.note($0.source))</w:p></w:footnote>")
    }
    let name = try package.part("footnotes", otherwise: WordNotes.none)
    let part = try package.part(name)
    guard let root = part.root, part.attribute("xmlns:w", of: root) == WordPackage.main else {
      throw ArchiveError("its part '\(name)' holds something else than footnotes")
    }
    let text = try package.part(package.document)
    let references = text.elements("w:footnoteReference").compactMap { text.attribute("w:id", of: $0) }
    let added = Dictionary(markup, uniquingKeysWith: { first, _ in first })
    guard let new = WordNotes(part).changed(without: gone, adding: added, inOrder: references) else { return }
    let order = try WordNoteOrder(text, XMLPart(new, of: name), new: Set(added.keys))
    package.set(name, to: order.footnotes)
    package.set(package.document, to: order.text)
  }

  private mutating func find(_ style: WordStyle) throws {
    if styles[style] != nil { return }
    let name = try package.part("styles", otherwise: "<w:styles xmlns:w=\"\(WordPackage.main)\"/>")
    let part = try package.part(name)
    if let id = style.id(in: part) {
      styles[style] = id
    } else {
      let id = style.freshID(in: part)
      package.set(name, to: part.appending(style.definition(id: id)))
      styles[style] = id
    }
  }

  private mutating func findList() throws {
    if list != nil { return }
    let name = try package.part("numbering", otherwise: WordNumbering.none)
    let part = try package.part(name)
    list = WordNumbering.list(in: part)
    if list == nil {
      let (bytes, id) = WordNumbering.adding(to: part)
      package.set(name, to: bytes)
      list = id
    }
  }

  /// The ids of the styles of titles, in which no answer is set.
  private func titleStyles() throws -> Set<String> {
    guard let name = try package.parts("styles").first else { return [] }
    let part = try package.part(name)
    let titles = part.elements("w:style").filter { style in
      let name =
        part.elements("w:name", in: style).first.flatMap { part.attribute("w:val", of: $0) }?.lowercased() ?? ""
      return ["heading", "title", "subtitle", "toc"].contains(where: name.hasPrefix)
    }
    return Set(titles.compactMap { part.attribute("w:styleId", of: $0) })
  }
}
