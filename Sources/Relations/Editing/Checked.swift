/// What an editor says of a new record, held to the same rules as what stands in a file.
extension Dataset {
  /// An id that no record has or had.
  ///
  /// - Throws: `QuestionError` if it is taken, or is no id.
  public func checked(id: String, for section: Section) throws(QuestionError) -> String {
    if let other = record(id) {
      let verb = other.id == id ? "is taken by" : "was the id of"
      throw QuestionError("'\(id)' \(verb) '\(other.id)' (\(other.position))")
    }
    guard Reader.isPlainID(id, in: section) else {
      throw QuestionError("'\(id)' is no id: write lower-case ASCII letters and digits with hyphens")
    }
    return id
  }

  /// A value as an attribute takes it.
  ///
  /// - Throws: `QuestionError` that says what is expected, or `UnknownName` for an id that no record has.
  public func checked(_ text: String, as attribute: Attribute) throws -> String {
    var reader = Reader()
    let statement = Statement(text: text, position: Position(file: "", line: 1, column: 1), details: [])
    let value = reader.value(statement, of: attribute)
    if let finding = reader.diagnostics.first { throw QuestionError(finding.message) }
    if case .reference(let id) = value, !id.contains("/"), record(id) == nil {
      throw UnknownName(id, what: "record", among: records.map(\.id))
    }
    return text
  }
}

extension RelationKind {
  /// What may be told of a relation of this kind under a name: an act of participation, or a detail such as `since`.
  ///
  /// - Throws: `UnknownName` if it takes nothing of that name.
  public func detail(called name: String) throws(UnknownName) -> Attribute {
    let acts = Act.Kind.allCases.map { Attribute($0.rawValue, .date, of: [], "When it was done.") }
    let notes = [
      Attribute("note", .text, of: [], "A remark."),
      Attribute("evidence", .choice(Evidence.allCases.map(\.rawValue)), of: [], ""),
    ]
    let known =
      (time == .acts ? acts + Attribute.ofRelations.filter { $0.name == "role" } : Attribute.ofRelations) + notes
    if let attribute = known.first(where: { $0.name == name }) { return attribute }
    throw UnknownName(name, what: "detail of '\(self.name)'", among: known.map(\.name))
  }
}
