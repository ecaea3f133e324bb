import Relations

/// The pictures on the page of an entity: its lineage, and what is near to it.
struct RecordPictures {
  let record: Record
  /// What is near to it.
  let dataset: Dataset
  let links: PageLinks

  /// The most neighbours that are drawn one by one, and the most that are drawn at all, alike ones together.
  private static let (singly, together) = (24, 60)
  /// Of how many records on a graph is large: there the most neighbours that are drawn are those drawn one by one, since
  /// thousands of crowded pictures would take most of the time of its site.
  private static let large = 2000
  /// The most entities in a picture of a lineage.
  private static let lineage = 60

  /// The lineage as a picture; fewer generations of it where all would be too many.
  func lineage(_ lineage: Lineage, place: Int) throws -> String {
    let count = lineage.entities.count
    let options = count > RecordPictures.lineage ? [("depth", "1")] : []
    let near = lineage.entities.count { abs($0.distance) == 1 }
    guard count <= RecordPictures.lineage || near <= RecordPictures.lineage else {
      return "<p class=\"soft\">A picture of \(count) relatives would not be read; the lists below name them.</p>"
    }
    return try figure("lineage", options, place: place)
  }

  /// What is near as a picture, with what is left out of it, or why there is none.
  func neighbourhood(place: Int) throws -> String {
    let relations = dataset.relations(of: record.id)
    let others = neighbours(in: relations)
    guard others > 0 else { return "" }
    let isLarge = links.edition.dataset.records.count > RecordPictures.large
    let most = isLarge ? RecordPictures.singly : RecordPictures.together
    guard others > most else {
      return try figure("neighbourhood", others > RecordPictures.singly ? [("collapse", "leaves")] : [], place: place)
    }
    // Who takes part is told by a table better than by a picture; without them what else is near can be seen.
    let near = relations.filter { dataset.kind(of: $0).time != .acts }
    let left = neighbours(in: near)
    guard (1...RecordPictures.singly).contains(left) else {
      return note(
        "It is related to \(others.grouped) others, too many for a picture. The lists on this page name each.")
    }
    let kinds = Array(Set(near.map(\.kind))).sorted().map { ("via", $0) }
    return try figure("neighbourhood", kinds, place: place)
      + note("The \((others - left).grouped) with which it takes part in something are left out; the lists name each.")
  }

  private func neighbours(in relations: [Relation]) -> Int {
    Set(relations.flatMap { [$0.from, $0.to] }).subtracting([record.id]).count
  }

  private func note(_ words: String) -> String { HTML.element("p", [("class", "soft")], text: words) }

  private func figure(_ drawing: String, _ options: [(String, String)], place: Int) throws -> String {
    let language = links.edition.language.map { [("lang", $0)] } ?? []
    let all = [("drawing", drawing), ("of", record.id)] + options + language
    let names = all.map(\.0).uniqued()
    let grouped = names.map { name in View.Option(name, all.filter { $0.0 == name }.map(\.1), at: record.position) }
    let view = View(name: "\(drawing)-\(record.id)", options: grouped, position: record.position)
    return try Figure(of: view, in: dataset, links: links, place: place).html(id: drawing)
  }
}
