import Relations

/// The numbered sources at the foot of one page, which all answers on it share.
struct Notes {
  /// The sources, the first having the number 1.
  private(set) var lines: [Answer.SourceLine] = []
  private var numbers: [String: Int] = [:]

  /// The number of a source, numbered on if it is new.
  mutating func number(of line: Answer.SourceLine) -> Int {
    if let number = numbers[line.id] { return number }
    lines.append(line)
    numbers[line.id] = lines.count
    return lines.count
  }

  /// The list of the sources, each with where it is read on this site and where it stands outside.
  func html(linking links: PageLinks) -> String {
    let items = lines.enumerated().map { index, line in
      let name = links.named(line.text, record: line.id)
      let out = line.url.map { " " + HTML.outward("Read it", to: $0) } ?? ""
      return "<li id=\"source-\(index + 1)\">\(name)\(out)</li>"
    }
    return items.isEmpty ? "" : "<ol class=\"sources\">\n\(items.joined(separator: "\n"))\n</ol>"
  }
}
