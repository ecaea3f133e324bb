import Relations
import Testing

@testable import Diagrams

/// What differs between two states, in one picture or in three that are laid out alike.
struct DifferenceDrawingTests {
  private static let later = Graphs.records
    .replacing("protocol: { name: Protocol, signed: 2010,", with: "protocol: { name: Protocol on Ice, signed: 2011,")
    .replacing("members: { all: [north, south]", with: "members: { all: [north]")
    .replacing(
      "events:", with: "  office: { name: Office, sources: [s], part-of: { commission: { sources: [s] } } }\nevents:")

  private func view(_ options: [(String, [String])] = []) -> View {
    Graphs.view("difference", [("since", ["1998-05-20"]), ("until", ["2012"])] + options)
  }

  private func revisions(_ options: [(String, [String])] = []) throws -> Diagram {
    try Views.diagram(
      of: Graphs.view("difference", options), in: Graphs.dataset(Self.later), since: Graphs.dataset())
  }

  @Test func newAndUnchangedAreToldByWordsAndLines() throws {
    let diagram = try Views.diagram(of: view(), in: Graphs.dataset())
    let styles = Dictionary(uniqueKeysWithValues: diagram.nodes.map { ($0.id, $0) })
    let (annex, treaty) = (try #require(styles["annex"]), try #require(styles["treaty"]))
    #expect(annex.label.last == .detail("+ new") && annex.style.isEmphasised && annex.classes.contains("added"))
    #expect(annex.tooltip.hasSuffix(", new"))
    #expect(treaty.label == [.name("Treaty"), .detail("treaty, 4 May 1998")] && treaty.style.palette == .neutral)
    let builds = try #require(diagram.edges.first { $0.classes.contains("builds-on") })
    #expect(builds.label == "+ new: builds on [1]" && builds.style.width > 2)
    let texts = diagram.legend.map(\.text)
    #expect(texts.contains("+ new: in the state of 2012 only") && texts.contains("grey and thin: the same in both"))
    #expect(!texts.contains { $0.contains("gone") })
    #expect(diagram.title == "What changed from 20 May 1998 to 2012")
  }

  @Test func goneAndChangedAreToldByWordsAndLines() throws {
    let diagram = try revisions()
    let membership = try #require(diagram.edges.first { $0.tooltip.hasPrefix("Southland is a member") })
    #expect(membership.label.hasPrefix("− gone: is a member of") && membership.style.line == .dotted)
    #expect(membership.classes.contains("removed"))
    let protocolNode = try #require(diagram.nodes.first { $0.id == "protocol" })
    #expect(protocolNode.label[0] == .name("Protocol on Ice"))
    #expect(protocolNode.label.last == .detail("± changed: name, signed") && protocolNode.style.line == .dashed)
    #expect(protocolNode.tooltip.hasSuffix("changed: name: Protocol → Protocol on Ice, signed: 2010 → 2011"))
    #expect(diagram.nodes.first { $0.id == "office" }?.label.last == .detail("+ new"))
    #expect(diagram.legend.contains { $0.text == "− gone: in the state of the files as they are only" })
  }

  @Test func everythingStandsInItsPlaceWhicheverStateIsShown() throws {
    let diagrams = try ["both", "before", "after"].map { try revisions([("show", [$0]), ("depth", ["9"])]) }
    let layouts = try diagrams.map { try Graphviz.layout($0) }
    for layout in layouts.dropFirst() {
      #expect(layout.nodes == layouts[0].nodes && layout.edges == layouts[0].edges)
    }
    let pictures = try zip(diagrams, layouts).map { try Parsed(SVG($0, $1)) }
    let shapes = pictures.map(boxes)
    for (id, box) in shapes[1].merging(shapes[2], uniquingKeysWith: { first, _ in first }) {
      #expect(shapes[0][id] == box, "\(id)")
    }
    #expect(shapes[1].keys.contains("office") == false && shapes[2].keys.contains("office"))
    #expect(pictures.map { $0.count(ofClass: "edge") } == [10, 9, 9])
  }

  /// The first coordinates drawn for each node, by its id.
  private func boxes(_ picture: Parsed) -> [String: [String?]] {
    var found: [String: [String?]] = [:]
    for (index, element) in picture.elements.enumerated() {
      guard element.attributes["class"]?.hasPrefix("node") == true, let id = element.attributes["id"] else { continue }
      let shape = picture.elements[(index + 1)...].first { ["rect", "ellipse", "path"].contains($0.name) }
      let name = id.split(separator: "-", maxSplits: 2).last.map(String.init) ?? id
      found[name] = ["x", "y", "cx", "cy", "d"].map { shape?.attributes[$0] }
    }
    return found
  }

  @Test func eachStateAloneIsTheStateAsItWas() throws {
    let (before, after) = (
      try revisions([("show", ["before"]), ("depth", ["9"])]), try revisions([("show", ["after"]), ("depth", ["9"])])
    )
    #expect(before.nodes.first { $0.id == "protocol" }?.label[0] == .name("Protocol"))
    #expect(after.nodes.first { $0.id == "protocol" }?.label[0] == .name("Protocol on Ice"))
    for diagram in [before, after] {
      let shown = diagram.nodes.filter { !$0.isAbsent }
      #expect(!shown.contains { $0.label.contains { $0.text.hasPrefix("±") || $0.text.hasPrefix("+") } })
    }
    #expect(before.nodes.filter(\.isAbsent).map(\.id) == ["office"])
    #expect(before.description.contains("8 entities and 9 relations"))
    #expect(after.description.contains("9 entities and 9 relations"))
    #expect(before.dot.contains("\"office\" [") && before.dot.contains("invis"))
    #expect(before.metadata.contains(.init("show", "before")))
  }

  @Test func depthLeavesOutWhatIsFarFromDifferences() throws {
    let near = try revisions([("depth", ["1"])])
    #expect(Set(near.nodes.map(\.id)) == ["south", "commission", "office", "protocol"])
    #expect(try revisions([("depth", ["2"])]).nodes.count > 4)
    #expect(try revisions().nodes == near.nodes, "one step, where nothing is said or selected")
    #expect(try revisions([("select", ["kind:state kind:body kind:instrument"])]).nodes.count > 4)
  }

  @Test(arguments: [
    ([("since", ["2000"])], "needs 'until'"), ([("since", ["2000"]), ("until", ["1990"])], "comes before"),
    ([("since", ["2000"]), ("until", ["2010"]), ("as-of", ["2005"])], "'since' and 'until', not 'as-of'"),
    ([("since", ["2000"]), ("until", ["2010"]), ("show", ["all"])], "before, after or both"),
    ([("since", ["2000"]), ("until", ["soon"])], "no date"),
  ])
  func mistakesAreTold(options: [(String, [String])], words: String) throws {
    let dataset = try Graphs.dataset()
    #expect {
      try Views.diagram(of: Graphs.view("difference", options), in: dataset)
    } throws: {
      "\($0)".contains(words)
    }
  }
}
