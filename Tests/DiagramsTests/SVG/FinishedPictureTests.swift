import Foundation
import Relations
import Testing

@testable import Diagrams

/// What holds of every finished picture, where no other suite says it: each test is named by what it holds to.
@Suite("A finished picture") struct FinishedPictureTests {
  private static let views: [(String, [(String, [String])])] = [
    ("network", []), ("lineage", [("of", ["treaty"])]), ("neighbourhood", [("of", ["commission"])]),
    ("path", [("of", ["north", "plan"])]), ("timeline", []), ("matrix", []), ("membership", [("of", ["commission"])]),
    ("difference", [("since", ["1997"]), ("until", ["2020"])]), ("network", [("project", ["signatory"])]),
  ]

  private func diagram(_ drawing: String, _ options: [(String, [String])] = []) throws -> Diagram {
    try Views.diagram(of: Graphs.view(drawing, options), in: Graphs.dataset())
  }

  private func picture(_ diagram: Diagram, theme: Theme = .report) throws -> SVG {
    SVG(diagram, try Graphviz.layout(diagram), options: SVG.Options(theme: theme))
  }

  @Test("has both namespaces, and sizes without units that its viewBox repeats", arguments: views)
  func rootOf(drawing: String, options: [(String, [String])]) throws {
    let root = try Parsed(picture(diagram(drawing, options))).elements[0]
    #expect(root.attributes["xmlns"] == "http://www.w3.org/2000/svg")
    #expect(root.attributes["xmlns:xlink"] == "http://www.w3.org/1999/xlink")
    let sizes = ["width", "height"].map { root.attributes[$0] ?? "" }
    #expect(sizes.allSatisfy { Double($0) ?? 0 > 0 })
    #expect(root.attributes["viewBox"] == "0 0 " + sizes.joined(separator: " "))
    #expect(root.attributes["role"] == "graphics-document" && root.attributes["style"] == nil)
  }

  @Test("has a class for kind, type, relation and status on each group, and a title that can be read")
  func groupsAreClassed() throws {
    let parsed = try Parsed(picture(diagram("network")))
    let classes = Set(parsed.all("g").compactMap { $0.attributes["class"] })
    let wanted = [
      "node instrument treaty", "node instrument planned", "node body", "edge signatory", "edge protocol-to inferred",
    ]
    for wanted in wanted {
      #expect(classes.contains(wanted), "\(wanted) of \(classes.sorted())")
    }
    let titles = parsed.all("title").map(\.text)
    #expect(titles.contains("Northland signed Treaty, 4 May 1998 [1]"), "\(titles)")
  }

  @Test("writes each colour as an attribute that works alone, in either theme", arguments: themes.map(\.name), views)
  func coloursAreLiteral(theme: String, view: (String, [(String, [String])])) throws {
    let theme = try #require(themes.first { $0.name == theme })
    let parsed = try Parsed(picture(diagram(view.0, view.1), theme: theme))
    let painted = parsed.elements.filter { ["path", "rect", "ellipse", "text"].contains($0.name) }
    #expect(painted.count > 10)
    for element in painted {
      let colours = ["fill", "stroke"].compactMap { element.attributes[$0] }
      #expect(!colours.isEmpty && colours.allSatisfy { $0 == "none" || $0.wholeMatch(of: /#[0-9a-f]{6}/) != nil })
      #expect(colours.contains { $0 != "none" }, "\(element)")
    }
  }

  @Test("has no background: nothing that is filled covers the page", arguments: views)
  func nothingCoversThePage(drawing: String, options: [(String, [String])]) throws {
    let svg = try picture(diagram(drawing, options))
    for box in try Parsed(svg).all("rect") {
      let (width, height) = (Double(box.attributes["width"] ?? "") ?? 0, Double(box.attributes["height"] ?? "") ?? 0)
      #expect(width * height < svg.width * svg.height / 2)
    }
  }

