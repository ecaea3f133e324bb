import Formats
import Relations

/// A graph as a web site: static pages, pictures, data and what they need, none of which is made before it is asked for.
public struct Site: Sendable {
  /// The file that tells that a folder holds a site of this program, and may be replaced by another one.
  public static let mark = "stemma-site.txt"

  /// Every file, in the order of their paths.
  public let files: [SiteFile]
  private let places: [String: Int]
  /// By their folders the files with which others are made.
  private let owners: [String: Int]
  /// What was made of the formats for other programs.
  public let downloads: Downloads

  /// The names of the formats of downloads.
  public static var formats: [String] { exporters.filter(\.isForWholeGraphs).map(\.name) + [Downloads.dot] }

  /// The site of a graph.
  ///
  /// - Parameters:
  ///   - dataset: The graph.
  ///   - address: Where the site will stand, for `sitemap.xml` and citations; it has neither where that is not known.
  ///   - formats: The formats of downloads that are not wanted, by the names of `export`.
  public init(of dataset: Dataset, at address: String? = nil, without formats: Set<String> = []) {
    self.init(of: dataset, at: address, Downloads(of: dataset, without: formats))
  }

  init(of dataset: Dataset, at address: String? = nil, _ downloads: Downloads) {
    let editions = Site.editions(of: dataset, with: downloads, at: address.map { $0.hasSuffix("/") ? $0 : $0 + "/" })
    var files = Site.shared(dataset, downloads)
    for edition in editions { files += edition.files }
    if let address = editions[0].site.address {
      let pages = files.map(\.path).filter { $0.hasSuffix(".html") }
      files.append(SiteFile("sitemap.xml", text: { Sitemap(address: address, pages: pages).text }))
    }
    self.downloads = downloads
    self.files = files.sorted { $0.path < $1.path }
    places = Dictionary(self.files.enumerated().map { ($1.path, $0) }) { first, _ in first }
    // A folder that is made as a whole goes before the page of the same name, and comes after it in the order of paths.
    owners = Dictionary(self.files.enumerated().map { ($1.folder, $0) }) { $1 }
  }

  /// The file at a path, or the one that it is made with; a folder's path is that of its `index.html`. `nil` for what
  /// cannot be in the site; whether a page that goes on is there is known when it is made.
  public func file(at path: String) -> SiteFile? {
    let whole = Site.whole(path)
    if let place = places[whole] { return files[place] }
    var folder = whole[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      if let place = owners[folder + "/"] { return files[place] }
    }
    return nil
  }

  /// The path of a page; that of a folder is the one of its `index.html`.
  static func whole(_ path: String) -> String { path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path }

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
    return assets + [downloads.file] + dataset.views.flatMap { Downloads.files(of: $0, in: dataset) }
  }
}
