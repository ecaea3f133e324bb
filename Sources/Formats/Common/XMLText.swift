import Foundation
import FoundationXML
import Relations

/// Elements of XML, made with Foundation's tree, which escapes what has to be.
enum XMLText {
  /// An element with attributes in the order in which they are given, and what is in it.
  static func element(
    _ name: String, _ attributes: [(String, String)] = [], text: String? = nil, _ children: [XMLElement] = []
  ) -> XMLElement {
    let element = XMLElement(name: name, stringValue: text)
    for (name, value) in attributes {
      if let attribute = XMLNode.attribute(withName: name, stringValue: value) as? XMLNode {
        element.addAttribute(attribute)
      }
    }
    children.forEach(element.addChild)
    return element
  }

  /// A document of a root, indented, in UTF-8.
  static func document(_ root: XMLElement) -> [UInt8] {
    let document = XMLDocument(rootElement: root)
    document.version = "1.0"
    document.characterEncoding = "UTF-8"
    return Array(document.xmlData(options: .nodePrettyPrint)) + [0x0A]
  }
}
