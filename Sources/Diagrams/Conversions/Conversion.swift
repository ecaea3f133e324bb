import Relations

/// Another format of a finished picture, made of its SVG by the program `rsvg-convert` of librsvg.
///
/// The program takes its letters from the fonts of the machine, so other machines may give other bytes.
public enum Conversion: Sendable, Hashable {
  /// Pixels on the page's colour; at scale 1 one for each pixel of the picture.
  case png(scale: Double)
  /// A page for print, with text as text, and a title for the window that shows it.
  case pdf(title: String)

  /// The program that does the work.
  public static let tool = Tool("rsvg-convert")
  /// What has to be installed where the program is missing.
  public static let package = "librsvg2-bin"
  /// Most pixels that a side of a picture may have, as Cairo counts them.
  public static let mostPixels = 32_767.0

  /// The bytes of a picture in this format, its page of a colour where the format has no other.
  ///
  /// - Throws: `ConversionError` where the program is missing or fails; `FileError` where it could not be run.
  public func bytes(of svg: SVG, on page: Colour = Theme.report.light.page) throws -> [UInt8] {
    switch self {
    case .png(let scale):
      let side = (max(svg.width, svg.height) * scale).rounded(.up)
      guard side <= Conversion.mostPixels else { throw ConversionError.tooLarge(side) }
      return try run(["--format=png", "--zoom=\(scale)", "--background-color=\(page)"], svg)
    case .pdf(let title):
      return try PDFTitle(title).added(to: run(["--format=pdf"], svg))
    }
  }

  /// The families of fonts whose letters are as wide as the picture was laid out for.
  public static let families = ["Liberation Sans", "Arial", "Helvetica"]

  /// Those of the families that are installed on this machine.
  public static var fonts: [String] {
    let listed = try? Tool("fc-list").run([":", "family"], environment: environment)
    let installed = String(decoding: listed?.output ?? [], as: UTF8.self).split { $0 == "," || $0.isNewline }
    return families.filter { family in installed.contains { $0 == family } }
  }

  /// Where fonts are found; and no date, so that the same picture gives the same bytes on the same machine.
  private static var environment: [String] {
    Tool.variables(["PATH", "HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"])
      + Tool.variables(["FONTCONFIG_FILE", "FONTCONFIG_PATH"]) + ["LC_ALL=C.UTF-8", "SOURCE_DATE_EPOCH=0"]
  }

  private func run(_ arguments: [String], _ svg: SVG) throws -> [UInt8] {
    let (tool, environment) = (Conversion.tool, Conversion.environment)
    guard let result = try tool.run(["--unlimited"] + arguments, environment: environment, input: svg.bytes) else {
      throw ConversionError.missing
    }
    guard result.status == 0, !result.output.isEmpty else {
      throw ConversionError.failed(status: result.status, result.complaint)
    }
    return result.output
  }
}

/// Why a picture could not be made into another format.
public enum ConversionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The program is not installed.
  case missing
  /// The program ended with this status, and complained of this.
  case failed(status: Int32, String)
  /// The longer side would have this many pixels.
  case tooLarge(Double)

  /// The failure as a sentence.
  public var description: String {
    switch self {
    case .missing:
      "PNG and PDF are made by \(Conversion.tool.name), which is not installed: apt-get install \(Conversion.package)"
    case .failed(let status, let complaint):
      "\(Conversion.tool.name) could not make it and ended with status \(status)"
        + (complaint.isEmpty ? "" : ": \(complaint)")
    case .tooLarge(let side):
      "the picture would be \(Numbers.short(side)) pixels wide or high, and a PNG has at most "
        + "\(Numbers.short(Conversion.mostPixels)): take a smaller --scale, or PDF"
    }
  }
}
