import Foundation
import Relations
import Testing

@testable import Diagrams

@Suite(.enabled(if: RenderTests.isInstalled("rsvg-convert"))) struct ConversionTests {
  private let svg: SVG

  init() throws {
    let diagram = Samples.diagram(["a", "b"], [(0, 1)], label: "knows")
    svg = SVG(diagram, try Graphviz.layout(diagram))
  }

  @Test(arguments: [0.5, 1, 2, 3.3]) func pixelsFollowTheScale(scale: Double) throws {
    let png = try Conversion.png(scale: scale).bytes(of: svg)
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    let (width, height) = (number(png, at: 16), number(png, at: 20))
    #expect(abs(width - svg.width * scale) <= 1 && abs(height - svg.height * scale) <= 1, "\(width) \(height)")
  }

  private func number(_ bytes: [UInt8], at place: Int) -> Double {
    bytes[place..<(place + 4)].reduce(0.0) { sum, byte in sum * 256 + Double(byte) }
  }

  @Test func aPictureOfPixelsHasAPage() throws {
    // Kind of colour 2: red, green and blue, and nothing that shines through.
    #expect(try Conversion.png(scale: 1).bytes(of: svg)[25] == 2)
  }

  @Test func whatIsTooLargeIsNotTried() {
    #expect(throws: ConversionError.self) { try Conversion.png(scale: 1000).bytes(of: svg) }
    #expect("\(ConversionError.tooLarge(40_000))".contains("40000 pixels"))
    #expect("\(ConversionError.missing)".contains("apt-get install librsvg2-bin"))
    #expect("\(ConversionError.failed(status: 1, "why"))".hasSuffix("status 1: why"))
  }

  @Test func theSamePictureGivesTheSameBytes() throws {
    for conversion in [Conversion.png(scale: 1), .pdf(title: "T")] {
      #expect(try conversion.bytes(of: svg) == conversion.bytes(of: svg))
    }
  }

  @Test(.enabled(if: RenderTests.isInstalled("pdfinfo"))) func thePageHasItsTitleAndNoDate() throws {
    let title = "Lines (of) <descent> \\ происхождение 谱系 👩‍👩‍👧"
    let pdf = try Conversion.pdf(title: title).bytes(of: svg)
    let (status, output) = try RenderTests.run("pdfinfo", [], input: pdf)
    let facts = String(decoding: output, as: UTF8.self)
    #expect(status == 0)
    #expect(facts.contains("Title:           \(title)\n"), "\(facts)")
    #expect(facts.contains("Creator:         Stemma ") && !facts.contains("Date") && !facts.contains("Error"))
    #expect(facts.contains("Pages:           1\n"))
  }
}
