import Relations

/// The bytes of a file that is read, known to be UTF-8, and where things stand in it.
struct SourceText {
  /// The name of the file in findings.
  let file: String
  /// What it holds, without a byte order mark.
  let bytes: [UInt8]

  /// The text of a file; the place of the first byte that is no UTF-8, or what else it seems to be, in the error.
  init(_ bytes: [UInt8], file: String) throws(ImportError) {
    self.file = file
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw error(at: 0, "encoding", "this is UTF-16; save the file as UTF-8")
    }
    guard let offset = Self.firstInvalid(self.bytes) else { return }
    throw error(at: offset, "encoding", "a byte that is no UTF-8 text; save the file as UTF-8")
  }

  /// An error at a place in the bytes.
  func error(at offset: Int, _ code: String, _ message: String) -> ImportError {
    ImportError(Diagnostic(.error, code, at: position(at: offset), message))
  }

  /// The line and column of a place in the bytes.
  ///
  /// - Complexity: O(n); for places that are asked for in order, `Walk` is quicker.
  func position(at offset: Int) -> Position {
    var walk = Walk()
    return walk.position(at: offset, in: self)
  }

  /// Counts lines on the way through a file.
  struct Walk {
    private var offset = 0
    private var line = 1
    private var column = 1

    /// The line and column of a place that is not before the last one asked for.
    mutating func position(at wanted: Int, in text: SourceText) -> Position {
      let end = min(wanted, text.bytes.count)
      while offset < end {
        let byte = text.bytes[offset]
        if byte == 0x0A {
          line += 1
          column = 1
        } else if byte & 0xC0 != 0x80 {
          column += 1
        }
        offset += 1
      }
      return Position(file: text.file, line: line, column: column)
    }
  }

  /// The place of the first byte that begins no character of UTF-8.
  private static func firstInvalid(_ bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .error: return offset
      case .emptyInput: return nil
      }
    }
  }
}

/// A file that cannot be read any further, and where.
public struct ImportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, and where.
  public let diagnostic: Diagnostic

  /// What is wrong, and where.
  public init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }

  /// The failure as compilers print it.
  public var description: String { diagnostic.description }
}