  @Test("takes nothing from elsewhere: addresses stand in links and in names of namespaces only", arguments: views)
  func nothingIsTakenFromElsewhere(drawing: String, options: [(String, [String])]) throws {
    for element in try Parsed(picture(diagram(drawing, options))).elements {
      for (name, value) in element.attributes where value.contains("//") {
        #expect(["href", "xlink:href", "aria-label"].contains(name) || name.hasPrefix("xmlns"), "\(name)=\(value)")
        if name.hasSuffix("href") { #expect(element.name == "a") }
      }
    }
  }

  @Test("holds each text to its width in Latin, Cyrillic, Greek and Chinese, and lets run left what runs left")
  func textsAreHeldInEveryScript() throws {
    let names = ["Agreement", "Соглашение", "Συμφωνία", "上海合作组织", "اتفاقية"]
    let texts = try Parsed(picture(Samples.diagram(names))).all("text").filter { names.contains($0.text) }
    #expect(texts.map(\.text) == names)
    for text in texts {
      let isHeld = text.attributes["textLength"] != nil && text.attributes["lengthAdjust"] == "spacingAndGlyphs"
      #expect(isHeld == (text.text != "اتفاقية"))
    }
  }

  @Test("says what it was made from: hash of its data, view, licence, generator, Graphviz, and no revision unasked")
  func factsAreRecorded() throws {
    let facts = try SVG.facts(in: picture(diagram("network")).bytes)
    for key in ["data", "view", "options", "licence", "generator", "graphviz", "renderer", "theme"] {
      #expect(facts.first { $0.key == key }?.value.isEmpty == false, "\(key)")
    }
    #expect(!facts.contains { ["revision", "as-of"].contains($0.key) })
    let dated = try SVG.facts(in: picture(diagram("network", [("as-of", ["2000"])])).bytes)
    #expect(dated.contains(Diagram.Fact("as-of", "2000")))
  }

  @Test("has in the hash of its data what stands under it in sentences")
  func notesAreData() throws {
    let records = Graphs.records.replacing(
      "hosted-by: { north: { sources: [s] } }", with: "hosted-by: { north: { sources: [s], against: [t] } }")
    // What differs is the name of who denies it, which stands in a note alone.
    let other = records.replacing("t: { title: Herald }", with: "t: { title: Herald, publisher: Commission }")
    let view = Graphs.view("neighbourhood", [("of", ["summit"])])
    let diagrams = try [records, other].map { try Views.diagram(of: view, in: Graphs.dataset($0)) }
    #expect(diagrams[0].notes != diagrams[1].notes && !diagrams[0].notes.isEmpty)
    let hashes = diagrams.map { diagram -> String? in
      var bare = diagram
      bare.sources = []
      return Views.digest(of: bare)
    }
    #expect(hashes[0] != hashes[1])
  }

  @Test("never tells today's date")
  func todayIsNotTold() throws {
    let today = Calendar(identifier: .gregorian).dateComponents(in: .gmt, from: Date())
    let year = try #require(today.year)
    for (drawing, options) in Self.views {
      #expect(try !picture(diagram(drawing, options)).text.contains(String(year)), "\(drawing)")
    }
  }

  @Test("has in its legend nothing that is not in it", arguments: views)
  func theLegendIsOfWhatIsThere(drawing: String, options: [(String, [String])]) throws {
    let diagram = try diagram(drawing, options)
    #expect(Set(diagram.legend.map(\.text)).count == diagram.legend.count)
    let lines = Set(diagram.edges.map(\.style.line) + diagram.nodes.map(\.style.line))
    for entry in diagram.legend {
      switch entry.sample {
      case .edge(let style) where diagram.chart == nil: #expect(lines.contains(style.line), "\(entry)")
      case .mark("[1]"):
        let texts = diagram.edges.map(\.label) + diagram.notes.flatMap(\.lines) + diagram.caption
        let marks = diagram.chart?.marks.flatMap { $0.label.map(\.text) } ?? []
        #expect((texts + marks).contains { $0.contains("[") }, "\(entry)")
      default: break
      }
    }
  }

  @Test("is laid out from what is selected alone, without holes")
  func selectionComesFirst() throws {
    let selected = try diagram("network", [("select", ["kind:instrument"])])
    let small = """
      stemma: 1
      title: Rivers
      licence: CC0-1.0
      sources: { s: { title: Gazette, publisher: Commission, date: 2011 }, t: { title: Herald } }
      instruments:
        treaty: { name: Treaty, type: treaty, signed: 1998-05-04, sources: [s] }
        annex: { name: Annex, signed: 1998-06, sources: [s], builds-on: { treaty: { sources: [s] } } }
        protocol: { name: Protocol, signed: 2010, sources: [s], protocol-to: { treaty: { sources: [t], evidence: inferred } } }
        plan: { name: Plan, sources: [s], implements: { protocol: { sources: [s] } }, stage: planned }

      """
    let alone = try Views.diagram(of: Graphs.view("network", []), in: Graphs.dataset(small))
    #expect(try Graphviz.layout(selected).nodes == Graphviz.layout(alone).nodes)
  }

  @Test("asks nothing of Graphviz that crashed, hung or lost edges")
  func graphvizIsNotAskedWhatItCannotDo() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources/CGraphviz")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".c") }
    #expect(files.contains("build.c"))
    for file in files {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for word in ["concentrate", "minlen", "constraint", "headport", "tailport", "newrank", "pack", "record"] {
        #expect(!text.contains("\"\(word)\""), "\(file): \(word)")
      }
    }
  }
}
