extension Footnotes {
  /// References to the sources that a statement names, with the places in them; those that deny it stand behind the
  /// words "denied by".
  mutating func cite(_ support: Support) -> Text {
    var text = cite(support.sources)
    if !support.against.isEmpty {
      text += (text.isEmpty ? "denied by " : ", denied by ") + cite(support.against)
    }
    return text
  }

  private mutating func cite(_ citations: [Citation]) -> Text {
    let places = citations.flatMap(\.details).map { $0.name == "at" ? $0.text : "\($0.name) \($0.text)" }
    return cite(citations.map(\.source)) + (places.isEmpty ? "" : .muted(" (\(places.joined(separator: ", ")))"))
  }
}

extension Dataset {
  /// The sources that footnotes number, as the foot of an answer names them.
  func lines(of footnotes: Footnotes) -> [Answer.SourceLine] { footnotes.ids.map(sourceLine) }

  /// A source as the foot of an answer or a picture names it: who says what, and when.
  public func sourceLine(of id: String) -> Answer.SourceLine {
    guard let record = record(id) else { return Answer.SourceLine(id: id, text: id) }
    let author = record.facts("author").compactMap { $0.standing.first?.value.description }.joined(separator: ", ")
    let parts = [author, record.text("publisher") ?? "", record.name, record.date?.spoken ?? ""]
    let copied = record.text("copy-of").map { " (copy of \($0))" } ?? ""
    return Answer.SourceLine(
      id: id, text: parts.filter { !$0.isEmpty }.uniqued().joined(separator: ", ") + copied, url: record.text("url"))
  }
}

extension Sequence where Element: Hashable {
  /// The elements without repetitions, in the order in which they first come.
  package func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
