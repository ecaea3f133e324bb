import Foundation
import Testing

@Suite("Verbs that edit")
struct EditingVerbsTests {
  /// A graph to edit: the one that `init` writes.
  private func withGraph(_ body: (Scratch) throws -> Void) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    #expect(try Program.run(["init", "."], in: scratch.url).status == 0)
    try body(scratch)
  }

  @Test("rename changes an id everywhere; the old one goes on working")
  func rename() throws {
    try withGraph { scratch in
      let result = try Program.run(["rename", "river-protocol-2010", "protocol-2010"], in: scratch.url)
      #expect(result.status == 0 && result.output.isEmpty)
      #expect(try scratch.text("graph.yaml").contains("of: protocol-2010"))
      #expect(try Program.run(["check", "--strict"], in: scratch.url).status == 0)
      let shown = try Program.run(["show", "river-protocol-2010", "--format", "json"], in: scratch.url)
      #expect(shown.output.contains(#""id": "protocol-2010""#))
    }
  }

  @Test(
    "rename touches nothing where it cannot do all",
    arguments: [
      ("nobody", "x"), ("northland", "southland"), ("northland", "North Land"),
    ])
  func renameRefused(old: String, new: String) throws {
    try withGraph { scratch in
      let before = try scratch.text("records.yaml")
      #expect(try Program.run(["rename", old, new], in: scratch.url).status == 64)
      #expect(try scratch.text("records.yaml") == before)
    }
  }

  @Test("What is edited are the files as they are", arguments: [["add", "state"], ["rename", "northland", "north"]])
  func noRevision(verb: [String]) throws {
    try withGraph { scratch in
      let result = try Program.run(verb + ["--revision", "HEAD"], in: scratch.url)
      #expect(result.status == 64 && result.errors.contains("--revision has no place here"))
    }
  }

  @Test("rename --strict takes warnings for errors")
  func renameStrict() throws {
    try withGraph { scratch in
      // A period that ends before it begins is a warning.
      let more = "states: { old: { name: Old, since: 2000, until: 1990, sources: [gazette] } }\n"
      try Data(more.utf8).write(to: scratch.url.appending(path: "more.yaml"))
      #expect(try Program.run(["rename", "old", "new", "--strict"], in: scratch.url).status == 65)
      #expect(try scratch.text("more.yaml") == more)
      #expect(try Program.run(["rename", "old", "new"], in: scratch.url).status == 0)
    }
  }

  @Test("add asks, refuses what makes no sense, and writes the record")
  func add() throws {
    try withGraph { scratch in
      let answers = [
        "Treaty: Ice", "", "type treaty", "signed 2031-13", "signed 2031-03-04", "", "nobody", "gazette",
        "participants northland signed 2031-03-04", "", "", "y",
      ]
      let result = try Program.run(
        ["add", "instrument"], in: scratch.url, input: answers.joined(separator: "\n") + "\n")
      #expect(result.status == 0)
      #expect(result.errors.contains("there is no month 13") && result.errors.contains("'nobody'"))
      let shown = try Program.run(["relations", "--of", "treaty-ice", "--format", "json"], in: scratch.url)
      #expect(shown.output.contains(#""from": "northland""#))
      #expect(try Program.run(["check"], in: scratch.url).status == 0)
    }
  }

  @Test("add takes a dispute with its sides, and what an indicator measured")
  func addOthers() throws {
    try withGraph { scratch in
      let before = try scratch.text("records.yaml")
      let dispute = ["Who signed first", "", "about river-protocol-2010", "", "", "Northland.", "", "gazette", "", "y"]
      let told = try Program.run(["add", "dispute"], in: scratch.url, input: dispute.joined(separator: "\n") + "\n")
      #expect(told.status == 0, "\(told.errors)")
      let indicator = [
        "Nitrate", "", "values northland 4 mg/l", "values northland 4 mg/l as-of 2016", "", "gazette", "y",
      ]
      let arguments = ["add", "indicator", "--file", "more/measured.yaml"]
      let measured = try Program.run(arguments, in: scratch.url, input: indicator.joined(separator: "\n") + "\n")
      #expect(measured.status == 0 && measured.errors.contains("says for when"), "\(measured.errors)")
      #expect(try scratch.text("records.yaml").hasPrefix(before) && scratch.text("more/measured.yaml").contains("2016"))
      #expect(try Program.run(["check"], in: scratch.url).status == 0)
      let shown = try Program.run(["disagreements"], in: scratch.url)
      #expect(shown.output.contains("Northland."))
    }
  }

  @Test(
    "add --file stays below the graph's folder",
    arguments: ["../out.yaml", "a/../../out.yaml", "/tmp/out.yaml", "./out.yaml", "a//out.yaml", ".hidden/out.yaml"])
  func addOutside(file: String) throws {
    try withGraph { scratch in
      let result = try Program.run(["add", "state", "--file", file], in: scratch.url, input: "")
      #expect(result.status == 64 && result.errors.contains("below the graph's folder"), "\(result.errors)")
    }
  }

  @Test(
    "add writes nothing when the answers end early, or the editor declines",
    arguments: [
      ("Treaty\n", Int32(74)), ("Treaty\n\n\ngazette\n\nn\n", 1),
    ])
  func addLeft(answers: String, status: Int32) throws {
    try withGraph { scratch in
      let before = try scratch.text("records.yaml")
      #expect(try Program.run(["add", "instrument"], in: scratch.url, input: answers).status == status)
      #expect(try scratch.text("records.yaml") == before)
    }
  }
}
