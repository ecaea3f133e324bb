import Foundation
import Testing

/// Another program, to which pictures are shown; `Scripts/install-renderers` installs all of them.
struct Renderer {
  let name: String

  static let rsvg = Renderer(name: "rsvg-convert")
  static let chromium =
    ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"].map { Renderer(name: $0) }
    .first { $0.isInstalled } ?? Renderer(name: "chromium")
  static let inkscape = Renderer(name: "inkscape")
  static let libreOffice = Renderer(name: "soffice")
  static let weasyPrint = Renderer(name: "weasyprint")
  static let cairoSVG = Renderer(name: "cairosvg")
  static let pandoc = Renderer(name: "pandoc")
  static let latex = Renderer(name: "pdflatex")
  static let textOfPDF = Renderer(name: "pdftotext")
  static let pixelsOfPDF = Renderer(name: "pdftoppm")

  /// Where `Scripts/install-renderers` puts what apt has not.
  static let place = Program.root.appending(path: ".build-renderers")

  /// Where the program is; `nil` where it is not installed.
  var location: URL? {
    let path = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map {
      URL(filePath: String($0))
    }
    return ([Renderer.place.appending(path: "bin")] + path).map { $0.appending(path: name) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  /// Whether the program is installed, so that tests are skipped, and seen to be, where it is not.
  var isInstalled: Bool { location != nil }

  /// Whether all of some programs are installed.
  static func areInstalled(_ renderers: Renderer...) -> Bool { renderers.allSatisfy { $0.isInstalled } }

  /// Runs the program in a folder, to which it can also write its settings; what it printed.
  @discardableResult
  func run(_ arguments: [String], in scratch: Scratch) throws -> String {
    let process = Process()
    guard let location else { throw CocoaError(.fileNoSuchFile) }
    process.executableURL = location
    process.arguments = arguments
    process.currentDirectoryURL = scratch.url
    let own = ["HOME": scratch.url.path, "LC_ALL": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"]
    process.environment = ProcessInfo.processInfo.environment.merging(own) { $1 }
    process.standardInput = FileHandle.nullDevice
    let mark = UUID().uuidString
    process.standardOutput = try FileHandle(forWritingTo: scratch.file(".output-" + mark))
    process.standardError = try FileHandle(forWritingTo: scratch.file(".errors-" + mark))
    try process.run()
    process.waitUntilExit()
    let errors = try scratch.text(".errors-" + mark)
    try #require(process.terminationStatus == 0, "\(name) \(arguments): \(errors)")
    return try scratch.text(".output-" + mark)
  }

  /// Runs a program of Python, with the packages that `Scripts/install-renderers` installs.
  @discardableResult
  static func python(_ arguments: [String], in scratch: Scratch) throws -> String {
    try Renderer(name: "python").run(arguments, in: scratch)
  }

  /// Shows a page in Chromium; see `Scripts/renderers/chromium.py`. What its scripts answer, line by line.
  @discardableResult
  static func chromium(_ arguments: [String], in scratch: Scratch) throws -> [String] {
    let script = Program.root.appending(path: "Scripts/renderers/chromium.py").path
    return try Renderer(name: "python3").run([script] + arguments, in: scratch).split(separator: "\n").map(String.init)
  }
}
