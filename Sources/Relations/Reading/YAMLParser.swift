private import CYaml

/// Reads one YAML file into nodes, with a diagnostic for each thing that the format refuses.
///
/// What is refused is left out of the nodes, so that it is reported once.
/// It takes libyaml's events as they come, through the parser that Yams carries: several times faster than building
/// Yams's node trees first, and every key and scalar keeps its place.
struct YAMLParser {
  /// The deepest nesting that is read; authors' records need six levels.
  static let depthLimit = 64

  let file: String
  private(set) var diagnostics: [Diagnostic] = []
  /// libyaml's parser holds its own address, so it must not move.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private var lostHashes = LostHashes(in: UnsafeBufferPointer(start: nil, count: 0))

  private init(file: String, parser: UnsafeMutablePointer<yaml_parser_t>) {
    self.file = file
    self.parser = parser
  }

  /// The root of the only document of a file, `nil` if it is empty or cannot be read; and what is wrong with it.
  static func read(_ bytes: [UInt8], file: String) -> (YAMLNode?, [Diagnostic]) {
    let raw = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { raw.deallocate() }
    var parser = YAMLParser(file: file, parser: raw)
    let root = parser.parse(bytes)
    return (root, parser.diagnostics)
  }

  private mutating func parse(_ bytes: [UInt8]) -> YAMLNode? {
    guard yaml_parser_initialize(parser) == 1 else { return nil }
    defer { yaml_parser_delete(parser) }
    // libyaml looks for a byte order mark only where it has to guess the encoding.
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return text.withUnsafeBufferPointer { buffer -> YAMLNode? in
      lostHashes = LostHashes(in: buffer)
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
      do throws(Stopped) {
        return try document()
      } catch {
        if !error.isReported { diagnostics.append(syntaxError(in: buffer)) }
        return nil
      }
    }
  }

  /// Reading stopped; unless it is reported already, what libyaml met stands in the parser.
  private struct Stopped: Error {
    let isReported: Bool
  }

  /// One event and the memory it owns.
  private struct Event: ~Copyable {
    var raw = yaml_event_t()
    var type: yaml_event_type_t { raw.type }

    deinit {
      var event = raw
      yaml_event_delete(&event)
    }
  }

  private mutating func next() throws(Stopped) -> Event {
    var event = Event()
    guard yaml_parser_parse(parser, &event.raw) == 1 else { throw Stopped(isReported: false) }
    return event
  }

  private mutating func document() throws(Stopped) -> YAMLNode? {
    var root: YAMLNode?
    while true {
      let event = try next()
      switch event.type {
      case YAML_STREAM_END_EVENT: return root
      case YAML_DOCUMENT_START_EVENT where root != nil:
        report("yaml-feature", at: position(of: event.raw.start_mark), "a second document; a file holds one")
        return root
      case YAML_STREAM_START_EVENT, YAML_DOCUMENT_START_EVENT, YAML_DOCUMENT_END_EVENT: continue
      default: root = try node(from: event, depth: 0)
      }
    }
  }

  private mutating func node(from event: borrowing Event, depth: Int) throws(Stopped) -> YAMLNode {
    let position = position(of: event.raw.start_mark)
    if depth == YAMLParser.depthLimit {
      report("yaml-feature", at: position, "nested deeper than \(YAMLParser.depthLimit) levels")
      throw Stopped(isReported: true)
    }
    switch event.type {
    case YAML_ALIAS_EVENT:
      report("yaml-feature", at: position, "an alias ('*'); write the value out, anchors and aliases are not read")
      return YAMLNode(content: .scalar(""), position: position)
    case YAML_SEQUENCE_START_EVENT:
      refuse(anchor: event.raw.data.sequence_start.anchor, tag: event.raw.data.sequence_start.tag, at: position)
      return try list(at: position, depth: depth)
    case YAML_MAPPING_START_EVENT:
      refuse(anchor: event.raw.data.mapping_start.anchor, tag: event.raw.data.mapping_start.tag, at: position)
      return try mapping(at: position, depth: depth)
    default:
      refuse(anchor: event.raw.data.scalar.anchor, tag: event.raw.data.scalar.tag, at: position)
      return scalar(event, at: position)
    }
  }

  private mutating func scalar(_ event: borrowing Event, at position: Position) -> YAMLNode {
    let scalar = event.raw.data.scalar
    let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    let isQuoted = [YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE].contains(scalar.style)
    if text.isEmpty || !isQuoted && (text == "~" || text == "null") {
      report(
        "empty-value", at: position,
        "an empty value; write 'unknown' for what was looked for and not found, and quote a text that holds a colon, "
          + "a comma or a hash")
      return YAMLNode(content: .scalar(""), position: position)
    }
    let end = event.raw.end_mark
    if !isQuoted, let hash = lostHashes.hash(behind: Int(end.line), Int(end.column)) {
      report(
        "lost-text", at: Position(file: file, line: Int(end.line) + 1, column: hash + 1),
        "the text ends before this hash; quote a text that holds one, and put a space behind the hash of a comment")
    }
    return YAMLNode(content: .scalar(text), position: isQuoted ? position.advanced(by: 1) : position)
  }

