import Foundation
import Testing

/// A preview that runs in a process of its own.
struct RunningPreview {
  let address: String
  private let process: Process

  /// Starts one of a graph, at a port that is free; it is ready when it says where it is.
  init(of graph: URL, in scratch: Scratch) throws {
    process = Process()
    process.executableURL = Program.url
    process.arguments = ["serve", "-g", graph.path, "--port", "0"]
    process.currentDirectoryURL = scratch.url
    process.standardOutput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: scratch.file("said"))
    try process.run()
    let end = Date.now + 120
    while Date.now < end, process.isRunning {
      let said = try scratch.text("said")
      if said.contains("stemma: read in"), let place = said.firstMatch(of: /http:\/\/[0-9.:]+\//) {
        address = String(place.output)
        return
      }
      Thread.sleep(forTimeInterval: 0.1)
    }
    process.terminate()
    throw CocoaError(.executableLoad)
  }

  /// Ends it by a signal; the status that it ends with.
  func end() -> Int32 {
    process.terminate()
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : -1
  }
}

/// The site and its preview in Chromium, as people use them.
@Suite(.enabled(if: Renderer.chromium.isInstalled), .serialized) struct SiteTests {
  private func script(_ name: String) -> String { Program.root.appending(path: "Scripts/renderers/\(name)").path }

  /// What a script finds wrong, line by line.
  private func wrong(_ arguments: [String], in scratch: Scratch) throws -> String {
    // A script that finds something ends with 1, which is no failure to run it.
    let shell = Renderer(name: "bash")
    return try shell.run(["-c", "\"$@\"; [ $? -le 1 ]", "bash", "python3"] + arguments, in: scratch)
  }

  /// One page of each kind, and what is done on which of them.
  private static let plan = """
    {"pages": ["index.html", "instruments/iis-agreement-2009.html", "states/china.html", "instruments/index.html", "sources/S001.html",
      "timeline.html", "matrix.html", "disagreements.html", "gaps.html", "rankings.html", "views/index.html",
      "views/iis-lineage.html", "downloads.html", "search.html", "ru/bodies/sco-rats.html"],
     "search": ["2009 agreement", "Agreement between the Governments of the SCO"],
     "answer": ["Signed by", "China", "Uzbekistan", "What came before it", "[1]"],
     "walk": ["Instruments", "Agreement between the Governments of the SCO"], "list": "timeline.html",
     "picture": "views/iis-lineage.html", "copy": "instruments/iis-agreement-2009.html"}
    """

  @Test func peopleFindTheirWay() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let preview = try RunningPreview(of: Program.root.appending(path: "Graph/sco"), in: scratch)
    let axe = PageTests.axe.map { ["--axe", $0] } ?? []
    let found = try wrong([script("site_pages.py"), preview.address, "--plan", SiteTests.plan] + axe, in: scratch)
    #expect(found == "")
    #expect(preview.end() == 0)
  }

  @Test func thePreviewFollowsItsFilesAndHoldsManyClients() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    _ = try Program.run(["init", "graph"], in: scratch.url)
    let preview = try RunningPreview(of: scratch.url.appending(path: "graph"), in: scratch)
    let records = scratch.url.appending(path: "graph/records.yaml").path
    let edit = ["--edit", records, "Floods", "Droughts", "search.html"]
    let found = try wrong([script("preview.py"), preview.address, "--seconds", "8"] + edit, in: scratch)
    #expect(found == "")
    #expect(preview.end() == 0)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: Renderer.place.path)))
  func everyFileOfASiteHoldsTogether() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    _ = try Program.run(["init", "graph"], in: scratch.url)
    #expect(try Program.run(["site", "-g", "graph", "-o", "site"], in: scratch.url).status == 0)
    try Renderer.python([script("site_files.py"), "site", "--html5lib", "1"], in: scratch)
    // They see what is wrong.
    try scratch.write("<!DOCTYPE html><title>T</title><p onclick=x><a href=nowhere.html>x</a>", to: "site/bad.html")
    let found = try wrong([script("site_files.py"), "site"], in: scratch)
    #expect(found.contains("bad.html: <p> has the attribute onclick") && found.contains("'nowhere.html' leads nowhere"))
  }
}
