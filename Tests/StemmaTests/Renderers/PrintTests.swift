import Foundation
import Testing

/// Every label is found in the pages that other programs make of pictures.
@Suite(.enabled(if: Renderer.textOfPDF.isInstalled)) struct PrintTests {
  @Test(.enabled(if: Renderer.rsvg.isInstalled)) func ownPages() throws {
    try expectLabels { scratch in
      for name in try Gallery.pictures().map(\.name) {
        try Renderer.rsvg.run(["--format=pdf", "\(name).svg", "-o", "\(name).pdf"], in: scratch)
      }
    }
  }

  @Test(.enabled(if: Renderer.inkscape.isInstalled)) func inkscape() throws {
    try expectLabels { scratch in
      let files = try Gallery.pictures().map { $0.name + ".svg" }
      try Renderer.inkscape.run(["--export-type=pdf"] + files, in: scratch)
    }
  }

  @Test(.enabled(if: Renderer.libreOffice.isInstalled)) func libreOffice() throws {
    try expectLabels { scratch in
      let files = try Gallery.pictures().map { $0.name + ".svg" }
      try Renderer.libreOffice.run(["--headless", "--convert-to", "pdf"] + files, in: scratch)
    }
  }

  @Test(.enabled(if: Renderer.chromium.isInstalled)) func chromium() throws {
    try expectLabels { scratch in
      for name in try Gallery.pictures().map(\.name) {
        try Renderer.chromium(["\(name).svg", "--pdf", "\(name).pdf"], in: scratch)
      }
    }
  }

  /// Writes all pictures into a folder, has them printed there, and looks for their labels.
  private func expectLabels(printing: (Scratch) throws -> Void) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let pictures = try Gallery.pictures()
    for picture in pictures { try scratch.write(picture.svg, to: picture.name + ".svg") }
    try printing(scratch)
    for picture in pictures {
      let missing = picture.missing(from: try scratch.text(ofPDF: picture.name + ".pdf"))
      #expect(missing == [], "\(picture.name)")
    }
  }
}

extension Scratch {
  /// The text of a PDF, in the order of its drawing and then in that of reading.
  func text(ofPDF name: String) throws -> String {
    try Renderer.textOfPDF.run(["-raw", name, "-"], in: self) + Renderer.textOfPDF.run([name, "-"], in: self)
  }
}
