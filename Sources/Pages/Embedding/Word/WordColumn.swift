/// The room that there is at a place of a Word document, in twentieths of a point.
struct WordColumn {
  private(set) var width = 9360
  private(set) var height = 12960

  /// The properties of the sections of a document; those of before a change are none.
  static func sections(of part: XMLPart) -> [Int] {
    part.elements("w:sectPr").filter { section in
      part.pieces[section].parent.map { part.pieces[$0].name } != "w:sectPrChange"
    }
  }

  /// The column of the section, or the cell, in which an element stands.
  init(of element: Int, in part: XMLPart, sections: [Int]) {
    // A section's properties stand at its end.
    if let section = sections.first(where: { $0 > element }) { take(section, of: part) }
    let outer = part.ancestors(of: element)
    if let cell = outer.first(where: { part.pieces[$0].name == "w:tc" }) { take(cell: cell, of: part) }
    width = max(width, 720)
    height = max(height, 720)
  }

  private mutating func take(_ section: Int, of part: XMLPart) {
    func number(_ name: String, of element: String, otherwise other: Int) -> Int {
      let tag = part.elements(element, in: section).first
      return tag.flatMap { part.attribute(name, of: $0) }.flatMap { Int($0) } ?? other
    }
    func margin(_ side: String) -> Int { abs(number("w:" + side, of: "w:pgMar", otherwise: 1440)) }
    let gutter = number("w:gutter", of: "w:pgMar", otherwise: 0)
    width = number("w:w", of: "w:pgSz", otherwise: 12240) - margin("left") - margin("right") - gutter
    height = number("w:h", of: "w:pgSz", otherwise: 15840) - margin("top") - margin("bottom")
    let columns = number("w:num", of: "w:cols", otherwise: 1)
    let widths = part.elements("w:col", in: section).compactMap { part.attribute("w:w", of: $0).flatMap { Int($0) } }
    if let narrowest = widths.min() {
      width = narrowest
    } else if columns > 1 {
      width = (width - (columns - 1) * number("w:space", of: "w:cols", otherwise: 720)) / columns
    }
  }

  private mutating func take(cell: Int, of part: XMLPart) {
    let size = part.elements("w:tcW", in: cell).first
    if let size, part.attribute("w:type", of: size) == "dxa",
      let told = part.attribute("w:w", of: size).flatMap({ Int($0) }), told > 0
    {
      width = told
    } else if let row = part.pieces[cell].parent {
      width /= max(1, part.elements("w:tc", in: row).count)
    }
    // The margins within a cell are these unless something else is said.
    width -= 216
  }
}
