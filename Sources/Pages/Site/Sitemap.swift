/// The list of pages that search engines read.
struct Sitemap {
  /// Where the site stands, with a slash at its end.
  let address: String
  /// The paths of its pages.
  let pages: [String]

  /// The list as the Sitemap protocol 0.9 has it.
  var text: String {
    let entries = pages.map { path in
      let place = path == "index.html" ? "" : path.hasSuffix("/index.html") ? String(path.dropLast(10)) : path
      return "<url><loc>\(HTML.escaped(address + place))</loc></url>"
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      \(entries.joined(separator: "\n"))
      </urlset>

      """
  }
}
