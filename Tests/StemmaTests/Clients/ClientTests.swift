import Foundation
import Testing

/// What other people's programs find in exported files; `Scripts/install-clients` installs them.
struct ClientTests {
  /// Python with the libraries.
  static let python = Program.root.appending(path: ".build-clients/bin/python")
  static let isInstalled = FileManager.default.isExecutableFile(atPath: python.path)

  /// What `Scripts/clients/read.py` prints.
  func read(_ arguments: [String], in scratch: Scratch) throws -> [String: Any] {
    let script = Program.root.appending(path: "Scripts/clients/read.py").path
    let process = Process()
    process.executableURL = Self.python
    process.arguments = [script] + arguments
    process.currentDirectoryURL = scratch.url
    process.standardOutput = try FileHandle(forWritingTo: scratch.file("found.json"))
    process.standardError = try FileHandle(forWritingTo: scratch.file("errors"))
    try process.run()
    process.waitUntilExit()
    let errors = try scratch.text("errors")
    try #require(process.terminationStatus == 0, "\(arguments): \(errors)")
    return try #require(JSONSerialization.jsonObject(with: Data(scratch.text("found.json").utf8)) as? [String: Any])
  }

  func export(_ format: String, to file: String, in scratch: Scratch) throws -> String {
    let path = scratch.url.appending(path: file).path
    let result = try Program.run(["export", format, "-o", path])
    try #require(result.status == 0, "\(result.errors)")
    return path
  }

  /// The graph as our own answers tell of it.
  func expected() throws -> (entities: Set<String>, relations: [String: [String: Any]]) {
    let entities = try Program.run(["list", "--format", "json"]).objects().compactMap { $0["id"] as? String }
    let relations = try Program.run(["relations", "--format", "json"]).objects()
    let byID = relations.compactMap { relation in (relation["id"] as? String).map { ($0, relation) } }
    return (Set(entities), Dictionary(uniqueKeysWithValues: byID))
  }

