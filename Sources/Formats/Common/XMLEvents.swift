import Foundation
import FoundationXML
import Relations

/// Reads XML as it comes, for formats whose files can be large; entities and document types are refused, so that no file
/// can make another one of itself.
final class XMLEvents: NSObject, XMLParserDelegate {
  /// The most bytes of the text of one element.
  static let textLimit = 1 << 26
  /// The deepest nesting that is read.
  static let depthLimit = 256

  private let text: SourceText
  private let begin: (_ name: String, _ attributes: [String: String], _ position: Position) throws -> Void
  private let end: (_ name: String, _ text: String, _ position: Position) throws -> Void
  private var texts: [String] = []
  private var failure: (any Error)?
  private var mistake: Position?
  private var hasRoot = false
  private weak var parser: XMLParser?

  private init(
    _ text: SourceText, begin: @escaping (String, [String: String], Position) throws -> Void,
    end: @escaping (String, String, Position) throws -> Void
  ) {
    self.text = text
    self.begin = begin
    self.end = end
  }

  /// Reads a file; elements are told by their names without prefixes.
  ///
  /// - Throws: `ImportError` for what is no XML, and whatever is thrown by what is told.
  static func read(
    _ bytes: [UInt8], file: String, begin: @escaping (String, [String: String], Position) throws -> Void,
    end: @escaping (String, String, Position) throws -> Void
  ) throws {
    let text = try SourceText(bytes, file: file)
    try checkProlog(of: text)
    let parser = XMLParser(data: Data(text.bytes))
    let events = XMLEvents(text, begin: begin, end: end)
    events.parser = parser
    parser.delegate = events
    parser.shouldResolveExternalEntities = false
    let isRead = parser.parse()
    if let failure = events.failure { throw failure }
    // The parser calls a file read that ends within an element.
    let isWhole = isRead && events.mistake == nil && events.texts.isEmpty && events.hasRoot
    if !isWhole {
      throw ImportError(Diagnostic(.error, "xml-syntax", at: events.mistake ?? events.place, events.reason))
    }
  }

  private var place: Position {
    Position(file: text.file, line: max(parser?.lineNumber ?? 1, 1), column: max(parser?.columnNumber ?? 1, 1))
  }

  private var reason: String {
    texts.isEmpty
      ? (hasRoot ? "something is wrong here behind the last element" : "this is no XML")
      : "the XML ends too early or is wrong here; \(texts.count) elements are open"
  }

  private func attempt(_ work: () throws -> Void) {
    guard failure == nil else { return }
    do {
      try work()
    } catch {
      failure = error
      parser?.abortParsing()
    }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    attempt {
      if texts.count == XMLEvents.depthLimit {
        throw ImportError(
          Diagnostic(.error, "xml-syntax", at: place, "nested deeper than \(XMLEvents.depthLimit) elements"))
      }
      texts.append("")
      hasRoot = true
      try begin(Self.local(name), attributes, place)
    }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    attempt { try end(Self.local(name), texts.popLast() ?? "", place) }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    guard !texts.isEmpty else { return }
    texts[texts.count - 1] += string
    attempt {
      guard texts[texts.count - 1].utf8.count > XMLEvents.textLimit else { return }
      throw ImportError(Diagnostic(.error, "xml-syntax", at: place, "a text of more than \(XMLEvents.textLimit) bytes"))
    }
  }

  func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
    if mistake == nil, failure == nil { mistake = place }
  }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    self.parser(parser, foundCharacters: String(decoding: block, as: UTF8.self))
  }

  private static func local(_ name: String) -> String {
    name.split(separator: ":").last.map(String.init) ?? name
  }
}

extension XMLEvents {
  /// Refuses a document type, in which entities are declared, and an encoding that would hide one.
  private static func checkProlog(of text: SourceText) throws(ImportError) {
    var next = 0
    let bytes = text.bytes
    let startsWith = { (word: String, offset: Int) in bytes[offset...].starts(with: word.utf8) }
    while next < bytes.count {
      if bytes[next] <= 0x20 {
        next += 1
      } else if startsWith("<?", next) || startsWith("<!--", next) {
        let isComment = startsWith("<!--", next)
        guard let close = end(of: isComment ? "-->" : "?>", in: bytes, from: next) else {
          throw text.error(at: next, "xml-syntax", "the XML ends too early")
        }
        if startsWith("<?xml", next) { try checkEncoding(bytes[next..<close], at: next, in: text) }
        next = close
      } else if startsWith("<!", next) {
        throw text.error(
          at: next, "xml-feature", "a document type; none is read, for the entities that it declares could be endless")
      } else {
        return
      }
    }
    throw text.error(at: 0, "xml-syntax", "this is no XML: no element is in it")
  }

  private static func end(of word: String, in bytes: [UInt8], from start: Int) -> Int? {
    let wanted = Array(word.utf8)
    var next = start + 2
    while next + wanted.count <= bytes.count {
      if bytes[next..<next + wanted.count].elementsEqual(wanted) { return next + wanted.count }
      next += 1
    }
    return nil
  }

  private static func checkEncoding(_ bytes: ArraySlice<UInt8>, at offset: Int, in text: SourceText) throws(ImportError)
  {
    let declaration = String(decoding: bytes, as: UTF8.self).lowercased()
    guard let mark = declaration.ranges(of: "encoding").first else { return }
    let rest = declaration[mark.upperBound...].drop { " =\t\r\n".contains($0) }
    let name = rest.dropFirst().prefix { $0 != "\"" && $0 != "'" }
    if !["utf-8", "utf8", "us-ascii", "ascii"].contains(name) {
      throw text.error(at: offset, "encoding", "the encoding is '\(name)'; save the file as UTF-8")
    }
  }
}
