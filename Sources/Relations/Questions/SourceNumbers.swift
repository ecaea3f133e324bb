/// Numbers the sources of an answer in the order in which they are first named.
struct SourceNumbers {
  let dataset: Dataset
  private var numbers: [String: Int] = [:]
  private var ids: [String] = []

  init(_ dataset: Dataset) { self.dataset = dataset }

  /// The numbers of the sources that a statement names; a denial stands behind the word "denied by".
  mutating func text(for support: Support) -> Text {
    var text = refer(to: support.sources)
    if !support.against.isEmpty {
      text += (text.isEmpty ? "denied by " : ", denied by ") + refer(to: support.against)
    }
    return text
  }

  /// References to some citations.
  mutating func refer(to citations: [Citation]) -> Text {
    .sources(citations.map { number(of: $0.source) }.uniqued())
  }

  /// The number of a source.
  mutating func number(of id: String) -> Int {
    if let number = numbers[id] { return number }
    ids.append(id)
    numbers[id] = ids.count
    return ids.count
  }

  /// The sources, in the order of their numbers.
  var lines: [Answer.SourceLine] { ids.map(dataset.sourceLine) }
}

extension Dataset {
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
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
