/// The answer to a question: one value that prints as text, JSON, CSV or Markdown.
public struct Answer: Sendable {
  /// What programs read.
  public var value: JSON { makeValue() }
  /// What is found, as a table: all of CSV, and the source of the other formats' tables.
  public var table: Table { makeTable() }
  /// What people read, from top to bottom.
  public var blocks: [Block]
  /// The sources that texts refer to by their place in this list, from 1; they are printed last.
  public var sources: [SourceLine]
  /// What applies to the whole answer: the graph, the day, the rows that were skipped.
  public var context: [JSON.Member]
  /// Whether nothing was found, so that the program exits with 1.
  public var isEmpty: Bool
  /// Whether something was left out that nobody agreed to leave out, so that the program exits with 1 too.
  public var isCut = false
  /// What of the blocks a screen does not show, which programs and files get nevertheless.
  var abridgement: Abridgement?
  private let makeValue: @Sendable () -> JSON
  private var makeTable: @Sendable () -> Table

  /// An answer of many thousand rows, of which only what is printed is made.
  init(
    makingValue value: @escaping @Sendable () -> JSON, table: @escaping @Sendable () -> Table, blocks: [Block],
    sources: [SourceLine] = [], context: [JSON.Member] = [], isEmpty: Bool
  ) {
    (makeValue, makeTable) = (value, table)
    (self.blocks, self.sources, self.context, self.isEmpty) = (blocks, sources, context, isEmpty)
  }

  /// An answer; without blocks people read the table, and it is empty if the table is.
  public init(
    value: JSON, table: Table, blocks: [Block]? = nil, sources: [SourceLine] = [], context: [JSON.Member] = [],
    isEmpty: Bool? = nil
  ) {
    self.init(
      makingValue: { value }, table: { table }, blocks: blocks ?? [.table(table)], sources: sources, context: context,
      isEmpty: isEmpty ?? table.rows.isEmpty)
  }

  /// A part of what people read.
  public enum Block: Hashable, Sendable {
    /// The title of what follows.
    case heading(String)
    /// A sentence or some.
    case paragraph(Text)
    /// Points, perhaps with points under them.
    case list([Item])
    /// Rows and columns.
    case table(Table)
    /// The rows of a table as lines that other programs know, each text a row; a table where there are no such lines.
    case lines([Text], of: Table)
    /// Names and their values, as on the page of one record.
    case fields([Field])
  }

  /// A point of a list.
  public struct Item: Hashable, Sendable {
    /// What it says.
    public let text: Text
    /// The points under it.
    public let items: [Item]

    /// A point with others under it.
    public init(_ text: Text, items: [Item] = []) {
      self.text = text
      self.items = items
    }
  }

  /// A name and its values.
  public struct Field: Hashable, Sendable {
    /// The name.
    public let label: String
    /// The values, each on a line of its own.
    public let values: [Text]

    /// Values under a name.
    public init(_ label: String, _ values: [Text]) {
      self.label = label
      self.values = values
    }
  }

  /// A source as the foot of an answer names it.
  public struct SourceLine: Hashable, Sendable {
    /// The source's id.
    public let id: String
    /// Who says what and when: `UNIDIR, The SCO and information security, 2021`.
    public let text: String
    /// Where to read it.
    public let url: String?

    /// A source.
    public init(id: String, text: String, url: String? = nil) {
      self.id = id
      self.text = text
      self.url = url
    }
  }

  /// The answer with another table, which is all that people read; JSON stays whole.
  package func showing(_ table: Table) -> Answer {
    var answer = self
    answer.makeTable = { table }
    answer.blocks = [.table(table)]
    return answer
  }

  /// The answer with these columns of its table alone, in this order, wherever the table stands; JSON stays whole.
  public func choosing(columns: [String]) throws(UnknownColumn) -> Answer {
    var answer = self
    let (table, chosen) = (table, try table.choosing(columns: columns))
    answer.makeTable = { chosen }
    for (index, block) in blocks.enumerated() {
      switch block {
      case .table(let other) where other.columns == table.columns, .lines(_, let other):
        answer.blocks[index] = .table(try other.choosing(columns: columns))
      default: continue
      }
    }
    return answer
  }
}
