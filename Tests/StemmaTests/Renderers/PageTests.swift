import Foundation
import Testing

/// Pictures in a page of the web, many in one, on a light page and on a dark one, and printed with it.
@Suite(.enabled(if: Renderer.chromium.isInstalled)) struct PageTests {
  /// A page with every drawing in it, in both themes.
  private func page(in scratch: Scratch) throws -> [ShownPicture] {
    let pictures = try Gallery.pictures() + Gallery.picturesOfTheWeb()
    let figures = pictures.map { "<figure>\($0.svg)</figure>\n" }.joined()
    try scratch.write(
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>Pictures</title></head>
      <body><main><h1>Pictures</h1>
      \(figures)</main></body></html>

      """, to: "page.html")
    return pictures
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: Renderer.place.path)))
  func noIDStandsTwice() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    #expect(try page(in: scratch).count >= 10)
    let script = Program.root.appending(path: "Scripts/renderers/ids.py").path
    #expect(try Renderer.python([script, "page.html"], in: scratch) == "")
    // It sees what stands twice.
    try scratch.write("<!DOCTYPE html><title>T</title><p id=a><p id=a>", to: "bad.html")
    #expect(try Renderer.python([script, "bad.html"], in: scratch) == "a\n")
  }

  @Test func everyLabelIsPrinted() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let pictures = try page(in: scratch)
    try Renderer.chromium(["page.html", "--dark", "--pdf", "page.pdf"], in: scratch)
    let text = try scratch.text(ofPDF: "page.pdf")
    for picture in pictures { #expect(picture.missing(from: text) == [], "\(picture.name)") }
  }

  /// The file of axe-core that a package of Python brings.
  static var axe: String? {
    let files = FileManager.default.enumerator(atPath: Renderer.place.appending(path: "lib").path)
    let path = files?.compactMap { $0 as? String }.first { $0.hasSuffix("/axe.min.js") }
    return path.map { Renderer.place.appending(path: "lib/\($0)").path }
  }

  @Test(.enabled(if: PageTests.axe != nil), arguments: ["--light", "--dark"])
  func axeFindsNothingWrong(theme: String) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    _ = try page(in: scratch)
    let axe = try #require(PageTests.axe)
    let script = Program.root.appending(path: "Scripts/renderers/axe.js").path
    let lines = try Renderer.chromium(["page.html", theme, "--run", axe, "--run", script], in: scratch)
    let answer = try JSONSerialization.jsonObject(with: Data((lines.last ?? "").utf8)) as? [String: Any]
    #expect(answer?["violations"] as? [String] == [])
    #expect(answer?["passes"] as? Int ?? 0 > 5)
  }

  @Test func textFitsItsBoxByTheFontsOwnMeasure() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    _ = try page(in: scratch)
    let script = Program.root.appending(path: "Scripts/renderers/fit.js").path
    let lines = try Renderer.chromium(["page.html", "--run", script], in: scratch)
    let found = try JSONSerialization.jsonObject(with: Data((lines.last ?? "").utf8)) as? [[String: Any]]
    for text in try #require(found) {
      let words = try #require(text["words"] as? String)
      let measured = try #require(text["measured"] as? Double)
      let (told, room) = (text["told"] as? Double ?? 0, text["room"] as? Double ?? 0)
      #expect(measured > 0 && measured < room - 6, "\(words)")
      // Of the scripts for which the table has each letter, it says what the font says.
      let isInTable = words.unicodeScalars.allSatisfy { $0.value < 0x500 || $0.value == 0x2013 }
      if isInTable { #expect(abs(measured - told) < 1 + told * 0.01, "\(words)") }
    }
  }
}
