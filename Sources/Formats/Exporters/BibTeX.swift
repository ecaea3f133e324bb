import Relations

/// The sources of a graph as BibTeX, for LaTeX.
public struct BibTeX: Exporter {
  /// `bibtex`.
  public let name = "bibtex"
  /// `bib`.
  public let endings = ["bib"]
  /// What it is for.
  public let summary = "The sources as BibTeX, for LaTeX; with biblatex's names for addresses and days."
  /// What it keeps.
  public let keeps = CSLJSON().keeps
  /// What it leaves out.
  public let leavesOut = CSLJSON().leavesOut

  /// The format.
  public init() {}

  /// Every source.
  public func export(_ dataset: Dataset) throws -> Export {
    let entries = Bibliography(dataset).entries.map { entry -> String in
      let fields: [(String, String?)] = [
        ("title", BibTeX.escaped(entry.title).map { "{\($0)}" }), ("author", BibTeX.authors(entry.authors)),
        ("publisher", entry.publisher.flatMap(BibTeX.escaped)), ("date", entry.date.map { BibTeX.date($0) }),
        ("year", entry.date?.year.map(String.init)), ("url", entry.url.flatMap(BibTeX.address)),
        ("urldate", entry.seen.map { BibTeX.date($0) }), ("language", entry.language.flatMap(BibTeX.escaped)),
        ("note", BibTeX.escaped(entry.notes.joined(separator: "; "))),
      ]
      let written = fields.compactMap { name, text in text.map { "  \(name) = {\($0)},\n" } }
      return "@misc{\(entry.id),\n\(written.joined())}\n"
    }
    return .text(entries.joined(separator: "\n"))
  }

  private static func authors(_ authors: [String]) -> String? {
    // Braces keep a ministry from being taken for a first and a last name.
    authors.isEmpty ? nil : authors.compactMap { escaped($0).map { "{\($0)}" } }.joined(separator: " and ")
  }

  /// EDTF as biblatex reads it; words where it does not.
  private static func date(_ date: PartialDate) -> String { escaped(date.description) ?? "" }

  /// An address has no braces in it, which would not balance; they are written by their numbers.
  private static func address(_ url: String) -> String? {
    let signs: [Character: String] = ["{": "%7B", "}": "%7D", "\\": "%5C", "\n": ""]
    return url.isEmpty ? nil : url.map { signs[$0] ?? String($0) }.joined()
  }

  /// A text in which LaTeX finds none of its signs.
  private static func escaped(_ text: String) -> String? {
    guard !text.isEmpty else { return nil }
    let signs: [Character: String] = [
      "\\": "\\textbackslash{}", "{": "\\{", "}": "\\}", "$": "\\$", "&": "\\&", "%": "\\%", "#": "\\#", "_": "\\_",
      "~": "\\textasciitilde{}", "^": "\\textasciicircum{}", "\n": " ", "\r": " ", "\r\n": " ", "\t": " ",
    ]
    return text.map { signs[$0] ?? String($0) }.joined()
  }
}
