import Diagrams
import Mustache
import Relations
import Synchronization

/// The templates and other files that come with the program, in which they stand as bytes.
enum Templates {
  /// A template with its places filled, in the words of a glossary.
  static func rendered(_ name: String, with slots: [String: Slot], in glossary: Glossary = Glossary()) -> String {
    let library = libraries.withLock { libraries in
      if let known = libraries[glossary] { return known }
      let made = templates(in: glossary)
      libraries[glossary] = made
      return made
    }
    return library.render(slots.filled, withTemplate: name) ?? ""
  }

  /// The templates in the words of each glossary that has been used.
  private static let libraries = Mutex<[Glossary: MustacheLibrary]>([:])

  private static func templates(in glossary: Glossary) -> MustacheLibrary {
    var templates: [String: MustacheTemplate] = [:]
    for (name, bytes) in sources {
      do {
        let text = worded(String(decoding: bytes, as: UTF8.self), in: glossary)
        templates[name] = try MustacheTemplate(string: plain + text)
      } catch {
        preconditionFailure("the template '\(name)' comes with the program and cannot be read: \(error)")
      }
    }
    return MustacheLibrary(templates: templates)
  }

  /// A template with the words that stand in double square brackets said in the language of a glossary. A brace in
  /// somebody's word is no place to be filled.
  private static func worded(_ template: String, in glossary: Glossary) -> String {
    template.replacing(/\[\[(.+?)\]\]/) { match in
      HTML.escaped(glossary.say(String(match.output.1))).replacing("{", with: "&#123;").replacing("}", with: "&#125;")
    }
  }

  /// Has Mustache write values as they are; `Slot` has escaped them.
  private static let plain = "{{% CONTENT_TYPE:TEXT}}"

  private static let sources: [(String, [UInt8])] = [
    ("page", PackageResources.page_mustache), ("article", PackageResources.article_mustache),
    ("overview", PackageResources.overview_mustache), ("figure", PackageResources.figure_mustache),
  ]

  /// The rules of style of all pages, with those that pictures carry where they stand alone.
  static let styleSheet =
    PackageResources.site_css
    + Array(
      themes.enumerated().map { place, theme in
        "\n" + theme.styleSheet(in: place == 0 ? "" : ".theme-\(theme.name)") + "\n"
      }.joined().utf8) + PackageResources.pictures_css

  /// The script that adds what a page can do without, but people expect.
  static var script: [UInt8] { PackageResources.site_js }
  /// The script that shows a preview anew when its files change.
  static var live: [UInt8] { PackageResources.live_js }

  /// What pages are made by.
  static let generator = "Stemma \(Generator.version)"
}