  @Test(
    .enabled(if: isInstalled),
    arguments: [
      ("graphml", "networkx-graphml", "sco.graphml"), ("gexf", "networkx-gexf", "sco.gexf"),
      ("json", "networkx-json", "sco.json"), ("cytoscape", "networkx-cytoscape", "sco.cyjs"),
      ("graphml", "igraph", "sco.graphml"), ("dot", "pydot", "part.dot"),
    ])
  func graphLibrariesFindEveryEntityAndRelationWithItsSources(format: String, library: String, file: String) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let path = scratch.url.appending(path: file).path
    // Pydot takes minutes for the whole graph.
    let part = library == "pydot" ? ["--around", "iis-agreement-2009"] : []
    let result = try Program.run(["export", format, "-o", path] + part)
    try #require(result.status == 0, "\(result.errors)")
    let found = try read([library, path], in: scratch)
    let nodes = try #require(found["nodes"] as? [String: [String: Any]])
    let edges = try #require(found["edges"] as? [[String: Any]])
    let (entities, relations) = try expected()
    if part.isEmpty {
      #expect(Set(nodes.keys) == entities)
      #expect(edges.count == relations.count)
    }
    #expect(nodes["iis-agreement-2009"]?["kind"] as? String == "instrument")
    #expect(nodes["iis-agreement-2009"]?["signed"] as? String == "2009-06-16")
    let signed = edges.filter { $0["tail"] as? String == "russia" && $0["head"] as? String == "iis-agreement-2009" }
    #expect(signed.contains { $0["relation"] as? String == "participant" && "\($0["sources"] ?? "")".contains("S00") })
    for edge in edges where part.isEmpty {
      let known = relations.values.contains {
        $0["from"] as? String == edge["tail"] as? String && $0["to"] as? String == edge["head"] as? String
      }
      if !known { Issue.record("\(edge)") }
    }
  }

  @Test(.enabled(if: isInstalled), arguments: ["ttl", "jsonld"])
  func aQueryInSPARQLAnswersTheLineage(ending: String) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let path = try export(ending == "ttl" ? "turtle" : "jsonld", to: "sco." + ending, in: scratch)
    let prefix = "PREFIX is: <urn:x-stemma:term:> PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> "
    let found = try read(
      ["rdflib", path, prefix + "SELECT DISTINCT ?x WHERE { ?x is:descends-from+ <#iis-agreement-2009> }"], in: scratch)
    let answer = try #require(
      Program.run(["lineage", "iis-agreement-2009", "--down", "--format", "json"]).json() as? [String: Any])
    let entities = try #require(answer["entities"] as? [[String: Any]])
    let descendants = entities.filter { ($0["distance"] as? Int ?? 0) > 0 }.compactMap { $0["id"] as? String }
    #expect(found["found"] as? [String] == descendants.sorted() && !descendants.isEmpty)
    let rival = try read(
      ["rdflib", path, prefix + "SELECT ?v WHERE { ?s rdf:subject ?x ; is:preferred true ; rdf:object ?v }"],
      in: scratch)
    #expect(!(try #require(rival["found"] as? [String])).isEmpty)
  }

  @Test(.enabled(if: isInstalled))
  func everyCentralityIsTheOneThatNetworkXComputesOnTheExportedFile() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let found = try read(["centralities", export("graphml", to: "sco.graphml", in: scratch)], in: scratch)
    let measures = try Program.run(["schema", "measures", "--format", "json"]).objects().compactMap {
      $0["measure"] as? String
    }
    #expect(measures.count > 10)
    for measure in measures {
      let theirs = try #require(found[measure] as? [String: Double], "\(measure)")
      let ours = try Program.run(["rank", "--by", measure, "--format", "json"]).objects()
      #expect(ours.count == theirs.count, "\(measure)")
      for row in ours {
        let id = try #require(row["id"] as? String)
        let (own, other) = (row["score"] as? Double ?? .nan, theirs[id] ?? .nan)
        if !(abs(own - other) <= 1e-7 * max(1, abs(other))) {
          Issue.record("\(measure) of \(id): \(own), not \(other)")
        }
      }
    }
  }

  @Test(.enabled(if: isInstalled))
  func tablesAndSourcesAreReadByWhomTheyAreFor() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let tables = try read(["pandas", export("csv", to: "tables", in: scratch)], in: scratch)
    let (entities, relations) = try expected()
    let rows = { (name: String) in (tables[name] as? [String: Any])?["rows"] as? Int ?? 0 }
    #expect(["states.csv", "bodies.csv", "instruments.csv", "events.csv"].map(rows).reduce(0, +) == entities.count)
    #expect(rows("relations.csv") == relations.count)
    let ofR = try read(["pandas", export("r", to: "r", in: scratch)], in: scratch)
    let columns = (ofR["memberships.csv"] as? [String: Any])?["columns"] as? [String] ?? []
    #expect(
      ["treatyID", "stateID", "StateSignature", "StateRatification", "StateForce", "StateEnd"].allSatisfy(
        columns.contains))
    let sources = try Program.run(["sources", "--format", "json"]).objects().count
    for (library, format) in [("bibtexparser", "bibtex"), ("csl", "csl")] {
      let entries = try read([library, export(format, to: "sources." + format, in: scratch)], in: scratch)
      #expect(entries.count >= sources, "\(format)")
      #expect((entries["S001"] as? [String: Any])?["title"] != nil)
    }
  }

  @Test(arguments: ["gvpr", "tred", "ccomps", "gc"])
  func graphvizsOwnToolsReadTheDOT(tool: String) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let path = try export("dot", to: "sco.dot", in: scratch)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    let count = "BEG_G { print(nNodes($G)); exit(0) }"
    process.arguments = [tool] + (tool == "gvpr" ? [count] : tool == "ccomps" ? ["-v"] : []) + [path]
    process.standardOutput = try FileHandle(forWritingTo: scratch.file("out"))
    process.standardError = try FileHandle(forWritingTo: scratch.file("errors"))
    try process.run()
    process.waitUntilExit()
    // ccomps counts the components in its status.
    let errors = try scratch.text("errors")
    #expect(process.terminationStatus == 0 || tool == "ccomps", "\(errors)")
    #expect(!errors.contains("syntax error"))
    let output = try scratch.text("out")
    let (entities, relations) = try expected()
    switch tool {
    case "gvpr": #expect(output.contains("\(entities.count)"))
    case "gc": #expect(output.contains(" \(entities.count) ") && output.contains(" \(relations.count) "))
    default: #expect(output.contains("\"iis-agreement-2009\"") || output.contains("iis-agreement-2009"))
    }
  }
}
