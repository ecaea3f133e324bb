import ArgumentParser
import Pages
import Relations

/// Writes a graph as a web site.
struct SiteVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "Write a graph as a web site of static pages.",
    usage: """
      stemma site                          # into ./Site
      stemma site -o public --address https://example.org/sco/
      stemma site --as-of 2017 -o site-2017
      stemma site --without sqlite         # a smaller site
      """,
    discussion: """
      The pages need no script and no server: open index.html. The folder is written beside its place and put there \
      whole; a folder that holds anything but a site is let be. Where a format of the downloads cannot be written, its \
      page says why, and the exit status is 1 unless --without names it.
      """)

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The folder of the site.", valueName: "folder"), completion: .directory)
  var output = "Site"

  @Option(help: ArgumentHelp("Where the site will stand, for sitemap.xml and citations.", valueName: "url"))
  var address: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("Show the graph as of this date, such as 2012 or 2012-06-30.", valueName: "date"))
  var asOf: String?

  @Option(
    help: ArgumentHelp("Leave this format out of the downloads; may be repeated.", valueName: "format"),
    completion: .list(Site.formats))
  var without: [String] = []

  @OptionGroup var graph: GraphOptions

  func validate() throws {
    if let unknown = without.first(where: { !Site.formats.contains($0) }) {
      throw ValidationError("--without is one of \(Site.formats.joined(separator: ", ")), not '\(unknown)'.")
    }
    guard let address, !address.hasPrefix("http://"), !address.hasPrefix("https://") else { return }
    throw ValidationError("--address is where the site will stand, such as https://example.org/sco/, not '\(address)'.")
  }

  func run() throws {
    try ExitStatus.reporting {
      var scope = Scope()
      scope.asOf = try asOf.map { try PartialDate(parsing: $0) }
      let whole = try graph.dataset()
      let dataset = asOf == nil ? whole : try whole.within(scope)
      let site = Site(of: dataset, at: address, without: Set(without))
      let count = try SiteFolder(path: output).write(site)
      Terminal.complain("stemma: \(count) files in \(output); open \(output)/index.html")
      guard !site.downloads.failures.isEmpty else { return }
      for (format, reason) in site.downloads.failures {
        Terminal.complain("stemma: the site has no download '\(format)': \(reason); --without \(format) leaves it out")
      }
      throw ExitStatus.nothing
    }
  }
}
