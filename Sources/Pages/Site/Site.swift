import Formats
import Relations

/// A file of a site: where it stands, and how its bytes are made when they are wanted.
public struct SiteFile: Sendable {
  /// The path below the folder of the site, with `/` between its parts; no part of it is `..` or begins with a dot.
  public let path: String
  private let make: @Sendable () throws -> [UInt8]

  init(_ path: String, _ make: @escaping @Sendable () throws -> [UInt8]) {
    self.path = path
    self.make = make
  }

  init(_ path: String, text make: @escaping @Sendable () throws -> String) {
    self.init(path) { Array(try make().utf8) }
  }

  /// The bytes; the same ones each time.
  public func bytes() throws -> [UInt8] { try make() }
}

/// A graph as a web site: static pages, pictures, data and what they need, none of which is made before it is asked for.
public struct Site: Sendable {
  /// The file that tells that a folder holds a site of this program, and may be replaced by another one.
  public static let mark = "stemma-site.txt"

  /// Every file, in the order of their paths.
  public let files: [SiteFile]
  private let places: [String: Int]

  /// The site of a graph.
  ///
  /// - Parameters:
  ///   - dataset: The graph.
  ///   - address: Where the site will stand, for `sitemap.xml` and citations; it has neither where that is not known.
  public init(of dataset: Dataset, at address: String? = nil) {
    let downloads = Downloads(of: dataset)
    let editions = Site.editions(of: dataset, with: downloads, at: address.map { $0.hasSuffix("/") ? $0 : $0 + "/" })
    var files = Site.shared(dataset, downloads)
    for edition in editions { files += edition.files }
    if let address = editions[0].site.address {
      let pages = files.map(\.path).filter { $0.hasSuffix(".html") }
      files.append(SiteFile("sitemap.xml", text: { Sitemap(address: address, pages: pages).text }))
    }
    self.files = files.sorted { $0.path < $1.path }
    places = Dictionary(self.files.enumerated().map { ($1.path, $0) }) { first, _ in first }
  }

  /// The file at a path; a folder's path is that of its `index.html`. `nil` for any other path.
  public func file(at path: String) -> SiteFile? {
    let whole = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    return places[whole].map { files[$0] }
  }

  private static func editions(of dataset: Dataset, with downloads: Downloads, at address: String?) -> [Edition] {
    let used = Set(dataset.entities.flatMap { $0.facts("names").compactMap(\.key) }).subtracting([dataset.language])
    let tags = used.filter(isFolder).sorted()
    let languages: [String?] = [nil] + tags
    let sections = Section.allCases.filter { section in dataset.records.contains { $0.section == section } }
    let shown = chapters.filter { $0.isNeeded(by: dataset) }.map { SiteFacts.Shown(name: $0.name, title: $0.title) }
    let facts = SiteFacts(
      address: address, languages: languages, sections: sections, chapters: shown, hasViews: !dataset.views.isEmpty,
      downloads: downloads)
    let addresses = Addresses(of: dataset)
    return languages.map { language in
      Edition(
        dataset: dataset, language: language, prefix: language.map { $0 + "/" } ?? "", addresses: addresses, site: facts
      )
    }
  }

  /// Whether the code of a language can be the name of a folder beside those of sections.
  private static func isFolder(_ tag: String) -> Bool {
    let isWord = tag.utf8.allSatisfy { $0 < 0x80 && ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 == 0x2D) }
    return (2...12).contains(tag.utf8.count) && isWord && Section(naming: tag) == nil
  }

  private static func shared(_ dataset: Dataset, _ downloads: Downloads) -> [SiteFile] {
    let assets = [
      SiteFile("assets/site.css") { Templates.styleSheet }, SiteFile("assets/site.js") { Templates.script },
      SiteFile(mark, text: { "This folder was written by \(Templates.generator) and is replaced as a whole.\n" }),
    ]
    return assets + downloads.files + dataset.views.flatMap { Downloads.files(of: $0, in: dataset) }
  }
}
