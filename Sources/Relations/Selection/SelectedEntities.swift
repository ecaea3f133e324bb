import Digraphs

extension Dataset {
  /// The ids of the entities that a selection chooses.
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
      let attribute = trait == .type ? "type" : "topics"
      return try ids(whose: attribute, is: value, what: trait.rawValue)
    }
  }

  /// What a case is about: entities by their present ids, and both ends of a relation.
  private func ids(inCase id: String) throws(UnknownName) -> Set<String> {
    guard let record = record(id), record.section == .cases else {
      let cases = records.filter { $0.section == .cases }.map(\.id)
      throw UnknownName(id, what: "case", found: record(id)?.kind, among: cases)
    }
    let names = Set(record.facts("about").flatMap(\.claims).map(\.value.description))
    let ends = relations.filter { names.contains($0.id) }.flatMap { [$0.from, $0.to] }
    return Set(names.compactMap { entity($0)?.id } + ends)
  }

  /// A word that no entity of this part of the graph carries is probably misspelt.
  private func ids(whose attribute: String, is value: String, what: String) throws(UnknownName) -> Set<String> {
    let carriers = entities.filter { record in
      record.facts(attribute).contains { $0.claims.contains { $0.value.description == value } }
    }
    guard carriers.isEmpty else { return Set(carriers.map(\.id)) }
    let known = Set(entities.flatMap { $0.facts(attribute) }.flatMap(\.claims).map(\.value.description))
    throw UnknownName(value, what: "\(what) in this graph", among: known.sorted())
  }
}
