/// A diagram that a graph wants drawn, as `graph.yaml` writes it.
public struct View: Hashable, Sendable {
  /// The name of the view, and of the files that it is drawn into.
  public let name: String
  /// The options, by their names.
  public let options: [Option]
  /// Where the view is written.
  public let position: Position

  /// One option of a view and its values.
  public struct Option: Hashable, Sendable {
    /// The option's name, such as `of`.
    public let name: String
    /// One value, or those of a list.
    public let values: [String]
    /// Where the option is written.
    public let position: Position

    /// An option with its values.
    public init(_ name: String, _ values: [String], at position: Position) {
      self.name = name
      self.values = values
      self.position = position
    }
  }

  /// A view by its options.
  public init(name: String, options: [Option], position: Position) {
    self.name = name
    self.options = options
    self.position = position
  }

  /// Every option that a view can have, and what it says.
  public static let optionNames: [(name: String, summary: String)] = [
    ("drawing", "How it is drawn: 'schema views' lists the drawings."),
    ("of", "The ids of the entities that it is about."),
    ("via", "The kinds of relation that it follows."),
    ("depth", "How many steps it goes."),
    ("direction", "For a lineage: up, down or both."),
    ("since", "For a timeline: nothing that was over before this date; for a difference: the date to compare with."),
    ("until", "For a timeline: nothing that began after this date; for a difference: the date that is compared."),
    ("show", "For a difference: both, or what was before or is after alone, each thing in the same place."),
    ("with", "For a timeline: 'relations' shows also those that have dates of their own."),
    ("rows", "For a matrix: what its rows are about, as a selector."),
    ("across", "For a matrix: what its columns are about, as a selector, or 'indicators'."),
    ("axis", "For a lineage: 'years' gives every year its line, and what has none a place outside them."),
    (
      "project",
      "For a network: joins those who start this kind of relation by what they share; 'signatory' by signatures."
    ),
    ("min-weight", "With 'project': how much two must share to be joined."),
    ("clusters", "For a network: boxes around what belongs to one 'organisation', or is of one 'kind'."),
    ("select", "The entities that it shows, as a selector."),
    ("exclude", "The entities that it leaves out, as a selector."),
    ("as-of", "The date as of which it is drawn."),
    ("collapse", "With 'leaves', alike entities that hang by one relation at one other stand together in one node."),
    (
      "edge-labels",
      "What stands at edges: 'word', the verb and numbers of sources, as for up to 60 relations; 'number'; 'none'."
    ),
    ("size-by", "A measure of centrality by which nodes are sized."),
    ("weight-by", "A measure of centrality by which the outlines of nodes are heavy."),
    ("colour-by", "A measure of centrality by which nodes are coloured, or 'organisation', to which they belong."),
    (
      "flow",
      "Whether it is laid out 'down' the page or to the 'right'; with 'width', by what fits where it is not said."
    ),
    ("layout", "Whether nodes stand in 'layers' or by 'forces' near what they are related to."),
    ("width", "The width of the column that it is made for, in pixels: a warning tells where text would be under 6."),
    ("theme", "The colours, on light and on dark pages: 'report' or 'web'."),
    ("title", "The title."),
    ("caption", "What stands under it."),
    ("disclaimer", "What else must be said, such as that a picture implies no endorsement."),
    ("lang", "The language of the labels."),
  ]

  /// The values of an option; empty where it is not given.
  public func values(_ name: String) -> [String] { options.first { $0.name == name }?.values ?? [] }

  /// The first value of an option.
  public func value(_ name: String) -> String? { values(name).first }

  /// Where an option is written; the view itself where it is not given.
  public func position(of name: String) -> Position { options.first { $0.name == name }?.position ?? position }
}

extension Reader {
  /// Reads one of the `views:` of `graph.yaml`; what a drawing makes of the options is checked where it is drawn.
  mutating func readView(_ view: YAMLNode.Entry) {
    guard Reader.isWord(view.key) else {
      error("bad-value", at: view.position, "a view's name is a word in lower case with hyphens, not '\(view.key)'")
      return
    }
    guard let entries = view.value.entries else {
      error("bad-value", at: view.value.position, "a view is '{ drawing: …, of: … }', not \(view.value.shape)")
      return
    }
    let revisions = entries.filter { ["revision", "revisions"].contains($0.key) }
    for entry in revisions {
      error(
        "unknown-key", at: entry.position,
        "a view names no revisions, which a shallow clone does not have; draw it with --revision or --diff-revisions")
    }
    let others = entries.filter { !["revision", "revisions"].contains($0.key) }
    refuseUnknown(others, allowed: View.optionNames.map(\.name), of: "a view")
    for item in entries.flatMap(\.value.items) where item.scalar == nil {
      error("bad-value", at: item.position, "an option of a view is a text or a list of texts, not \(item.shape)")
    }
    let options = entries.map { View.Option($0.key, $0.value.items.compactMap(\.scalar), at: $0.value.position) }
    draft.views.append(View(name: view.key, options: options, position: view.position))
  }
}
