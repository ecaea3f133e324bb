import Relations

/// A way of drawing some part of a graph.
public protocol Drawing: Sendable {
  /// The word by which views and verbs know it.
  var name: String { get }
  /// What it shows, in a sentence.
  var summary: String { get }
  /// The options of a view that it heeds, beside those that every view has.
  var options: [String] { get }
  /// The options that it cannot do without.
  var needs: [String] { get }
  /// The title of a view that has none of its own.
  func title(of view: View, in dataset: Dataset) -> String
  /// The part of a graph that a view is of: as of its day, and only what it selects.
  func part(of dataset: Dataset, for view: View) throws -> Dataset
  /// The picture of a view, without title and caption.
  ///
  /// - Throws: `UnknownName` for an id or a kind that the graph does not have.
  func sketch(_ view: View, of dataset: Dataset) throws -> Sketch
}

/// Every drawing, in the order in which they are described.
public let drawings: [any Drawing] = [
  LineageDrawing(), NetworkDrawing(), NeighbourhoodDrawing(), PathDrawing(), DifferenceDrawing(), TimelineDrawing(),
  MatrixDrawing(), MembershipDrawing(),
]

/// The options of drawings whose relations are lines between nodes.
let edgeOptions = ["edge-labels", "size-by", "weight-by", "colour-by", "flow", "layout"]

extension Drawing {
  /// What the view's scope describes.
  public func part(of dataset: Dataset, for view: View) throws -> Dataset { try dataset.within(Views.scope(of: view)) }

  /// A title of some words, in the language of the view where the graph gives them, and what the view is about.
  func titled(_ words: String, _ view: View, in dataset: Dataset) -> String {
    dataset.glossary(in: view.value("lang")).say(words) + " " + subjects(of: view, in: dataset)
  }

  /// The names of the entities that a view is about, joined by a word; of many the first, and how many more.
  func subjects(of view: View, in dataset: Dataset, joinedBy word: String = ", ") -> String {
    let ids = view.values("of")
    let names = ids.prefix(ids.count > 5 ? 3 : 5).map { dataset.entity($0)?.label(in: view.value("lang")) ?? $0 }
    guard ids.count > names.count else { return names.joined(separator: word) }
    let glossary = dataset.glossary(in: view.value("lang"))
    return names.joined(separator: word) + glossary.fill(" and {n} more", [("n", String(ids.count - names.count))])
  }
}
