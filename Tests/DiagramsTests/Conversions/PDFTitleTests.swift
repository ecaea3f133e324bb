import Foundation
import Testing

@testable import Diagrams

@Suite struct PDFTitleTests {
  /// A file with nothing but an empty page and a table of places: a stream where `streamed`.
  private func file(streamed: Bool) -> [UInt8] {
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>", "<< /Producer (Another) >>",
    ]
    var text = "%PDF-1.5\n"
    var places = [0]
    for (index, object) in objects.enumerated() {
      places.append(text.utf8.count)
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = text.utf8.count
    let shared = "/Root 1 0 R /Info 4 0 R"
    if streamed {
      let entries = (places + [table]).map { ($0 == 0 ? "00" : "01") + String(format: "%04x", $0) }.joined()
      text +=
        "5 0 obj\n<< /Type /XRef /Size 6 /W [1 2 0] /Filter /ASCIIHexDecode /Length \(entries.count) \(shared) >>\n"
      text += "stream\n\(entries)\nendstream\nendobj\n"
    } else {
      let lines = places.map { String(format: "%010d", $0) + ($0 == 0 ? " 65535 f \n" : " 00000 n \n") }
      text += "xref\n0 5\n\(lines.joined())trailer\n<< /Size 5 \(shared) >>\n"
    }
    return Array("\(text)startxref\n\(table)\n%%EOF\n".utf8)
  }

  @Test(.enabled(if: RenderTests.isInstalled("pdfinfo")), arguments: [false, true])
  func aTitleIsAddedToEitherKindOfTable(streamed: Bool) throws {
    let before = String(
      decoding: try RenderTests.run("pdfinfo", [], input: file(streamed: streamed)).output, as: UTF8.self)
    #expect(before.contains("Another") && !before.contains("Error"), "\(before)")
    let titled = PDFTitle("A title").added(to: file(streamed: streamed))
    let after = String(decoding: try RenderTests.run("pdfinfo", [], input: titled).output, as: UTF8.self)
    #expect(after.contains("Title:           A title\n") && !after.contains("Error"), "\(after)")
    #expect(after.contains("Pages:           1\n"))
  }

  @Test(arguments: ["", "%PDF-1.5", "startxref\n999999\n", "startxref\n0\n", "startxref\n123456789012345678\n"])
  func whatIsNotUnderstoodIsLeftAlone(text: String) {
    #expect(PDFTitle("A title").added(to: Array(text.utf8)) == Array(text.utf8))
  }
}
