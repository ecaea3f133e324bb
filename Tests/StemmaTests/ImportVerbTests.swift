import Foundation
import Testing

/// Graphs from files of other programs: what `import` writes, and when it writes nothing.
struct ImportVerbTests {
  /// A graph's nodes and links, as our JSON has them.
  private func items(_ arguments: [String]) throws -> [String] {
    let result = try Program.run(["export", "json"] + arguments)
    let json = try #require(result.json() as? [String: Any], "\(result.errors)")
    let items = (json["nodes"] as? [[String: Any]] ?? []) + (json["links"] as? [[String: Any]] ?? [])
    return try items.map { item in
      String(decoding: try JSONSerialization.data(withJSONObject: item, options: .sortedKeys), as: UTF8.self)
    }.sorted()
  }

  @Test(arguments: ["json", "graphml", "gexf", "dot", "sqlite", "csv"])
  func whatIsExportedIsImportedAsItWas(format: String) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let file = scratch.url.appending(path: format == "csv" ? "tables" : "a." + (format == "sqlite" ? "db" : format))
      .path
    #expect(try Program.run(["export", format, "-o", file]).status == 0)
    let copy = scratch.url.appending(path: "copy").path
    let imported = try Program.run(["import", file, "-o", copy])
    #expect(imported.status == 0, "\(imported.errors.prefix(2000))")
    let checked = try Program.run(["check", "-g", copy])
    #expect(checked.status == (try Program.run(["check"]).status), "\(checked.output.prefix(1000))")
    #expect(try items(["-g", copy]) == items([]))
  }

  @Test func aTableIsImportedByWhatItsColumnsMean() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write("state_name,code\nNorthland,northland\nSouthland,southland\n", to: "s.csv")
    try scratch.write("who,what,when\nnorthland,river,1999-01\nsouthland,river,NA\n", to: "m.csv")
    let path = { (name: String) -> String in scratch.url.appending(path: name).path }
    let refused = try Program.run(
      [
        "import", path("s.csv"), "--makes", "state", "--column", "id=code", "--column", "name=state_name", "-o",
        path("g"),
      ])
    #expect(refused.status == 65 && refused.errors.contains("missing-source") && refused.errors.contains("s.csv:2:"))
    #expect(!FileManager.default.fileExists(atPath: path("g")))
    let states = try Program.run([
      "import", path("s.csv"), "--makes", "state", "--column", "id=code", "--column", "name=state_name", "--source",
      "title: Gazette, speaker: press", "--title", "Rivers", "-o", path("g"),
    ])
    #expect(states.status == 0, "\(states.errors)")
    #expect(try Program.run(["check", "-g", path("g")]).status == 0)
    #expect(try scratch.text("g/graph.yaml").contains("title: Rivers"))
    #expect(try Program.run(["import", path("s.csv"), "-o", path("g")]).status == 74, "never over a graph")
  }

  @Test(
    arguments: [
      ("a.dot", "digraph {\n  a -> b;\n  c -> -> d;\n}\n", "a.dot:3:"), ("a.dot", "digraph { a -> b", "a.dot:"),
      ("a.graphml", "<!DOCTYPE x [<!ENTITY a \"b\">]><graphml/>", "a.graphml:1:1: error: a document type"),
      (
        "a.gexf", "<gexf><graph><nodes/><edges><edge source=\"x\" target=\"y\"/></edges></graph></gexf>",
        "has the id 'x'"
      ),
      ("a.json", "{\"nodes\": [", "a.json:1:12"), ("a.csv", "id\n\"x", "a.csv:2:1"), ("a.db", "x", "a.db:1:1"),
    ])
  func badFilesAreToldAtTheirPlaceAndNothingIsWritten(name: String, text: String, words: String) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write(text, to: name)
    let copy = scratch.url.appending(path: "copy").path
    let result = try Program.run([
      "import", scratch.url.appending(path: name).path, "--makes", "state", "--source", "title: T", "-o", copy,
    ])
    #expect(result.status == 65 && result.errors.contains(words), "\(result.errors)")
    #expect(!FileManager.default.fileExists(atPath: copy))
  }

  @Test func aGraphThatReadsItsTablesItselfIsNotImportedInPart() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let copy = scratch.url.appending(path: "copy").path
    for (name, more) in [("a", "tables: [{ file: s.csv, makes: state, columns: { id: id } }]\n"), ("b", "")] {
      try scratch.write("stemma: 1\ntitle: T\n" + more, to: name + "/graph.yaml")
      try scratch.write("id,name\nnorth,North\n", to: name + "/s.csv")
      if name == "b" { try scratch.write("states: {}\n", to: name + "/more/states.yml") }
      let folder = scratch.url.appending(path: name).path
      let result = try Program.run(["import", folder, "-o", copy])
      #expect(result.status == 64 && result.errors.contains("stemma export json -g"), "\(result.errors)")
      #expect(!FileManager.default.fileExists(atPath: copy))
    }
  }

  @Test func aLineOfAHundredMegabytesTakesBoundedMemory() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let file = try scratch.file("long.csv")
    let handle = try FileHandle(forWritingTo: file)
    try handle.write(contentsOf: Data("id\n".utf8))
    let part = Data(repeating: 0x78, count: 1 << 20)
    for _ in 0..<100 { try handle.write(contentsOf: part) }
    try handle.close()
    let copy = scratch.url.appending(path: "copy").path
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    // A gibibyte of addresses, in which the program and its libraries take some themselves.
    let arguments = "import '\(file.path)' --makes state --source 'title: T' -o '\(copy)'"
    process.arguments = ["-c", "ulimit -v 1500000; exec '\(Program.url.path)' \(arguments)"]
    process.standardError = try FileHandle(forWritingTo: scratch.file("errors"))
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 65)
    #expect(try scratch.text("errors").contains("long.csv:2:1: error: a cell of 104857600 bytes"))
    #expect(!FileManager.default.fileExists(atPath: copy))
  }
}
