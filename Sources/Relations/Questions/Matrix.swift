/// What stands between the things of one list and those of another.
public struct Matrix: Sendable {
  /// What is recorded where a row and a column meet.
  public struct Cell: Sendable {
    /// What is said, a phrase for each statement: `signed 2009`, `member 2001`, or a value with its year.
    public let says: [Phrase]
    /// The ids of the relations that say it; none for the value of an indicator.
    public let relations: [String]
    /// Who says so, and who denies it.
    public let support: Support
    /// What must be said of it: inferred, disputed, possibly…
    public let marks: [String]
  }

  /// A statement in a few words.
  public struct Phrase: Hashable, Sendable {
    /// What is: `signed`, `member`, or a value.
    public let what: String
    /// When; empty where no date is recorded.
    public let when: String

    /// Both.
    public var text: String { when.isEmpty ? what : what + " " + when }
  }

  /// What the rows are about.
  public let rows: [Record]
  /// What the columns are about.
  public let columns: [Record]
  /// A list for each row, with a cell for each column; `nil` where nothing is recorded, which is not a no.
  public let cells: [[Cell?]]
}

/// What a matrix is asked for.
public struct MatrixRequest: Hashable, Sendable {
  /// The kinds of relation that fill the cells; participation where it is empty.
  public var kinds: [String] = []
  /// What the rows are about; whatever such a relation starts from where it is `nil`.
  public var rows: Selection?
  /// What the columns are about; whatever such a relation leads to where it is `nil`.
  public var columns: Selection?
  /// Whether the columns are the indicators, and the cells their latest values; without `rows`, for all that has any
  /// or is known to have none, and where nothing has, for the members of bodies.
  public var indicators = false

  /// States and bodies by the instruments that they take part in.
  public init() {}
}

extension Dataset {
  /// The matrix that a request describes, rows and columns in graph order, those without a date of their own by name.
  ///
  /// A relation stands where its `from` end is a row and its `to` end a column; where it cannot be so in any cell, the
  /// other way round. One that is mutual stands in both cells.
  ///
  /// - Complexity: O(E + r c) for E relations, r rows and c columns.
  public func matrix(_ request: MatrixRequest) throws(UnknownName) -> Matrix {
    if request.indicators { return try indicatorMatrix(request) }
    var kinds: Set<String> = []
    for name in request.kinds { kinds.insert(try kind(called: name).name) }
    if kinds.isEmpty { kinds = [RelationKind.participant] }
    let signed = request.kinds.contains { $0 == "signatory" || $0 == "signatories" }
    let relations = relations.filter { kinds.contains($0.kind) && (!signed || $0.spokenKind == "signatory") }
    var rows = try chosen(request.rows)
    var columns = try chosen(request.columns)
    let table = relations.flatMap { placed($0, rows: rows, columns: columns) }
    rows = rows ?? Set(table.map(\.row))
    columns = columns ?? Set(table.map(\.column))
    let byPlace = Dictionary(grouping: table) { Place(row: $0.row, column: $0.column) }
    return matrix(rows: rows ?? [], columns: columns ?? []) { row, column in
      byPlace[Place(row: row.id, column: column.id)].map { cell(of: $0.map(\.relation)) }
    }
  }

  private struct Place: Hashable {
    let row: String
    let column: String
  }

  private func chosen(_ selection: Selection?) throws(UnknownName) -> Set<String>? {
    guard let selection else { return nil }
    return try ids(in: selection)
  }

  /// Where a relation stands: its start in a row and its end in a column, or the other way round; both ways if it is
  /// mutual.
  private func placed(
    _ relation: Relation, rows: Set<String>?, columns: Set<String>?
  ) -> [(row: String, column: String, relation: Relation)] {
    func fits(_ row: String, _ column: String) -> Bool {
      (rows?.contains(row) ?? true) && (columns?.contains(column) ?? true)
    }
    let ways = [(relation.from, relation.to, relation), (relation.to, relation.from, relation)].filter {
      fits($0.0, $0.1)
    }
    return kind(of: relation).isMutual ? ways : Array(ways.prefix(1))
  }

  private func matrix(
    rows: Set<String>, columns: Set<String>, _ cell: (Record, Record) -> Matrix.Cell?
  ) -> Matrix {
    let rows = entities.filter { rows.contains($0.id) }.byDate()
    let columns = records.filter { columns.contains($0.id) }.byDate()
    return Matrix(rows: rows, columns: columns, cells: rows.map { row in columns.map { cell(row, $0) } })
  }

  private func indicatorMatrix(_ request: MatrixRequest) throws(UnknownName) -> Matrix {
    let indicators = records.filter { $0.section == .indicators }
    var values: [String: [String: [Fact]]] = [:]
    for indicator in indicators {
      values[indicator.id] = Dictionary(grouping: self.values(of: indicator), by: \.of).mapValues { $0.map(\.fact) }
    }
    let measured = Set(values.values.flatMap(\.keys).compactMap { entity($0)?.id })
    let members = relations.filter { $0.kind == "member-of" }.map(\.from)
    let rows = try chosen(request.rows) ?? (measured.isEmpty ? Set(members) : measured)
    return matrix(rows: rows, columns: Set(indicators.map(\.id))) { row, indicator in
      values[indicator.id]?[row.id].map { latest(of: $0, measuredBy: indicator) }
    }
  }
}

extension [Record] {
  /// States and bodies as they come, what was made or held by its date.
  func byDate() -> [Record] {
    enumerated().sorted { left, right in
      let sections = (left.element.section, right.element.section)
      guard sections.0 == sections.1, sections.0 == .instruments || sections.0 == .events else {
        return left.offset < right.offset
      }
      switch (left.element.sortDate, right.element.sortDate) {
      case (let first?, let second?) where first != second: return first < second
      case (nil, _?): return false
      case (_?, nil): return true
      default: return left.offset < right.offset
      }
    }.map(\.element)
  }
}
