import Relations

/// What happened when, year by year down the page.
struct TimelineDrawing: Drawing {
  let name = "timeline"
  let summary = "What happened when: every date of every entity that the view selects, year by year down the page."
  let options = ["of", "via", "since", "until", "with"]
  let needs: [String] = []

  func title(of view: View, in dataset: Dataset) -> String {
    view.values("of").isEmpty ? dataset.title : titled("Chronology of", view, in: dataset)
  }

  func sketch(_ view: View, of dataset: Dataset) throws -> Sketch {
    let timeline = try dataset.timeline(try request(view))
    if timeline.items.isEmpty { throw ViewError(view, isEmpty: true, "no date is recorded of what it selects") }
    var sketch = Sketch(view, of: dataset, title: title(of: view, in: dataset))
    let years = timeline.items.map { $0.date?.shortYear ?? "" }
    let last = sketch.glossary.fill("no date: {n}", [("n", String(timeline.undated.count))])
    let heads = years.uniqued() + (timeline.undated.isEmpty ? [] : [last])
    var marks: [Diagram.Chart.Mark] = []
    for (item, year) in zip(timeline.items + timeline.undated, years + timeline.undated.map { _ in last }) {
      marks.append(mark(item, year: year, row: heads.firstIndex(of: year) ?? 0, &sketch))
    }
    sketch.diagram.chart = Diagram.Chart(rows: heads.map { .init($0) }, columns: .list, marks: marks)
    sketch.diagram.ranks = ranks(timeline.items, years, in: sketch)
    return sketch
  }

  private func request(_ view: View) throws -> TimelineRequest {
    var request = TimelineRequest()
    (request.of, request.via) = (view.values("of"), view.values("via"))
    request.since = try view.value("since").map { try PartialDate(parsing: $0) }
    request.until = try view.value("until").map { try PartialDate(parsing: $0) }
    if let word = view.value("with"), word != "relations" {
      throw ViewError(view, option: "with", "'with' is relations, not '\(word)'")
    }
    request.withRelations = view.value("with") != nil
    return request
  }

  private func mark(
    _ item: Timeline.Item, year: String, row: Int, _ sketch: inout Sketch
  ) -> Diagram.Chart.Mark {
    let when = item.date?.prose ?? (item.isRecorded ? "unknown" : "not recorded")
    let suffix = " " + year
    let lead = when.hasSuffix(suffix) && !item.marks.contains("about") ? String(when.dropLast(suffix.count)) : when
    let style = style(of: item, &sketch)
    let cited = sketch.cited(item.support)
    let name = sketch.dataset.name(of: item, in: sketch.language, short: true)
    let glossary = sketch.glossary
    let what = glossary.say(item.what == "date" ? "" : item.what.replacing("-", with: " "))
    let marks = glossary.marks(item.marks.filter { $0 != "not recorded" })
    let details = [what, glossary.say(Self.kind(of: item)), marks.joined(separator: ", ")]
    let second = details.filter { !$0.isEmpty }.joined(separator: " · ")
    let sentence = ["\(when): \(sketch.dataset.name(of: item, in: sketch.language))", what] + item.marks
    let words = [second, cited].filter { !$0.isEmpty }.joined(separator: " ")
    var mark = Diagram.Chart.Mark(
      row: row, place: .line(glossary.date(lead.isEmpty ? when : lead)),
      label: item.date == nil ? [.detail("\(name): \(words)")] : [.name(name), .detail(words)],
      tooltip: sentence.filter { !$0.isEmpty }.joined(separator: ", ") + (cited.isEmpty ? "" : " " + cited),
      style: style)
    mark.classes = [item.what].filter { !$0.isEmpty }
    if case .relation(let relation) = item.subject { mark.edges = [sketch.told(relation)] }
    return mark
  }

  /// The type of an entity, which what it is called by does not always tell.
  private static func kind(of item: Timeline.Item) -> String {
    guard case .entity(let record) = item.subject else { return "" }
    return Look.type(of: record) ?? record.kind
  }

  /// The sign of an entity; that of a relation is the one of what it starts from.
  private func style(of item: Timeline.Item, _ sketch: inout Sketch) -> Diagram.MarkStyle {
    let record =
      switch item.subject {
      case .entity(let record): Optional(record)
      case .relation(let relation): sketch.dataset.entity(relation.from)
      }
    guard let record else { return Diagram.MarkStyle() }
    let node = sketch.diagram.nodes[sketch.node(record)].style
    return .init(palette: node.palette, shape: node.shape, line: item.doubts.isEmpty ? node.line : .dashed)
  }

  /// For DOT: each entity on the line of the first of its years.
  private func ranks(_ items: [Timeline.Item], _ years: [String], in sketch: Sketch) -> [Diagram.Rank] {
    var placed: Set<String> = []
    let groups = Dictionary(grouping: zip(items, years).filter { placed.insert($0.0.id).inserted }, by: \.1)
    return years.uniqued().map { year in
      let ids = Set((groups[year] ?? []).map(\.0.id))
      return .init(
        label: year, nodes: sketch.diagram.nodes.indices.filter { ids.contains(sketch.diagram.nodes[$0].id) })
    }
  }
}

extension PartialDate {
  /// The year under which a chronology lists it, or the bound by which it stands there.
  fileprivate var shortYear: String {
    if let first = earliestStart?.year, !marks.contains("about"), !marks.contains("uncertain") { return String(first) }
    return shortProse
  }
}
