import Relations

/// What is searched as a reader types: the names of all records, with their kinds, dates and pages.
///
/// Scripts hold them, since a page that is opened as a file may read no other kind of file. They are in several files, the
/// most related records first, so that the first answers come at once however many records there are.
struct SearchIndex {
  let edition: Edition

  /// How many names are in a file.
  private static let size = 1500

  /// How many files there are.
  static func count(of dataset: Dataset) -> Int { max(1, (dataset.records.count + size - 1) / size) }

  /// The path of the file of a number, from 0.
  static func path(_ number: Int) -> String { number == 0 ? "assets/names.js" : "assets/names-\(number).js" }

  /// The files of an edition.
  static func files(of edition: Edition) -> [SiteFile] {
    (0..<count(of: edition.dataset)).map { number in
      SiteFile(edition.prefix + path(number), text: { SearchIndex(edition: edition).script(number) })
    }
  }

  /// The script of a number. It says how many there are, and adds its names to those of the others.
  func script(_ number: Int) -> String {
    let dataset = edition.dataset
    let order = dataset.records.enumerated().map { place, record in
      (place, record.section == .sources ? -1 : dataset.countOfRelations(of: record.id))
    }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    let rows = order.dropFirst(number * Self.size).prefix(Self.size).map { row(of: dataset.records[$0.0]) }
    let files = JSON.integer(Self.count(of: dataset))
    return "(globalThis.stemmaNames ??= []).push({files: \(files), rows: \(JSON.array(Array(rows)))});\n"
  }

  private func row(of record: Record) -> JSON {
    let name = record.name(in: edition.language)
    let others = record.names.filter { $0 != name }
    let row: [JSON] = [
      .string(name), .string(record.kind), .string(record.sortDate?.prose ?? ""),
      .string(edition.addresses.path(of: record.id) ?? ""),
    ]
    return .array(row + (others.isEmpty ? [] : [.string(others.joined(separator: " · "))]))
  }
}

/// Every name in one list, from A to Z; where scripts run, what was searched for stands in its place.
struct SearchPage {
  let edition: Edition

  var page: Page {
    let links = edition.links(from: "search.html")
    var page = Page(path: "search.html", title: edition.say("Everything, by name"))
    page.entry = "search"
    page.summary = edition.say("Every name in these records. Type in the box above to find one.")
    let named = edition.dataset.records.filter { $0.section != .sources }.map { record in
      (name: record.name(in: edition.language), record: record)
    }
    let sorted = named.map { ($0.name.lowercased(), $0) }.sorted { ($0.0, $0.1.record.id) < ($1.0, $1.1.record.id) }
    let rows = sorted.map { _, item -> [Text] in
      [.record(item.name, id: item.record.id), Text(item.record.kind), Text(item.record.date?.spoken ?? "")]
    }
    let table = Table(columns: [.init("name"), .init("kind"), .init("when", title: "date")], rows: rows)
    page.add(
      edition.say("Names"), id: "names", Sheets(of: Answer(value: .null, table: table)), linking: links)
    return page
  }
}
