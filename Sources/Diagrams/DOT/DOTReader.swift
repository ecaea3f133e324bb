import CGraphviz

extension DOTGraph {
  /// Parses DOT with Graphviz's own parser, in a process of its own with limits.
  ///
  /// - Throws: `DOTError` for what is no DOT, `GraphvizError` where Graphviz crashed or took too much.
  public init(parsing text: String, limits: Limits = Limits()) throws {
    if let zero = text.utf8.firstIndex(of: 0) {
      let before = text[..<zero]
      throw DOTError(line: before.utf8.count { $0 == 0x0A } + 1, column: 1, reason: "a byte 0, which no DOT has")
    }
    let handle = text.withCString { pointer in
      var job = cgv_job()
      job.text = pointer
      job.wall_milliseconds = Int32(min(max(limits.wallSeconds, 0) * 1000, 2e9))
      job.cpu_seconds = Int32(clamping: limits.processorSeconds)
      job.memory_mebibytes = Int32(clamping: limits.memory)
      job.fault = cgv_fault(rawValue: limits.faultySteps > 0 ? limits.fault.rawValue : 0)
      return cgv_start(&job, 1)
    }
    guard let handle else { throw GraphvizError(reason: .noWorker(12), diagram: "DOT", messages: []) }
    var result = cgv_result()
    _ = cgv_finish(handle, &result)
    defer { cgv_free(&result) }
    let messages = Worker.messages(result)
    if result.status == CGV_REFUSED { throw DOTError(messages, in: text) }
    if let reason = Worker.reason(result, limits) {
      throw GraphvizError(reason: reason, diagram: "DOT", messages: messages)
    }
    let bytes = UnsafeRawBufferPointer(start: result.values, count: result.value_bytes)
    var reader = DOTRecords(bytes: bytes)
    guard let graph = reader.graph() else {
      throw GraphvizError(reason: .garbled, diagram: "DOT", messages: messages)
    }
    self = graph
  }
}

/// Reads the records that a worker sends.
private struct DOTRecords {
  let bytes: UnsafeRawBufferPointer
  private var next = 0

  init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  mutating func graph() -> DOTGraph? {
    guard let head = record(), head.letter == UInt8(ascii: "G"), head.texts.count >= 2 else { return nil }
    var nodes: [DOTGraph.Node] = []
    var edges: [DOTGraph.Edge] = []
    while next < bytes.count {
      guard let (letter, texts) = record() else { return nil }
      switch letter {
      case UInt8(ascii: "N") where !texts.isEmpty:
        nodes.append(.init(name: Self.plain(texts[0]), attributes: Self.attributes(texts.dropFirst())))
      case UInt8(ascii: "E") where texts.count >= 3:
        let ends = (Self.plain(texts[0]), Self.plain(texts[1]))
        edges.append(.init(tail: ends.0, head: ends.1, attributes: Self.attributes(texts.dropFirst(3))))
      default: return nil
      }
    }
    return DOTGraph(
      isDirected: head.texts[0] == "digraph", attributes: Self.attributes(head.texts.dropFirst(2)), nodes: nodes,
      edges: edges)
  }

  private mutating func record() -> (letter: UInt8, texts: [String])? {
    guard next < bytes.count else { return nil }
    let letter = bytes[next]
    next += 1
    guard let count = number() else { return nil }
    var texts: [String] = []
    for _ in 0..<count {
      guard let length = number(), length <= bytes.count - next else { return nil }
      texts.append(String(decoding: bytes[next..<next + length], as: UTF8.self))
      next += length
    }
    return (letter, texts)
  }

  private mutating func number() -> Int? {
    guard bytes.count - next >= 4 else { return nil }
    defer { next += 4 }
    return Int(bytes.loadUnaligned(fromByteOffset: next, as: UInt32.self))
  }

  private static func attributes(_ texts: ArraySlice<String>) -> [DOTGraph.Attribute] {
    let texts = Array(texts)
    return stride(from: 0, to: texts.count - 1, by: 2).map {
      .init(name: plain(texts[$0]), value: plain(texts[$0 + 1]))
    }
  }

  /// A text with its backslashes undone: Graphviz keeps those that it does not need.
  private static func plain(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    var plain = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        if scalar == "n" {
          plain.append("\n")
        } else if scalar == "\\" {
          plain.append(scalar)
        } else {
          plain.append("\\")
          plain.append(scalar)
        }
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        plain.append(scalar)
      }
    }
    if isEscaped { plain.append("\\") }
    return String(plain)
  }
}

extension DOTError {
  /// What Graphviz said: `Error: <stdin>: syntax error in line 3 near 'x'`.
  init(_ messages: [String], in text: String) {
    let message = messages.first { $0.contains("line ") } ?? messages.first ?? "this is no graph in DOT"
    let after = message.range(of: "line ").map { message[$0.upperBound...] } ?? ""
    let wanted = Int(after.prefix(while: \.isNumber)) ?? 1
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = min(max(wanted, 1), lines.count)
    let near = message.range(of: "near '").map { message[$0.upperBound...].prefix { $0 != "'" } } ?? ""
    let places = near.isEmpty ? [] : lines[line - 1].ranges(of: near)
    self.line = line
    column = places.first.map { lines[line - 1][..<$0.lowerBound].unicodeScalars.count + 1 } ?? 1
    let isEnd = line == lines.count && near.isEmpty
    reason =
      isEnd
      ? "the DOT ends too early; a brace or a quotation mark is open"
      : "this is no DOT" + (near.isEmpty ? "" : ", near '\(near)'")
  }
}

extension StringProtocol {
  /// Where another text first stands in it.
  fileprivate func range(of other: String) -> Range<Index>? { ranges(of: other).first }
}
