/// A graph whose vertices have names, read from a table of its arcs.
///
/// The table is CSV (RFC 4180) with a heading: the first two columns name the tail and the head of an arc, the third, if
/// there is one, says what the arc is. Names are compared byte by byte; a vertex has the number of its name, and names
/// are numbered as they first appear.
public struct NamedArcs: Sendable {
  /// The name of each vertex.
  public let names: [String]
  /// What arcs are: each word once, as it first appears.
  public let labels: [String]
  /// For each arc the position of its word in `labels`; empty if the table has two columns.
  public let labelNumbers: [Int32]
  /// The graph.
  public let adjacency: Adjacency

  /// Reads the table in a file.
  public init(file path: String) throws(EdgeListError) {
    let file = try MappedFile(path)
    try self.init(csv: file.bytes)
  }

  /// Reads a table.
  ///
  /// Cells are found eight bytes at a time, and nothing is copied but names that have not been seen before.
  ///
  /// - Throws: The first row that has not as many cells as the heading, or a quotation mark that is never closed.
  /// - Complexity: O(bytes).
  public init(csv bytes: UnsafeRawBufferPointer) throws(EdgeListError) {
    var table = CellReader(bytes)
    let columns = table.skipRow()
    guard columns == 2 || columns == 3 else {
      throw .malformed(line: 1, column: 1, expected: "a heading of two or three columns")
    }
    var (names, labels) = (WordNumbers(), WordNumbers())
    var ends = EdgeList()
    var labelNumbers: [Int32] = []
    // Cells of several rows are found before they are looked up, so that look-ups far away need not wait for each other.
    var rows: [Row] = []
    rows.reserveCapacity(Row.batch)
    while !table.isAtEnd {
      rows.removeAll(keepingCapacity: true)
      while rows.count < Row.batch && !table.isAtEnd { rows.append(try Row(from: &table, columns: columns)) }
      guard ends.tails.count <= Adjacency.limit - rows.count else { throw .tooManyArcs }
      for row in rows {
        ends.tails.append(names.number(of: row.tail, in: bytes))
        ends.heads.append(names.number(of: row.head, in: bytes))
      }
      guard columns == 3 else { continue }
      for row in rows { labelNumbers.append(labels.number(of: row.label, in: bytes)) }
    }
    self.names = names.inOrder()
    self.labels = labels.inOrder()
    self.labelNumbers = labelNumbers
    adjacency = Adjacency(validOrder: self.names.count, tails: ends.tails, heads: ends.heads)
  }
}

/// The cells of an arc.
private struct Row {
  /// How many are read together.
  static let batch = 64

  let tail: CellReader.Cell
  let head: CellReader.Cell
  let label: CellReader.Cell

  @inline(__always)
  init(from table: inout CellReader, columns: Int) throws(EdgeListError) {
    tail = try table.next(.another)
    head = try table.next(columns == 3 ? .another : .last)
    label = columns == 3 ? try table.next(.last) : head
  }
}
