import Diagrams
import Mustache

/// The templates and other files that come with the program, in which they stand as bytes.
enum Templates {
  /// A template with its places filled.
  static func rendered(_ name: String, with slots: [String: Slot]) -> String {
    library.render(slots.filled, withTemplate: name) ?? ""
  }

  private static let library: MustacheLibrary = {
    var templates: [String: MustacheTemplate] = [:]
    for (name, bytes) in sources {
      do {
        templates[name] = try MustacheTemplate(string: plain + String(decoding: bytes, as: UTF8.self))
      } catch {
        preconditionFailure("the template '\(name)' comes with the program and cannot be read: \(error)")
      }
    }
    return MustacheLibrary(templates: templates)
  }()

  /// Has Mustache write values as they are; `Slot` has escaped them.
  private static let plain = "{{% CONTENT_TYPE:TEXT}}"

  private static let sources: [(String, [UInt8])] = [
    ("page", PackageResources.page_mustache), ("article", PackageResources.article_mustache),
    ("overview", PackageResources.overview_mustache), ("figure", PackageResources.figure_mustache),
  ]

  /// The rules of style of all pages, with those that pictures carry where they stand alone.
  static let styleSheet =
    PackageResources.site_css + Array(("\n" + Theme.report.styleSheet + "\n").utf8) + PackageResources.pictures_css

  /// The script that adds what a page can do without, but people expect.
  static var script: [UInt8] { PackageResources.site_js }
  /// The script that shows a preview anew when its files change.
  static var live: [UInt8] { PackageResources.live_js }

  /// What pages are made by.
  static let generator = "Stemma \(Generator.version)"
}
