import Diagrams

/// A picture in a Word document: a drawing that newer programs draw, pixels for the others, and a caption with a number.
struct WordFigure {
  private let picture: EmbeddedPicture
  private let column: WordColumn
  private let name: String

  init(_ picture: EmbeddedPicture, in column: WordColumn) {
    self.picture = picture
    self.column = column
    name = Trace.hash(String(decoding: picture.part.svg, as: UTF8.self))
  }

  /// The parts that the picture is kept in, by the ids of the relations to them.
  var drawing: (name: String, id: String) { ("stemma-\(name).svg", "stemmaSVG\(name)") }
  var pixels: (name: String, id: String) { ("stemma-\(name).png", "stemmaPNG\(name)") }

  /// The drawing.
  var svg: [UInt8] { picture.part.svg }

  /// A pixel of the picture in English Metric Units, of which an inch has 914,400.
  private static let unit = 9525.0

  /// How much smaller the picture is shown, so that the column and most of the page hold it.
  private var factor: Double {
    let (width, height) = (Double(column.width) * 635, Double(column.height) * 635 * 0.85)
    return min(1, width / (picture.part.width * Self.unit), height / (picture.part.height * Self.unit))
  }

  /// The picture as pixels: 300 to the inch, as it is shown.
  func png() throws -> [UInt8] {
    let longest = max(picture.part.width, picture.part.height)
    return try picture.part.png(min(factor * 300 / 96, Conversion.mostPixels / longest.rounded(.up)))
  }

  /// The paragraphs of the picture and of its caption.
  func markup(_ markup: WordMarkup) -> String {
    let look =
      "<w:keepNext/><w:spacing w:line=\"240\" w:lineRule=\"auto\"/><w:ind w:firstLine=\"0\"/><w:jc w:val=\"center\"/>"
    let number = "<w:r><w:t>\(WordHole.figure.text)</w:t></w:r>"
    let caption =
      markup.plain("Figure ") + markup.field("SEQ Figure \\* ARABIC", number) + markup.plain(": " + picture.title)
    let style = "<w:pStyle w:val=\"\(WordHole.style(.caption).text)\"/>"
    return "<w:p><w:pPr>\(look)</w:pPr><w:r><w:drawing>\(inline)</w:drawing></w:r></w:p>\n"
      + "<w:p><w:pPr>\(style)</w:pPr>\(caption)</w:p>"
  }

  private static let drawings = "http://schemas.openxmlformats.org/drawingml/2006/"

  private var inline: String {
    let size = [picture.part.width, picture.part.height].map { Int(($0 * Self.unit * factor).rounded()) }
    let extent = "cx=\"\(size[0])\" cy=\"\(size[1])\""
    let id = WordHole.drawing.text
    let words = HTML.written([("title", picture.title), ("descr", picture.alternative)])
    return
      "<wp:inline xmlns:wp=\"\(Self.drawings)wordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
      + "<wp:extent \(extent)/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/>"
      + "<wp:docPr id=\"\(id)\" name=\"Picture \(id)\"\(words)/>"
      + "<a:graphic xmlns:a=\"\(Self.drawings)main\"><a:graphicData uri=\"\(Self.drawings)picture\">"
      + "<pic:pic xmlns:pic=\"\(Self.drawings)picture\">"
      + "<pic:nvPicPr><pic:cNvPr id=\"\(id)\" name=\"\(pixels.name)\"/><pic:cNvPicPr/></pic:nvPicPr>"
      + "<pic:blipFill>\(blip)<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
      + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext \(extent)/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>"
      + "</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>"
  }

  /// The pixels, with the drawing as an extension that programs may know ([MS-ODRAWXML] 2.3.7).
  private var blip: String {
    let office = "xmlns:r=\"\(WordPackage.office.dropLast())\""
    let svg = "xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\""
    return "<a:blip \(office) r:embed=\"\(pixels.id)\"><a:extLst><a:ext uri=\"{96DAC541-7B7A-43D3-8B79-37D633B846F1}\">"
      + "<asvg:svgBlip \(svg) r:embed=\"\(drawing.id)\"/></a:ext></a:extLst></a:blip>"
  }
}
