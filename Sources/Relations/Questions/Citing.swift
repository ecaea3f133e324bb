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

  /// A claim on a line: what is claimed, as of when and in what words, whether it is preferred, and who says so.
  mutating func line(
    of value: Value, _ support: Support, preferred: Bool = false, because: String? = nil
  ) -> Text {
    // Who denies it stands behind it.
    var remarks = support.marks.filter { $0 != "denied" }
    if preferred { remarks.append("preferred" + (because.map { ": \($0)" } ?? "")) }
    let words = Text(value.spoken) + .muted(Dataset.words(forRemarks: remarks + support.remarks))
    let sources = cite(support)
    return sources.isEmpty ? words : words + " " + sources
  }

  /// One line for each claim, with who says so, as of when, and whether it is the preferred one.
  mutating func lines(of fact: Fact) -> [Text] {
    let claims = fact.claims.enumerated().map { index, claim in
      line(of: claim.value, claim.support, preferred: fact.preferred == index, because: fact.because)
    }
    // Why the editors leave several claims beside one another belongs to none of them.
    guard fact.preferred == nil, let because = fact.because else { return claims }
    return claims + [.muted("Editors: " + because)]
  }

  private mutating func cite(_ citations: [Citation]) -> Text {
    let places = citations.flatMap(\.details).map { $0.name == "at" ? $0.text : "\($0.name) \($0.text)" }.uniqued()
    return cite(citations.map(\.source)) + .muted(Dataset.words(for: places))
  }
}

extension Support {
  /// As of when a statement is made, the words of its source, and the editors' note.
  var remarks: [String] {
    [asOf.map { "as of \($0.prose)" }, quote.map { "“\($0)”" }, note].compactMap { $0 }
  }
}

extension Value {
  /// The value for people: a date in words, all else as it is written.
  var spoken: String { date?.prose ?? description }
}

extension Dataset {
  /// The sources that footnotes number, as the foot of an answer or a picture names them.
  public func lines(of footnotes: Footnotes) -> [Answer.SourceLine] {
    footnotes.witnesses.map { sourceLine(of: $0[0], alsoAs: Array($0.dropFirst())) }
  }

  /// A source as the foot of an answer names it: who says what and when, and which other copies are meant too.
  func sourceLine(of id: String, alsoAs others: [String] = []) -> Answer.SourceLine {
    guard let record = record(id) else { return Answer.SourceLine(id: id, text: id) }
    let author = record.facts("author").compactMap { $0.standing.first?.value.description }.joined(separator: ", ")
    let parts = [author, record.text("publisher") ?? "", record.name, record.date?.spoken ?? ""]
    let original = record.text("copy-of").flatMap { others.contains($0) ? nil : "copy of \($0)" }
    let copies = others.isEmpty ? nil : "also as \(others.joined(separator: ", "))"
    let gone = hasGone(record) ? "gone" : nil
    let copied = Dataset.words(for: [original, copies, gone].compactMap(\.self))
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
