import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Pictures as files: what `draw` and `export` write.
struct DrawTests {
  @Test func outputIsWhatWouldBeDrawn() throws {
    let result = try Program.run(["draw", "--check"])
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test func staleOutputIsToldApart() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let place = ["-o", scratch.url.path]
    #expect(try Program.run(["draw"] + place).status == 0)
    #expect(scratch.names.contains("overview.svg") && scratch.names.contains("overview.dot"))
    let svg = try scratch.text("overview.svg")
    try scratch.write(svg.replacingOccurrences(of: "drawing: network", with: "drawing: other"), to: "overview.svg")
    try FileManager.default.removeItem(at: scratch.url.appending(path: "overview.dot"))
    let stale = try Program.run(["draw", "--check"] + place)
    #expect(stale.status == 1)
    #expect(stale.errors.contains("overview.svg: is stale: 'drawing' was 'other', is 'network'\n"))
    #expect(stale.errors.contains("overview.dot: is not there"))
  }

  @Test(arguments: [
    ("svg", "data: ", "data: 1", "overview.svg: is stale: the data has changed ('data' was '1"),
    ("svg", "options: ", "options: 1", "the view is written otherwise ('options' was '1"),
    ("svg", "theme: ", "theme: un", "'theme' was 'un"),
    ("svg", "graphviz: ", "graphviz: 1", "it was laid out by Graphviz 1"),
    ("svg", "renderer: ", "renderer: old ", "pictures are written otherwise now ('renderer' was 'old "),
    ("svg", "<g id=", "<g  id=", "with the same data, view, theme and programs"),
    ("svg", "<metadata>", "<metadata/><m>", "no picture that"),
    ("dot", "// data: ", "// data: 1", "overview.dot: is stale: the data has changed ('data' was '1"),
    ("dot", "// options: ", "// options: 1", "the view is written otherwise ('options' was '1"),
    ("dot", "// renderer: ", "// renderer: old ", "pictures are written otherwise now ('renderer' was 'old "),
    ("dot", "shape=", "shape =", "with the same data, view, theme and programs"),
    ("dot", "// ", "", "no picture that"),
  ])
  func itIsToldWhatIsStale(ending: String, old: String, new: String, told: String) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let picture = try String(
      contentsOf: Program.root.appending(path: "Output/sco/overview.\(ending)"), encoding: .utf8)
    try scratch.write(picture.replacingOccurrences(of: old, with: new), to: "overview.\(ending)")
    let check = try Program.run(["draw", "overview", "--check", "-o", scratch.url.path + "/overview.\(ending)"])
    #expect(check.status == 1)
    #expect(check.errors.contains(told), "\(check.errors)")
  }

  @Test func asksOfTheCommandLineAreViewsToo() throws {
    for arguments in [
      ["--lineage", "iis-agreement-2009"], ["--around", "sco-rats", "--depth", "2"], ["--path", "uzbekistan..un"],
      ["--case", "xiamen-drills"], ["--select", "kind:state relation:hosts", "--as-of", "2010"],
    ] {
      let picture = try Program.run(["draw"] + arguments + ["-o", "-"])
      #expect(picture.status == 0, "\(arguments): \(picture.errors)")
      let parser = XMLParser(data: Data(picture.output.utf8))
      #expect(parser.parse(), "\(arguments)")
    }
  }

  @Test func hostileNamesGiveARightPicture() throws {
    let names = [
      "<script>alert(1)</script>", "A & B", "\\\"quoted\\\"", "back\\\\N slash \\\\l", "bell \\a and escape \\e",
      "Шанхайская организация сотрудничества", "上海合作组织国际信息安全", "منظمة شنغهاي للتعاون",
      String(repeating: "long ", count: 2000),
    ]
    let scratch = try Scratch()
    defer { scratch.remove() }
    let records = names.enumerated().map {
      "  b\($0): { name: \"\($1)\", sources: [s], part-of: { all: [top], sources: [s] } }"
    }
    try scratch.write(
      "stemma: 1\ntitle: T\nsources: { s: { title: S } }\nbodies:\n  top: { name: Top, sources: [s] }\n"
        + records.joined(separator: "\n") + "\n", to: "graph.yaml")
    let picture = try Program.run(["draw", "--around", "top", "-g", scratch.url.path, "-o", "-"])
    #expect(picture.status == 0, "\(picture.errors)")
    #expect(XMLParser(data: Data(picture.output.utf8)).parse())
    #expect(!picture.output.contains("<script"))
    #expect(picture.output.contains("上海合作组织") && picture.output.contains("شنغهاي"))
    let dot = try Program.run(["export", "dot", "-g", scratch.url.path])
    #expect(dot.status == 0)
    #expect(dot.output.contains("b8"))
  }

  @Test(.enabled(if: Renderer.rsvg.isInstalled))
  func endingsOfFilesChooseTheirFormat() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let starts = ["svg": "<?xml", "dot": "// graph: ", "png": "\u{FFFD}PNG", "pdf": "%PDF"]
    for (ending, start) in starts.sorted(by: { $0.key < $1.key }) {
      let result = try Program.run(["draw", "--around", "sco-rats", "-o", scratch.url.path + "/x.\(ending)"])
      #expect(result.status == 0, "\(result.errors)")
      #expect(try scratch.text("x.\(ending)").hasPrefix(start))
    }
    #expect(
      try Program.run(["draw", "--around", "sco-rats", "--scale", "0.25", "-o", scratch.url.path + "/y.png"]).status
        == 0)
    let sizes = try ["x.png", "y.png"].map { try Data(contentsOf: scratch.url.appending(path: $0)).count }
    #expect(sizes[0] > 4 * sizes[1])
  }

  @Test func aMissingConverterIsNamedAndNothingIsWritten() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    for ending in ["png", "pdf"] {
      let result = try Program.run(
        ["draw", "--around", "sco-rats", "-o", scratch.url.path + "/x.\(ending)"],
        environment: ["PATH": scratch.url.path])
      #expect(result.status == 69)
      #expect(result.errors.contains("apt-get install librsvg2-bin"))
    }
    #expect(scratch.names.isEmpty)
  }

  @Test func idsStartWithWhatIsAskedFor() throws {
    let one = try Program.run(["draw", "--around", "sco-rats", "--id-prefix", "one", "-o", "-"])
    #expect(one.output.contains("id=\"one-title\"") && !one.output.contains("id=\"s"))
    #expect(try Program.run(["draw", "--id-prefix", "one", "-o", "nowhere"]).status == 64)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/dot")))
  func dotAcceptsWhatIsExported() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let file = scratch.url.path + "/network.dot"
    #expect(try Program.run(["export", "dot", "-o", file]).status == 0)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/dot")
    process.arguments = ["-Tplain", file, "-o", scratch.url.path + "/plain"]
    let complaints = Pipe()
    process.standardError = complaints
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let lines = try scratch.text("plain").split(separator: "\n")
    let entities = try Program.run(["list", "--format", "json"]).objects()
    let relations = try Program.run(["relations", "--format", "json"]).objects()
    #expect(lines.count { $0.hasPrefix("node ") } == entities.count)
    #expect(lines.count { $0.hasPrefix("edge ") } == relations.count)
  }
}
