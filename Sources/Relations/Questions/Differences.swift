/// A comparison in sentences and as a table, with its sources numbered as they are named.
struct Differences {
  private let comparison: Comparison
  private let language: String?
  private var footnotes: Footnotes

  init(_ comparison: Comparison, language: String?) {
    self.comparison = comparison
    self.language = language
    footnotes = Footnotes(of: comparison.union)
  }

  /// The sources that the sections name, as the foot of the answer names them.
  var sources: [Answer.SourceLine] { comparison.union.lines(of: footnotes) }

  /// The heading and the list of what differs in one way; `nil` if nothing does.
  mutating func section(_ status: Comparison.Status) -> [Answer.Block]? {
    let records = comparison.records.filter { $0.status == status }
    let relations = comparison.relations.filter { $0.status == status }
    guard records.count + relations.count > 0 else { return nil }
    var items: [Answer.Item] = []
    for pair in records { items.append(item(pair)) }
    for pair in relations { items.append(item(pair)) }
    return [.heading("\(title(of: status)) (\(items.count))"), .list(items)]
  }

  private func title(of status: Comparison.Status) -> String {
    switch status {
    case .added: comparison.isOfDays ? "Came to be" : "Added"
    case .removed: comparison.isOfDays ? "Ceased" : "Removed"
    case .changed, .unchanged: "Changed"
    }
  }

  private mutating func item(_ pair: Comparison.Pair<Record>) -> Answer.Item {
    let (record, state) = (pair.latest, pair.after == nil ? comparison.before : comparison.after)
    let type = record.type.map { ", " + $0.replacing("-", with: " ") } ?? ""
    let end = comparison.isOfDays && pair.status == .removed ? record.end : nil
    let dates = [record.date?.spoken, end.map { "until " + $0.spoken }].compactMap { $0 }.map { ", " + $0 }
    var text = Text.strong(
      record.section == .sources ? state.sourceLine(of: record.id).text : record.name(in: language))
    text += " (" + .code(record.id) + Text("), \(record.kind)\(type)")
    if record.section != .sources { text += Text(dates.joined()) }
    text += .muted(Dataset.words(for: state.marks(of: record)))
    // Where values differ, their own sources are what counts.
    let cited = pair.changes.contains(where: \.isOfValue) ? Text([]) : footnotes.cite(record.support)
    if !cited.isEmpty { text += " " + cited }
    return Answer.Item(text, items: points(pair.changes, was: pair.was, restingOn: pair.before, and: pair.after))
  }

  private mutating func points(
    _ changes: [Change], was: String?, restingOn before: Record?, and after: Record?
  ) -> [Answer.Item] {
    var points = was.map { [Answer.Item("was " + .code($0))] } ?? []
    for change in changes { points.append(Answer.Item(text(change, before?.support, after?.support))) }
    return points
  }

  private mutating func item(_ pair: Comparison.Pair<Relation>) -> Answer.Item {
    let state = pair.after == nil ? comparison.before : comparison.after
    let sentence = state.sentence(pair.latest, numbering: &footnotes, in: language)
    var points: [Answer.Item] = []
    for change in pair.changes {
      points.append(Answer.Item(text(change, pair.before?.support, pair.after?.support)))
    }
    return Answer.Item(sentence, items: points)
  }

  /// A change as a line: `signed: 2009 [1] → 16 June 2009 [2]`.
  private mutating func text(_ change: Change, _ before: Support?, _ after: Support?) -> Text {
    let old = change.before.map { text($0, before) }
    let new = change.after.map { text($0, after) }
    let name = Text(change.attribute + ": ")
    guard let old else { return name + (new ?? "") + .muted(" (new)") }
    guard let new else { return name + old + .muted(" (no longer recorded)") }
    return name + old + " → " + new
  }

  /// What is said, with who says so; a value without sources of its own rests on those of its record.
  private mutating func text(_ stated: Stated, _ support: Support?) -> Text {
    switch stated {
    case .words(let words): return Text(words)
    case .sources(let citations):
      var own = Support()
      own.sources = citations
      return footnotes.cite(own)
    case .fact(let fact): return text(fact, [], support)
    case .act(let act):
      let remarks = [act.effective.map { "effective \($0.spoken)" }, act.reservation.map { "reservation: \($0)" }]
      return text(act.date, remarks.compactMap(\.self), support)
    }
  }

  private mutating func text(_ fact: Fact, _ others: [String], _ support: Support?) -> Text {
    var claims: [Text] = []
    for (index, claim) in fact.claims.enumerated() {
      let cited = footnotes.cite(claim.support.isBare ? support ?? claim.support : claim.support)
      let remarks =
        others + claim.support.marks + claim.support.remarks + (fact.preferred == index ? ["preferred"] : [])
      claims.append(
        Text(claim.value.spoken) + .muted(Dataset.words(for: remarks)) + (cited.isEmpty ? "" : " " + cited))
    }
    return claims.joined(separator: " or ") + Text(fact.because.map { " (because: \($0))" } ?? "")
  }
}

extension Differences {
  /// A row for everything that was added or removed, and for each change.
  var table: Table {
    let columns = ["change", "kind", "id", "attribute", "before", "after", "sources"].map { Table.Column($0) }
    let (before, after) = (comparison.before, comparison.after)
    func row(_ item: (kind: String, id: String), _ status: Comparison.Status, _ cells: [String]) -> [Text] {
      [Text(status.rawValue), Text(item.kind), .code(item.id)] + cells.map { Text($0) }
    }
    let ofRecords = comparison.records.filter { $0.status != .unchanged }.flatMap { pair -> [[Text]] in
      let (item, sources) = ((pair.latest.kind, pair.latest.id), pair.latest.support.sources.map(\.source))
      let names = [pair.before, pair.after].map { $0?.name(in: language) ?? "" }
      return rows(of: item.1, pair.status, pair.changes, was: pair.was, names, sources).map {
        row(item, pair.status, $0)
      }
    }
    let ofRelations = comparison.relations.filter { $0.status != .unchanged }.flatMap { pair -> [[Text]] in
      let sentences = [
        pair.before.map { before.sentence($0, in: language) }, pair.after.map { after.sentence($0, in: language) },
      ]
      let sources = comparison.union.sources(of: pair.latest)
      return rows(of: pair.latest.id, pair.status, pair.changes, was: nil, sentences.map { $0 ?? "" }, sources).map {
        row(("relation", pair.latest.id), pair.status, $0)
      }
    }
    let all = ofRecords + ofRelations
    let sorted = Comparison.Status.allCases.flatMap { status in all.filter { $0[0] == Text(status.rawValue) } }
    return Table(columns: columns, rows: sorted)
  }

  /// The last four cells of the rows for one thing.
  private func rows(
    of id: String, _ status: Comparison.Status, _ changes: [Change], was: String?, _ whole: [String],
    _ sources: [String]
  ) -> [[String]] {
    let cited = sources.joined(separator: " ")
    guard status == .changed else { return [["", whole[0], whole[1], cited]] }
    let renamed = was.map { [["id", $0, id, cited]] } ?? []
    return renamed
      + changes.map { [$0.attribute, $0.before?.value ?? "", $0.after?.value ?? "", $0.sources(else: sources)] }
  }
}
