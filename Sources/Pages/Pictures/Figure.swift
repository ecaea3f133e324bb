import Diagrams
import Relations

/// A picture as it stands in a page: inline, its nodes leading to their pages, its style rules in the style sheet.
struct Figure {
  /// The title of the picture.
  let title: String
  /// The picture as markup.
  let svg: String
  /// What a script must know to highlight a lineage and to filter by year: years by node, and the ends of edges.
  let facts: JSON
  /// What kind of diagram it is.
  let isChart: Bool
  /// The colours; the rules of all themes are in the style sheet.
  private let theme: Theme

  /// Longest that one part of a picture may take, in seconds, before a plainer one stands in its place.
  private static let patience = 20

  /// Draws a view for a page; `place` counts the pictures on it, so that no two have ids in common.
  init(of view: View, in dataset: Dataset, links: PageLinks, place: Int) throws {
    var diagram = try Views.diagram(of: view, in: dataset)
    for (index, node) in diagram.nodes.enumerated() {
      if let href = links.href(ofRecord: node.id) { diagram.nodes[index].href = href }
    }
    theme = Views.theme(of: view)
    let limits = Limits(wallSeconds: Double(Figure.patience), processorSeconds: Figure.patience, workers: 2)
    let layout = try Graphviz.layout(diagram, limits: limits)
    let options = SVG.Options(idPrefix: "g\(place)", theme: theme, hasStyle: false)
    title = diagram.title
    svg = SVG(diagram, layout, options: options).text
    isChart = diagram.chart != nil
    facts = isChart ? .null : Figure.facts(of: diagram, in: dataset)
  }

  private static func facts(of diagram: Diagram, in dataset: Dataset) -> JSON {
    let descent = Set(dataset.kinds.filter(\.descent).map(\.name))
    let years = diagram.nodes.map { node -> JSON in
      let date = dataset.entity(node.id)?.sortDate
      return (date?.earliestStart?.year ?? date?.latestEnd?.year).map { JSON.integer($0) } ?? .null
    }
    let arcs = diagram.edges.map { edge -> JSON in
      let isDescent = edge.classes.first.map(descent.contains) ?? false
      return [.integer(edge.from), .integer(edge.to), .integer(isDescent ? 1 : 0)]
    }
    return ["years": .array(years), "arcs": .array(arcs)]
  }

  /// The figure with a frame that scrolls, and beside it what the script works with.
  func html(id: String) -> String {
    Templates.rendered(
      "figure",
      with: [
        "id": .text(id), "title": .text(title), "svg": .html(svg), "theme": .text(theme.name),
        "facts": .text(facts == .null ? "" : facts.description),
      ])
  }
}