  private mutating func list(at position: Position, depth: Int) throws(Stopped) -> YAMLNode {
    var items: [YAMLNode] = []
    while true {
      let event = try next()
      if event.type == YAML_SEQUENCE_END_EVENT { return YAMLNode(content: .list(items), position: position) }
      let item = try node(from: event, depth: depth + 1)
      if item.scalar != "" { items.append(item) }
    }
  }

  private mutating func mapping(at position: Position, depth: Int) throws(Stopped) -> YAMLNode {
    var entries: [YAMLNode.Entry] = []
    var keys = Keys()
    while true {
      let event = try next()
      if event.type == YAML_MAPPING_END_EVENT { return YAMLNode(content: .mapping(entries), position: position) }
      let key = try node(from: event, depth: depth + 1)
      let value = try self.node(from: next(), depth: depth + 1)
      guard let name = key.scalar else {
        report("yaml-feature", at: key.position, "\(key.shape) as a key; a key is a word or a text")
        continue
      }
      if name == "<<" { report("yaml-feature", at: key.position, "a merge key ('<<'); write the values out") }
      if let earlier = keys.take(name, at: key.position) {
        report("repeated-key", at: key.position, "the key '\(name)' already stands at line \(earlier.line)")
        report("repeated-key", at: earlier, "the key '\(name)' stands again at line \(key.position.line)")
      } else if !name.isEmpty, name != "<<", value.scalar != "" {
        entries.append(YAMLNode.Entry(name, value, at: key.position))
      }
    }
  }
}

/// The keys of a mapping and where they stand. Most mappings have few, which are looked through faster than hashed.
private struct Keys {
  private var few: [(name: String, position: Position)] = []
  private var many: [String: Position] = [:]
  private static let most = 12

  /// Takes in a key; answers where the one of the same name stands that came before it.
  mutating func take(_ name: String, at position: Position) -> Position? {
    if !many.isEmpty { return many.updateValue(position, forKey: name) }
    if let place = few.firstIndex(where: { $0.name == name }) {
      defer { few[place].position = position }
      return few[place].position
    }
    few.append((name, position))
    if few.count > Keys.most { many = Dictionary(uniqueKeysWithValues: few.map { ($0.name, $0.position) }) }
    return nil
  }
}

extension YAMLParser {
  private mutating func refuse(anchor: UnsafePointer<UInt8>?, tag: UnsafePointer<UInt8>?, at position: Position) {
    if anchor != nil {
      report("yaml-feature", at: position, "an anchor ('&'); quote it if it is text, for anchors are not read")
    }
    if tag != nil { report("yaml-feature", at: position, "a tag ('!'); quote it if it is text, for tags are not read") }
  }

  private mutating func report(_ code: String, at position: Position, _ message: String) {
    diagnostics.append(Diagnostic(.error, code, at: position, message))
  }

  private func position(of mark: yaml_mark_t) -> Position {
    Position(file: file, line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }

  /// What libyaml stopped at, in the words of this format.
  private func syntaxError(in bytes: UnsafeBufferPointer<UInt8>) -> Diagnostic {
    if parser.pointee.error == YAML_READER_ERROR {
      let before = bytes.prefix(Int(parser.pointee.problem_offset))
      let line = before.reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
      let start = (before.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
      let column = String(decoding: before[start...], as: UTF8.self).unicodeScalars.count + 1
      return Diagnostic(
        .error, "encoding", at: Position(file: file, line: line, column: column),
        "a byte that is no UTF-8 text, or a control character; save the file as UTF-8")
    }
    let position = position(of: parser.pointee.problem_mark)
    // libyaml counts characters, of which only the first byte is no continuation.
    let length = bytes.count { $0 & 0xC0 != 0x80 }
    guard parser.pointee.problem_mark.index < length, let problem = parser.pointee.problem else {
      return Diagnostic(.error, "yaml-syntax", at: position, "the YAML ends too early; a bracket or quote is open")
    }
    if line(position.line, of: bytes).prefix(position.column).contains(UInt8(ascii: "\t")) {
      return Diagnostic(.error, "yaml-syntax", at: position, "a tab; YAML is indented with spaces")
    }
    let context = parser.pointee.context.map { String(cString: $0) + ", " } ?? ""
    let message = "this is not YAML: \(context)\(String(cString: problem)); quote a text that holds a colon or a comma"
    return Diagnostic(.error, "yaml-syntax", at: position, message)
  }

  private func line(_ number: Int, of bytes: UnsafeBufferPointer<UInt8>) -> ArraySlice<UInt8> {
    let lines = Array(bytes).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return number <= lines.count ? lines[number - 1] : []
  }
}
