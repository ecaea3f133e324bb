extension Dataset {
  /// What `graph.yaml` says of the whole graph.
  var writtenHeader: [YAMLNode.Entry] {
    var entries = [YAMLNode.Entry("stemma", .text(String(Reader.formatVersion)))]
    let texts = [("title", title), ("description", description ?? ""), ("licence", licence ?? "")]
    entries += texts.filter { !$0.1.isEmpty }.map { .init($0.0, .text($0.1)) }
    entries.append(.init("language", .text(language)))
    let isPlain = records.allSatisfy { record in
      ([record.id] + record.formerIDs).allSatisfy { Reader.isPlainID($0, in: record.section) }
    }
    if !isPlain { entries.append(.init("ids", .text("kept"))) }
    let own = kinds.filter { !RelationKind.builtIn.contains($0) }
    if !own.isEmpty { entries.append(.init("relations", .mapping(own.map { .init($0.name, $0.written) }))) }
    if !views.isEmpty { entries.append(.init("views", .mapping(views.map { .init($0.name, $0.written) }))) }
    return entries + writtenWords
  }

  /// The words that the graph gives for pictures, by their languages.
  private var writtenWords: [YAMLNode.Entry] {
    let languages = glossaries.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.map { language, glossary in
      YAMLNode.Entry(language, .mapping(glossary.phrases.map { .init($0.english, .text($0.word)) }))
    }
    return languages.isEmpty ? [] : [.init("words", .mapping(languages))]
  }
}

extension RelationKind {
  /// The kind as `graph.yaml` declares it.
  fileprivate var written: YAMLNode {
    let ends = { (sections: [Section]) in YAMLNode.list(sections.map { .text($0.kind) }) }
    let entries: [YAMLNode.Entry] = [
      .init("from", ends(from)), .init("to", ends(to)), .init("says", .text(says)), .init("inverse", .text(inverse)),
      .init("inverse-says", .text(inverselySays)), .init("time", .text(time.rawValue)),
    ]
    return .mapping(
      entries + (descent ? [.init("descent", .text("true"))] : []) + (eli.map { [.init("eli", .text($0))] } ?? []))
  }
}

extension View {
  /// The view as `graph.yaml` describes it.
  fileprivate var written: YAMLNode {
    .mapping(
      options.map { option in
        let values = option.values.map { YAMLNode.text($0) }
        return .init(option.name, values.count == 1 ? values[0] : .list(values))
      })
  }
}
