extension Reader {
  /// Reads a table whose rows are relations.
  mutating func readRelations(_ file: TableFile, _ ends: EndIndex) {
    var supports = RowSupports(file)
    var candidates: [TabledRelation] = []
    let details = relationDetails(of: file)
    forEachRow(of: file) { reader, row in
      guard let kind = reader.kind(of: row, file), let joined = reader.ends(of: row, file, kind, ends) else { return }
      let support = supports.support(of: row, &reader)
      let facts = reader.relationFacts(details, of: row, file)
      let relation = Relation(
        id: "\(joined.from.id)/\(kind.name)/\(joined.to.id)", kind: kind.name, from: joined.from.id, to: joined.to.id,
        facts: facts, periods: [], support: support, position: row.position)
      candidates.append(TabledRelation(relation: relation, kind: kind, row: row.row))
    }
    draft.relations += sound(candidates, of: file)
  }

  private mutating func kind(of row: TableRow, _ file: TableFile) -> RelationKind? {
    let (plan, column) = (file.plan, file.column(of: "relation"))
    let text = column.map { row.text(of: $0) ?? "" } ?? plan.literal("relation")?.value.scalar ?? ""
    let word = plan.word(for: text, of: "relation")
    if let kind = kinds[word], kind.time != .acts { return kind }
    let reason = kinds[word] == nil ? "is no kind of relation" : "is read from a table that makes participants"
    skip(row, plan, "bad-value", at: column.map(row.position) ?? row.position, "'\(word)' \(reason)")
    return nil
  }

  private mutating func ends(
    of row: TableRow, _ file: TableFile, _ kind: RelationKind, _ index: EndIndex
  ) -> (from: Record, to: Record)? {
    let word = file.column(of: "relation").map { row.text(of: $0) ?? "" } ?? file.plan.literal("relation")?.value.scalar
    let isInverse = file.plan.word(for: word ?? "", of: "relation") == kind.inverse && !kind.isMutual
    guard let first = end("from", of: row, file, among: isInverse ? kind.to : kind.from, kind, index),
      let second = end("to", of: row, file, among: isInverse ? kind.from : kind.to, kind, index)
    else { return nil }
    let (from, to) = isInverse ? (second, first) : (first, second)
    if from.id == to.id {
      let message = "'\(from.id)' is said to stand in '\(kind.name)' to itself"
      skip(row, file.plan, "self-relation", at: row.position, message)
      return nil
    }
    if kind.alike, from.section != to.section {
      skip(row, file.plan, "wrong-end", at: row.position, "'\(kind.name)' joins two records of one kind")
      return nil
    }
    return (from, to)
  }

  /// The record at one end of a row's relation; `nil` where there is none that can stand there, which is reported.
  mutating func end(
    _ key: String, of row: TableRow, _ file: TableFile, among sections: [Section], _ kind: RelationKind,
    _ index: EndIndex
  ) -> Record? {
    let column = file.column(of: key)
    let position = column.map(row.position) ?? row.position
    guard let text = column.map({ row.text(of: $0) }) ?? file.plan.literal(key)?.value.scalar else {
      skip(row, file.plan, "encoding", at: position, "a byte that is no UTF-8 text, or a control character")
      return nil
    }
    let id = file.plan.word(for: text, of: key)
    guard let found = index.find(id), index.records[found].section.holdsEntities else {
      skip(row, file.plan, "unknown-entity", at: position, "no entity is called '\(id)'")
      return nil
    }
    let record = index.records[found]
    if sections.contains(record.section) { return record }
    let wanted = sections.map { article($0.kind) }.joined(separator: " or ")
    skip(
      row, file.plan, "wrong-end", at: position,
      "'\(kind.name)' has \(wanted) here; '\(id)' is \(article(record.kind)) (\(record.position.brief))")
    return nil
  }

  private mutating func relationDetails(of file: TableFile) -> [(attribute: Attribute, column: Int?, same: [Fact])] {
    Attribute.ofRelations.compactMap { attribute in
      if let column = file.column(of: attribute.name) { return (attribute, column, []) }
      return file.plan.literal(attribute.name).map { (attribute, nil, facts($0, of: attribute)) }
    }
  }

  private mutating func relationFacts(
    _ details: [(attribute: Attribute, column: Int?, same: [Fact])], of row: TableRow, _ file: TableFile
  ) -> [Fact] {
    details.flatMap { attribute, column, same -> [Fact] in
      guard let column else { return same }
      guard !row.isEmpty(column) else { return [] }
      let position = row.position(of: column)
      let value = cell(column, of: row, as: attribute, attribute.name, file.plan, at: position)
      let claim = Claim(value: value, support: Support(), position: position)
      return [
        Fact(attribute: attribute.name, key: nil, claims: [claim], preferred: nil, because: nil, position: position)
      ]
    }
  }
}

/// A relation that a row tells, before it is known to fit to the others.
struct TabledRelation {
  let relation: Relation
  let kind: RelationKind
  let row: CSVReader.Row
}
