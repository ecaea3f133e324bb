import ArgumentParser
import Diagrams
import Digraphs
import Relations

/// How a picture looks, whatever it is about; each flag is an option of views by the same name.
struct PictureLook: ParsableArguments {
  @Option(
    name: .customLong("edge-labels"),
    help: ArgumentHelp(
      "What stands at the edges: 'word', the verb and the numbers of the sources; 'number', these alone; 'none', and the relations stand under the picture.",
      valueName: "none|number|word"))
  var edgeLabels: String?

  @Option(
    name: .customLong("size-by"),
    help: ArgumentHelp("Size the nodes by a measure of centrality.", valueName: "measure"),
    completion: .list(centralities.map(\.name)))
  var sizeBy: String?

  @Option(
    name: .customLong("weight-by"),
    help: ArgumentHelp("Make the outlines of nodes heavy by a measure of centrality.", valueName: "measure"),
    completion: .list(centralities.map(\.name)))
  var weightBy: String?

  @Option(
    name: .customLong("colour-by"),
    help: ArgumentHelp("Colour the nodes by a measure of centrality, or by organisation.", valueName: "measure"),
    completion: .list(centralities.map(\.name)))
  var colourBy: String?

  @Option(
    help: ArgumentHelp(
      "Join those who start this kind of relation, such as signatory, by what they share.", valueName: "kind"),
    completion: Completions.kinds)
  var project: String?

  @Option(
    name: .customLong("min-weight"), help: ArgumentHelp("With --project: how much two must share.", valueName: "count"))
  var minimumWeight: String?

  @Option(
    help: ArgumentHelp("Lay out 'down' the page or to the 'right'; with a width, by what fits.", valueName: "direction")
  )
  var flow: String?

  @Option(
    help: ArgumentHelp("Arrange in 'layers', or by 'forces' between what is related.", valueName: "layout"))
  var layout: String?

  @Option(
    help: ArgumentHelp(
      "The width of the column that the picture is for, in pixels: a warning tells where its text would be under 6.",
      valueName: "pixels"))
  var width: String?

  @Option(
    help: ArgumentHelp("The colours, each for light and dark pages.", valueName: "report|web"),
    completion: .list(themes.map(\.name)))
  var theme: String?

  @Flag(help: "Set alike entities that hang by one relation at one other together in one node.")
  var collapseLeaves = false

  /// The options of views that the flags give.
  var options: [(String, [String])] {
    let given = [
      ("edge-labels", edgeLabels), ("size-by", sizeBy), ("weight-by", weightBy), ("colour-by", colourBy),
      ("project", project), ("min-weight", minimumWeight), ("flow", flow), ("layout", layout), ("width", width),
      ("theme", theme),
      ("collapse", collapseLeaves ? "leaves" : nil),
    ]
    return given.compactMap { name, value in value.map { (name, [$0]) } }
  }
}
