import Relations

/// What is searched as a reader types: the names of all records, with their kinds, dates and pages.
struct SearchIndex {
  let edition: Edition

  init(of edition: Edition) { self.edition = edition }

  /// A script that holds the names, since a page that is opened as a file may read no other kind of file.
  var script: String {
    let rows = edition.dataset.records.map { record -> JSON in
      let others = record.names.filter { $0 != record.name(in: edition.language) }
      return [
        .string(record.name(in: edition.language)), .string(record.kind), .string(record.sortDate?.prose ?? ""),
        .string(edition.addresses.path(of: record.id) ?? ""), .string(others.joined(separator: " · ")),
      ]
    }
    return "globalThis.stemmaNames = \(JSON.array(rows));\n"
  }
}

/// Every name in one list, from A to Z; where scripts run, it is what the search shows.
struct SearchPage {
  let edition: Edition

  var written: String {
    let links = edition.links(from: "search.html")
    var page = Page(path: "search.html", title: "Everything, by name")
    (page.entry, page.summary) = ("search", "Every name in these records. Type in the box above to find one.")
    let named = edition.dataset.records.filter { $0.section != .sources }.map { record in
      (name: record.name(in: edition.language), record: record)
    }
    let sorted = named.sorted { ($0.name.lowercased(), $0.record.id) < ($1.name.lowercased(), $1.record.id) }
    let items = sorted.map { name, record in
      """
      <li class="\(record.kind)">\(links.named(name, record: record.id)) \
      <span class="soft">\(HTML.escaped([record.kind, record.date?.spoken ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")))</span></li>
      """
    }
    page.parts = [.init("Names", id: "names", html: "<ul class=\"names\">\n\(items.joined(separator: "\n"))\n</ul>")]
    return edition.written(page)
  }
}
