extension Reader {
  /// The keys that any value or relation takes.
  static let supportKeys = ["sources", "against", "note", "quote", "as-of", "evidence", "stage"]

  /// What a statement rests on; `same` stands for the sources of the record around it.
  mutating func support(_ entries: [YAMLNode.Entry], of record: Support? = nil) -> Support {
    var support = Support()
    for entry in entries {
      switch entry.key {
      case "sources" where entry.value.scalar == "same" && record != nil: support.sources = record?.sources ?? []
      case "sources": support.sources = citations(entry.value)
      case "against": support.against = citations(entry.value)
      case "note": support.note = plainText(entry)
      case "quote": support.quote = plainText(entry)
      case "as-of": support.asOf = plainText(entry).flatMap { date($0, at: entry.value.position) }
      case "evidence": support.evidence = raw(entry) ?? .stated
      case "stage": support.stage = raw(entry) ?? .done
      default: break
      }
    }
    return support
  }

  /// The sources that a list names, each as an id or `{ id: { at: …, page: … } }`.
  private mutating func citations(_ node: YAMLNode) -> [Citation] {
    ends(node, of: "a citation").map { statement in
      refuseUnknown(statement.details, allowed: Citation.detailNames, of: "a citation")
      let details = statement.details.compactMap { entry in
        plainText(entry).map { Citation.Detail(name: entry.key, text: $0) }
      }
      return Citation(source: statement.text, details: details, position: statement.position)
    }
  }

  /// The text behind a key that takes nothing else.
  mutating func plainText(_ entry: YAMLNode.Entry) -> String? {
    if let text = entry.value.scalar { return text }
    error("bad-value", at: entry.value.position, "'\(entry.key)' is a text, not \(entry.value.shape)")
    return nil
  }

  /// The member of a closed list of words that stands behind a key.
  mutating func raw<Word: RawRepresentable<String> & CaseIterable>(_ entry: YAMLNode.Entry) -> Word? {
    if let text = entry.value.scalar, let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
    error("bad-value", at: entry.value.position, "'\(entry.key)' is one of \(words), not \(entry.value.shape)")
    return nil
  }
}

extension Support {
  /// The keys under which authors write what a statement rests on.
  public static var keys: [String] { Reader.supportKeys }
}
