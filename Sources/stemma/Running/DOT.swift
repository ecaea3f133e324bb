import Diagrams
import Formats
import Relations

/// Every format in which a graph can be written: that of Graphviz, and all that need no Graphviz.
let graphFormats: [any Exporter] = exporters + [DOT()]

/// The DOT language: a picture for Graphviz, with all that is recorded in attributes that it does not draw.
struct DOT: Exporter {
  let name = "dot"
  let endings = ["dot", "gv"]
  let summary = "The DOT language, for Graphviz and what reads its files; drawn as our pictures are."
  let keeps = "everything of the entities and relations that are shown; claims as JSON in texts"
  let leavesOut = "what the picture does not show, such as, of collapsed leaves, each for itself"

  func export(_ dataset: Dataset) throws -> Formats.Export {
    .text(text(of: try Views.diagram(of: PictureRequest.network, in: dataset), showing: dataset))
  }

  /// A diagram with what is recorded of the part of a graph that it shows.
  func text(of diagram: Diagram, showing dataset: Dataset) -> String {
    let cells = CarriedCells(dataset)
    var data = DOTData()
    data.graph = cells.graph
    data.nodes = cells.nodes
    data.edges = cells.edges
    return diagram.dot(carrying: data)
  }
}
