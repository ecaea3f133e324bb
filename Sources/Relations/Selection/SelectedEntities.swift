import Digraphs

extension Dataset {
  /// The ids of the entities that a selection chooses; of a part of a graph, its words may be any of the whole.
  public func ids(in selection: Selection) throws(UnknownName) -> Set<String> {
    var chosen: Set<String> = []
    for terms in selection.alternatives {
      var common: Set<String>?
      for term in terms {
        let ids = try ids(of: term)
        common = common?.intersection(ids) ?? ids
      }
      chosen.formUnion(common ?? [])
    }
    return chosen
  }

  private func ids(of term: Selection.Term) throws(UnknownName) -> Set<String> {
    switch term {
    case .lineage(let name, let up, let down):
      let id = try entity(called: name).id
      var ids: Set<String> = [id]
      if let up { ids.formUnion(descent.ancestors(of: id, within: up == .max ? nil : up).map(\.vertex)) }
      if let down { ids.formUnion(descent.descendants(of: id, within: down == .max ? nil : down).map(\.vertex)) }
      return ids
    case .trait(let trait, let value):
      return try ids(with: trait, value)
    }
  }

  private func ids(with trait: Selection.Trait, _ value: String) throws(UnknownName) -> Set<String> {
    switch trait {
    case .around:
      let id = try entity(called: value).id
      return Set(relations(of: id).flatMap { [$0.from, $0.to] } + [id])
    case .relation:
      let name = try kind(called: value).name
      let signed = value == "signatory" || value == "signatories"
      let related = relations.filter { $0.kind == name && (!signed || $0.spokenKind == "signatory") }
      return Set(related.flatMap { [$0.from, $0.to] })
    case .case:
      return try ids(inCase: value)
    case .kind:
      guard let section = Section(naming: value), section.holdsEntities else {
        throw UnknownName(value, what: "kind of entity", among: Section.entities.map(\.kind))
      }
      return Set(entities.filter { $0.section == section }.map(\.id))
    case .type, .topic:
      return try ids(carrying: value, as: trait)
    case .stage:
      return try ids(whose: \.stage, is: value, what: "stage")
    case .evidence:
      return try ids(whose: \.evidence, is: value, what: "kind of evidence")
    }
  }

  /// The entities of a stage or of a kind of evidence, by its word.
  private func ids<Word: RawRepresentable<String> & CaseIterable & Equatable>(
    whose property: KeyPath<Support, Word>, is value: String, what: String
  ) throws(UnknownName) -> Set<String> {
    guard let word = Word(rawValue: value) else {
      throw UnknownName(value, what: what, among: Word.allCases.map(\.rawValue))
    }
    return Set(entities.filter { $0.support[keyPath: property] == word }.map(\.id))
  }

  /// What a case is about: entities by their present ids, and both ends of a relation.
  private func ids(inCase id: String) throws(UnknownName) -> Set<String> {
    guard let record = record(id), record.section == .cases else {
      let cases = records.filter { $0.section == .cases }.map(\.id)
      throw unknown(id, what: "case", found: record(id)?.kind, among: cases)
    }
    let names = Set(record.facts("about").flatMap(\.claims).map(\.value.description))
    let related = names.contains { $0.contains("/") } ? relations.filter { names.contains($0.id) } : []
    let ends = related.flatMap { [$0.from, $0.to] }
    return Set(names.compactMap { entity($0)?.id } + ends)
  }

  /// The entities that carry a word; a word that no record of the whole graph carries is probably misspelt.
  private func ids(carrying word: String, as trait: Selection.Trait) throws(UnknownName) -> Set<String> {
    let known = trait.attribute.map(words) ?? []
    guard known.contains(word) else {
      throw UnknownName(word, what: "\(trait.rawValue) in this graph", among: known)
    }
    return Set(carriers(of: word, as: trait).filter(\.section.holdsEntities).map(\.id))
  }

  /// The ids of the records that are no entities and carry all words of one of a selection's alternatives.
  func wanted(by selection: Selection) -> Set<String> {
    let others = records.filter { !$0.section.holdsEntities && $0.section != .sources }
    return Set(
      others.filter { record in
        selection.alternatives.contains { terms in
          terms.allSatisfy { term in
            guard case .trait(let trait, let word) = term, let attribute = trait.attribute else { return false }
            return record.facts(attribute).flatMap(\.claims).contains { $0.value.description == word }
          }
        }
      }.map(\.id))
  }

  /// A sentence for each word of a selection that no entity carries, though other records do.
  public func remarks(on selection: Selection) -> [String] {
    selection.alternatives.joined().compactMap { term in
      guard case .trait(let trait, let word) = term else { return nil }
      let carriers = carriers(of: word, as: trait)
      guard !carriers.isEmpty, !carriers.contains(where: \.section.holdsEntities) else { return nil }
      let names = carriers.map { "the \($0.kind) '\($0.id)'" }.joined(separator: ", ")
      return "no entity has the \(trait.rawValue) '\(word)', but only \(names)"
    }
  }

  private func carriers(of word: String, as trait: Selection.Trait) -> [Record] {
    trait.attribute.flatMap { carriers(of: $0).first { $0.word == word }?.records } ?? []
  }

  /// The records that carry each word of an attribute, by the words.
  func carriers(of attribute: String) -> [(word: String, records: [Record])] {
    var carriers: [String: [Record]] = [:]
    for record in records {
      for word in record.facts(attribute).flatMap(\.claims).map(\.value.description).uniqued() {
        carriers[word, default: []].append(record)
      }
    }
    return carriers.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

extension Selection.Trait {
  /// The attribute whose words the selector takes, where it takes any of the graph's own.
  var attribute: String? { self == .type ? "type" : self == .topic ? "topics" : nil }
}
