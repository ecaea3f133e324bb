extension WrittenGraph {
  /// The graph as the files of a folder: `graph.yaml`, and one file for each section that has records.
  ///
  /// What is read from them is equal to the graph.
  public var files: [(path: String, text: String)] {
    let graph = header.map { Self.ofHeader($0) }.joined()
    let relations = Dictionary(grouping: self.relations) { isWrittenAtItsEnd($0) ? $0.to : $0.from }
    let files = Section.allCases.compactMap { section -> (path: String, text: String)? in
      let records = self.records.filter { $0.section == section }
      guard !records.isEmpty else { return nil }
      let texts = records.map { text(of: $0, relations[$0.id] ?? []) }
      return (section.rawValue + ".yaml", section.rawValue + ":\n" + texts.joined(separator: "\n"))
    }
    return [("graph.yaml", graph)] + files
  }

  /// One entry of `graph.yaml`; what is declared by name has a line for each name.
  private static func ofHeader(_ entry: YAMLNode.Entry) -> String {
    guard let named = entry.value.entries else { return YAMLWriter.block(entry, indent: "") }
    return entry.key + ":\n" + named.map { YAMLWriter.block($0, indent: "  ") }.joined()
  }

  /// Participants stand under their instrument, as authors write them; all else at the beginning of its sentence.
  private func isWrittenAtItsEnd(_ relation: Relation) -> Bool { relation.kind == RelationKind.participant }

  private func text(of record: Record, _ relations: [Relation]) -> String {
    let isLast = { (entry: YAMLNode.Entry) in Reader.supportKeys.contains(entry.key) }
    let kinds = relations.map { isWrittenAtItsEnd($0) ? "participants" : $0.kind }.uniqued()
    let related = kinds.map { kind -> YAMLNode.Entry in
      let isAtEnd = kind == "participants"
      let ends = relations.filter { isAtEnd ? isWrittenAtItsEnd($0) : $0.kind == kind && !isWrittenAtItsEnd($0) }
      return .init(kind, .list(ends.map { .end(isAtEnd ? $0.from : $0.to, $0.entries) }))
    }
    let entries = record.entries.filter { !isLast($0) } + related + record.entries.filter(isLast)
    return "  \(YAMLWriter.scalar(record.id)):\n" + entries.map { YAMLWriter.block($0, indent: "    ") }.joined()
  }
}
