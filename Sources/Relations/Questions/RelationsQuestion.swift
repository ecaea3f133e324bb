/// Which relations are there, of what kind and between what?
public struct RelationsQuestion: Question {
  private let of: String?
  private let from: String?
  private let to: String?
  private let kind: String?
  private let language: String?

  /// Asks for the relations that satisfy all that is given: an end, either end, a kind or its inverse.
  ///
  /// The kind `signatory` are participants who signed.
  public init(of: String? = nil, from: String? = nil, to: String? = nil, kind: String? = nil, language: String? = nil) {
    self.of = of
    self.from = from
    self.to = to
    self.kind = kind
    self.language = language
  }

  /// The relations in graph order.
  public func answer(from dataset: Dataset) throws -> Answer {
    let of = try of.map { try dataset.entity(called: $0).id }
    let start = try from.map { try dataset.entity(called: $0).id }
    let end = try to.map { try dataset.entity(called: $0).id }
    let name = try kind.map { try dataset.kind(called: $0).name }
    let signed = kind == "signatory" || kind == "signatories"
    let relations = (of.map { dataset.relations(of: $0) } ?? dataset.relations).filter { relation in
      // What is mutual starts and ends at either end.
      let ends = dataset.kind(of: relation).isMutual ? [relation.from, relation.to] : []
      return (start == nil || ([relation.from] + ends).contains(start))
        && (end == nil || ([relation.to] + ends).contains(end)) && (name == nil || relation.kind == name)
        && (!signed || relation.spokenKind == "signatory")
    }
    return dataset.answer(relating: relations, in: language)
  }
}

extension Dataset {
  /// Some relations as sentences with their sources.
  func answer(relating relations: [Relation], in language: String?) -> Answer {
    var footnotes = Footnotes(of: self)
    let table = table(of: relations, numbering: &footnotes, in: language)
    return Answer(value: .array(relations.map(json)), table: table, sources: lines(of: footnotes), context: context)
  }

  /// Some relations as a table: who, what, whom, when, and who says so.
  func table(of relations: [Relation], numbering footnotes: inout Footnotes, in language: String?) -> Table {
    let rows = relations.map { relation -> [Text] in
      [
        .code(relation.from), Text(relation.spokenKind), .code(relation.to),
        timeCell(of: relation) + .muted(Dataset.words(for: marks(of: relation))),
        sources(of: relation, numbering: &footnotes),
      ]
    }
    return Table(
      columns: [.init("from"), .init("relation"), .init("to"), .init("date"), .init("sources")], rows: rows)
  }

  /// References to all sources of a relation, its values and its acts, and to those that deny any of these.
  func sources(of relation: Relation, numbering footnotes: inout Footnotes) -> Text {
    footnotes.cite(relation.citedSupport)
  }

  /// A relation as a sentence with references to its sources.
  func sentence(_ relation: Relation, numbering footnotes: inout Footnotes, in language: String?) -> Text {
    let references = sources(of: relation, numbering: &footnotes)
    return statement(relation, in: language) + (references.isEmpty ? "" : " " + references)
  }
}
