/// Rows of cells under columns that have names.
public struct Table: Hashable, Sendable {
  /// One column.
  public struct Column: Hashable, Sendable {
    /// On which side cells are flush.
    public enum Alignment: Hashable, Sendable {
      /// Words.
      case left
      /// Numbers.
      case right
    }

    /// The name by which programs and `--columns` know it.
    public let id: String
    /// What stands above it for people.
    public let title: String
    /// On which side its cells are flush.
    public let alignment: Alignment

    /// A column; without a title, the id stands above it.
    public init(_ id: String, title: String? = nil, alignment: Alignment = .left) {
      self.id = id
      self.title = title ?? id
      self.alignment = alignment
    }
  }

  /// The columns from left to right.
  public let columns: [Column]
  /// The rows, each with a cell for every column.
  public let rows: [[Text]]

  /// A table; every row must have a cell for every column.
  public init(columns: [Column], rows: [[Text]]) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "every row has a cell for every column")
    self.columns = columns
    self.rows = rows
  }

  /// The table with these columns alone, in this order.
  public func choosing(columns ids: [String]) throws(UnknownColumn) -> Table {
    var places: [Int] = []
    for id in ids {
      guard let place = columns.firstIndex(where: { $0.id == id }) else {
        throw UnknownColumn(name: id, columns: columns.map(\.id))
      }
      places.append(place)
    }
    return Table(columns: places.map { columns[$0] }, rows: rows.map { row in places.map { row[$0] } })
  }
}

/// A column was asked for that a table does not have.
public struct UnknownColumn: Error, Hashable, Sendable, CustomStringConvertible {
  /// The name that was asked for.
  public let name: String
  /// The columns that there are.
  public let columns: [String]

  /// The sentence for people.
  public var description: String {
    let meant = nearest(to: name, among: columns).first.map { "; did you mean '\($0)'?" } ?? ";"
    return "there is no column '\(name)'\(meant) the columns are \(columns.joined(separator: ", "))"
  }
}
