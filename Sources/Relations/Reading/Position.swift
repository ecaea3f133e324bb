/// Where something stands in the files of a graph.
public struct Position: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The path of the file, as the graph's folder was named, with `/` between its parts.
  public let file: String
  /// The line, counted from 1.
  public var line: Int { Int(shortLine) }
  /// The column, counted from 1 in Unicode scalars.
  public var column: Int { Int(shortColumn) }

  // Every fact and claim has a place, so it is kept small.
  private let shortLine: Int32
  private let shortColumn: Int32

  /// A place in a file; line and column count from 1.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    shortLine = Int32(clamping: line)
    shortColumn = Int32(clamping: column)
  }

  /// The place as compilers write it: `events.yaml:41:7`.
  public var description: String { "\(file):\(line):\(column)" }

  /// Whether one place comes before another: by file, then line, then column.
  public static func < (left: Position, right: Position) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }

  /// The place without its folder, for use in a message about another place: `events.yaml:41`.
  var brief: String {
    "\(file.split(separator: "/").last.map(String.init) ?? file):\(line)"
  }

  /// The place some columns further on the same line.
  func advanced(by columns: Int) -> Position {
    Position(file: file, line: line, column: column + columns)
  }
}
