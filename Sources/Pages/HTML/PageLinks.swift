import Relations

/// Where a page finds the pages of records.
struct PageLinks: Sendable {
  let edition: Edition
  /// The path of the page that the links stand on.
  let page: String

  /// The address of a record's page from this one; `nil` if it has none.
  func href(ofRecord id: String) -> String? { edition.addresses.path(of: id).map(href) }

  /// The address of a page of this edition from this one.
  func href(_ path: String) -> String { up + edition.prefix + path }

  /// The address of a file that all editions share.
  func shared(_ path: String) -> String { up + path }

  /// The way from this page to the root of the site.
  var up: String { String(repeating: "../", count: page.count { $0 == "/" }) }

  /// A name that leads to the page of a record, where there is one.
  func named(_ words: String, record id: String) -> String {
    guard let href = href(ofRecord: id) else { return HTML.escaped(words) }
    let tag = edition.language == nil ? nil : edition.dataset.record(id).flatMap(edition.nameTag)
    return HTML.element("a", [("href", href)] + (tag.map { [("lang", $0)] } ?? []), text: words)
  }
}
