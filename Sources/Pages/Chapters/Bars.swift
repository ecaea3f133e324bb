import Relations

/// The first scores of a ranking as bars, without a rule of style or a script in them.
struct Bars {
  /// What is ranked, the best first.
  let rows: [(name: String, kind: String, score: Double)]

  private static let most = 20
  private static let height = 22

  /// The first of an answer to the question for a ranking.
  init(of answer: Answer, in dataset: Dataset, language: String?) {
    guard case .array(let items) = answer.value else {
      rows = []
      return
    }
    rows = items.prefix(Bars.most).compactMap { item in
      guard case .string(let id)? = item["id"], case .number(let score)? = item["score"],
        let record = dataset.record(id)
      else { return nil }
      return (record.label(in: language), record.kind, score)
    }
  }

  /// The bars as inline SVG; the table beside them tells the same in words.
  var svg: String {
    let best = rows.map(\.score).max() ?? 0
    guard best > 0 else { return "" }
    let bars = rows.enumerated().map { index, row -> String in
      let y = index * Bars.height
      let width = max(1, Int(row.score / best * 380))
      let name = row.name.count > 34 ? row.name.prefix(33) + "…" : row.name[...]
      return """
        <text x="232" y="\(y + 15)" text-anchor="end">\(HTML.escaped(String(name)))</text>\
        <rect class="bar \(HTML.escaped(row.kind))" x="240" y="\(y + 3)" width="\(width)" height="16" rx="2"/>
        """
    }
    let height = rows.count * Bars.height
    return """
      <svg class="bars" viewBox="0 0 640 \(height)" width="640" height="\(height)" role="img" \
      aria-label="Bars of the first \(rows.count); the table below has the numbers">
      \(bars.joined(separator: "\n"))
      </svg>
      """
  }
}
