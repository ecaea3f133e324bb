import Foundation
import Testing

/// There is ink where the words of each node stand, in programs whose pages tell no text, and on dark pages.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: Renderer.place.path))) struct InkTests {
  // It sets one letter after another, from left to right: Arabic is there, and nobody would read it.
  @Test(.enabled(if: Renderer.areInstalled(.weasyPrint, .pixelsOfPDF)), arguments: [false, true])
  func weasyPrint(inline: Bool) throws {
    try expectInk { picture, scratch in
      try scratch.write(sheet(of: picture, inline: inline), to: "page.html")
      try Renderer.weasyPrint.run(["page.html", "page.pdf"], in: scratch)
      try Renderer.pixelsOfPDF.run(["-r", "96", "-singlefile", "page.pdf", picture.name], in: scratch)
    }
  }

  @Test(.enabled(if: Renderer.areInstalled(.chromium, .pixelsOfPDF)), arguments: [false, true])
  func chromiumPrintsADarkPageAsALightOne(inline: Bool) throws {
    try expectInk { picture, scratch in
      try scratch.write(sheet(of: picture, inline: inline), to: "page.html")
      try Renderer.chromium(["page.html", "--dark", "--pdf", "page.pdf"], in: scratch)
      try Renderer.pixelsOfPDF.run(["-r", "96", "-singlefile", "page.pdf", picture.name], in: scratch)
    }
  }

  /// A page of paper as large as a picture, with nothing else on it.
  private func sheet(of picture: ShownPicture, inline: Bool) -> String {
    let (width, height) = (Int(picture.size.width.rounded(.up)), Int(picture.size.height.rounded(.up)))
    let styles = "@page{size:\(width)px \(height)px;margin:0}body{margin:0}svg,img{display:block}"
    let shown = inline ? picture.svg : "<img alt='' src='\(picture.name).svg'>"
    return "<!DOCTYPE html><style>\(styles)</style>\(shown)"
  }

  // It takes no letters from a second font, so scripts that the first lacks are boxes in it, whoever draws.
  @Test(.enabled(if: Renderer.cairoSVG.isInstalled)) func cairoSVG() throws {
    try expectInk(of: { $0.unicodeScalars.allSatisfy { $0.value < 0x500 } }) { picture, scratch in
      try Renderer.cairoSVG.run(["\(picture.name).svg", "-o", "\(picture.name).png"], in: scratch)
      try pixels(of: picture, in: scratch)
    }
  }

  @Test(.enabled(if: Renderer.rsvg.isInstalled)) func ownPixels() throws {
    try expectInk { picture, scratch in
      try Renderer.rsvg.run(["\(picture.name).svg", "-o", "\(picture.name).png"], in: scratch)
      try pixels(of: picture, in: scratch)
    }
  }

  @Test(.enabled(if: Renderer.chromium.isInstalled), arguments: ["--light", "--dark"], [false, true])
  func chromiumAsImage(page: String, isOfTheWeb: Bool) throws {
    let pictures = try isOfTheWeb ? Gallery.picturesOfTheWeb() : Gallery.pictures()
    try expectInk(in: pictures, isDark: page == "--dark") { picture, scratch in
      try scratch.write(
        """
        <!DOCTYPE html><meta name="color-scheme" content="light dark"><style>body{margin:0}img{display:block}
        @media (prefers-color-scheme:dark){body{background:#12161c}}</style><img alt="" src="\(picture.name).svg">
        """, to: "page.html")
      try Renderer.chromium(["page.html", page, "--png", "\(picture.name).png"], in: scratch)
      try pixels(of: picture, in: scratch)
    }
  }

  private func pixels(of picture: ShownPicture, in scratch: Scratch) throws {
    let script = Program.root.appending(path: "Scripts/renderers/pixels.py").path
    try Renderer.python([script, "\(picture.name).png"], in: scratch)
  }

  /// Has each picture made into pixels, and looks at those where its words are.
  private func expectInk(
    in pictures: [ShownPicture]? = nil, isDark: Bool = false, of isExpected: (String) -> Bool = { _ in true },
    rendering: (ShownPicture, Scratch) throws -> Void
  ) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    for picture in try pictures ?? Gallery.pictures() {
      try scratch.write(picture.svg, to: picture.name + ".svg")
      try rendering(picture, scratch)
      let pixels = try Pixels(Data(contentsOf: scratch.url.appending(path: picture.name + ".ppm")))
      #expect(abs(Double(pixels.width) - picture.size.width) <= 2 || Double(pixels.width) >= picture.size.width)
      for text in picture.texts where text.isOfNode && isExpected(text.words) {
        // Small soft words are thin, and their edges blend with the page; fills of the dark colours stay below 80.
        let share = pixels.share(of: isDark ? 100...255 : 0...140, in: text.box)
        // A full box would be ink too, and nobody could read it.
        #expect(share > 0.03 && share < 0.7, "\(picture.name): \(text.words)")
      }
    }
  }
}
