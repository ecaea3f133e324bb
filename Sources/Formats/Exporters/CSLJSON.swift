import Relations

/// The sources of a graph as CSL-JSON, for Zotero, pandoc and citation processors.
public struct CSLJSON: Exporter {
  /// `csl`.
  public let name = "csl"
  /// CSL-JSON's usual ending.
  public let endings = ["csl.json"]
  /// What it is for.
  public let summary = "The sources as CSL-JSON, for Zotero, pandoc and other citation processors."
  /// What it keeps.
  public let keeps = "sources: titles, authors, publishers, dates, addresses, languages, who speaks, what is copied"
  /// What it leaves out.
  public let leavesOut = "all but the sources; of rival claims all but the one that stands first"

  /// The format.
  public init() {}

  /// Every source.
  public func export(_ dataset: Dataset) throws -> Export {
    let items = Bibliography(dataset).entries.map { entry in
      let texts: [(String, String?)] = [
        ("id", entry.id), ("type", entry.isWeb ? "webpage" : "document"), ("title", entry.title),
        ("publisher", entry.publisher), ("URL", entry.url), ("language", entry.language),
        ("archive_location", entry.archived ?? entry.file),
        ("note", entry.notes.isEmpty ? nil : entry.notes.joined(separator: "; ")),
      ]
      var members = texts.compactMap { name, text in text.map { JSON.Member(name, .string($0)) } }
      if !entry.authors.isEmpty {
        members.append(.init("author", .array(entry.authors.map { ["literal": .string($0)] })))
      }
      if let date = entry.date { members.append(.init("issued", CSLJSON.date(date))) }
      if let date = entry.seen { members.append(.init("accessed", CSLJSON.date(date))) }
      return JSON.object(members)
    }
    return .text(JSON.array(items).pretty + "\n")
  }

  /// A date as CSL has it: its parts where it is a day, a month, a year or a stretch between such, else its words.
  private static func date(_ date: PartialDate) -> JSON {
    let ends = date.description.split(separator: "/", omittingEmptySubsequences: false).map { parts(String($0)) }
    guard ends.count < 3, ends.allSatisfy({ $0 != nil }) else {
      var members = [JSON.Member("literal", .string(date.prose))]
      if let year = date.year { members.insert(.init("date-parts", [[.integer(year)]]), at: 0) }
      return .object(members)
    }
    return ["date-parts": .array(ends.compactMap { $0.map { .array($0.map(JSON.integer)) } })]
  }

  private static func parts(_ text: String) -> [Int]? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.allSatisfy({ $0 != nil }), parts.count < 2 || (parts[1] ?? 0) < 13 else { return nil }
    return parts.compactMap { $0 }
  }
}
