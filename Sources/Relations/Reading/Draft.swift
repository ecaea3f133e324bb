/// Everything that the files of a graph say, before it is known to hold together.
public struct Draft: Sendable {
  /// The title of the graph.
  public internal(set) var title = ""
  /// What the graph is, in a sentence or two.
  public internal(set) var description: String?
  /// The licence of the data.
  public internal(set) var licence: String?
  /// The language of names that say none.
  public internal(set) var language = "en"
  /// The kinds of relation, built in and the graph's own.
  public internal(set) var kinds: [RelationKind] = []
  /// The diagrams that the graph wants drawn.
  public internal(set) var views: [View] = []
  /// The words that pictures say, by the languages for which the graph gives them.
  public internal(set) var glossaries: [String: Glossary] = [:]
  /// The records, in the order of the files.
  public internal(set) var records: [Record] = []
  /// The relations, in the order of the files, with the ids as they are written.
  public internal(set) var relations: [Relation] = []
  /// The participations that tables tell of, whose ends, sources and places among one another were checked row by row.
  public internal(set) var participations: [Relation] = []
  /// What the rows of those tables rest on.
  var supportsOfTables: [Support] = []
  /// The first of the records that come from tables, whose ids are kept as they are written there.
  var firstTabledRecord: Int?
  /// Whether all ids are kept as another register has them.
  var keepsIDs = false
  /// The ids that relations name at their far end, one for each relation.
  public internal(set) var mentions: [Mention] = []
  /// Where `graph.yaml` begins.
  public internal(set) var position = Position(file: "graph.yaml", line: 1, column: 1)
  /// Whether every file could be read; if not, what seems to be missing may stand in one that could not.
  public internal(set) var isWhole = true
  /// The indices of relations whose signature is as old as the instrument's.
  var signedOnItsDate: [Int] = []

  /// A draft with the built-in kinds of relation, or with nothing.
  init(kinds: [RelationKind] = []) { self.kinds = kinds }

  /// An id that stands in a file for a record elsewhere.
  public struct Mention: Hashable, Sendable {
    /// The id as it is written.
    public let id: String
    /// Where it is written.
    public let position: Position
  }
}
