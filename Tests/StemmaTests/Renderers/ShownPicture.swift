import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A picture that is shown to other programs: what it says and where.
final class ShownPicture: NSObject, XMLParserDelegate, CustomTestStringConvertible {
  /// A line of text and the room that the picture gives it.
  struct Text {
    var words = ""
    var box = CGRect.zero
    /// Whether it stands in a node, or in a mark of a chart, and upright.
    var isOfNode = false
  }

  let name: String
  let svg: String
  private(set) var size = CGSize.zero
  private(set) var texts: [Text] = []
  private(set) var nodes = 0
  private var path: [(name: String, isNode: Bool)] = []
  var testDescription: String { name }

  init(name: String, svg: String) throws {
    self.name = name
    self.svg = svg
    super.init()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = self
    try #require(parser.parse())
    try #require(!texts.isEmpty && nodes > 1)
  }

  /// The lines of text that a program's text lacks, white space, forms of letters and marks of direction aside.
  func missing(from text: String) -> [String] {
    let told = ShownPicture.bare(text)
    return texts.map(\.words).filter { !told.contains(ShownPicture.bare($0)) }
  }

  private static func bare(_ text: String) -> String {
    let seen = text.precomposedStringWithCompatibilityMapping.unicodeScalars.filter {
      !$0.properties.isWhitespace && $0.properties.generalCategory != .format
    }
    return String(String.UnicodeScalarView(seen))
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    func number(_ key: String) -> Double { Double(attributes[key] ?? "") ?? 0 }
    let kind = (attributes["class"] ?? "").split(separator: " ").first
    let isNode = name == "g" && (kind == "node" || kind == "mark")
    // What is turned stands elsewhere than its numbers say.
    let isInNode = (isNode || path.last?.isNode == true) && attributes["transform"] == nil
    path.append((name, isInNode))
    if isNode { nodes += 1 }
    if name == "svg" { size = CGSize(width: number("width"), height: number("height")) }
    guard name == "text" else { return }
    // Only lines that run to the left have no length; they are in the middle of their boxes.
    let (font, width) = (number("font-size"), attributes["textLength"] == nil ? 60 : number("textLength"))
    let left = attributes["text-anchor"] == "middle" ? number("x") - width / 2 : number("x")
    let box = CGRect(x: left, y: number("y") - font * 0.75, width: width, height: font * 0.8)
    texts.append(Text(box: box, isOfNode: isInNode))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if path.last?.name == "text" { texts[texts.count - 1].words += text }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    path.removeLast()
  }
}
