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

  /// What is near as a picture, or why there is none.
  func neighbourhood(place: Int) throws -> String {
    let others = Set(dataset.relations(of: record.id).flatMap { [$0.from, $0.to] }).count - 1
    guard others > 0 else { return "" }
    let isLarge = links.edition.dataset.records.count > RecordPictures.large
    guard others <= (isLarge ? RecordPictures.singly : RecordPictures.together) else {
      return """
        <p class="soft">It is related to \(others) others, too many for a picture that stands in a page. \
        The lists under “Relations” name each.</p>
        """
    }
    let options = others > RecordPictures.singly ? [("collapse", "leaves")] : []
    return try figure("neighbourhood", options, place: place)
  }

  private func figure(_ drawing: String, _ options: [(String, String)], place: Int) throws -> String {
    let language = links.edition.language.map { [("lang", $0)] } ?? []
    let all = [("drawing", drawing), ("of", record.id)] + options + language
    let view = View(
      name: "\(drawing)-\(record.id)", options: all.map { View.Option($0.0, [$0.1], at: record.position) },
      position: record.position)
    return try Figure(of: view, in: dataset, links: links, place: place).html(id: drawing)
  }
}
