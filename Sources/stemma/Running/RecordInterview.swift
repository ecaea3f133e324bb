import Relations

/// Asks an editor what is to be known of a new record.
struct RecordInterview {
  /// The record as it has been told.
  private(set) var record: NewRecord
  private let dataset: Dataset
  private let interview = Interview()

  /// Asks everything, from the name to the relations.
  init(section: Section?, dataset: Dataset) throws {
    self.dataset = dataset
    let section = try section ?? RecordInterview.section(asking: interview)
    let name = try interview.require(section == .sources ? "Its title" : "Its full name") { $0 }
    let proposal = dataset.proposedID(for: name)
    let id = try interview.ask("Its id [\(proposal)]") { try dataset.checked(id: $0, for: section) }
    record = NewRecord(section: section, id: id ?? proposal)
    record.values.append((section == .sources ? "title" : "name", [name]))
    try askForAttributes()
    // The sides of a dispute name their sources themselves, and a source rests on itself.
    if section == .disputes {
      try askForSides()
    } else if section != .sources {
      record.sources = try interview.require("Who says so? Ids of sources") { try dataset.sources(named: $0) }
    }
    if section.holdsEntities { try askForRelations() }
  }

  private static func section(asking interview: Interview) throws -> Section {
    let kinds = Section.allCases.map(\.kind)
    return try interview.require("What is it? (\(kinds.joined(separator: ", ")))") { word in
      guard let section = Section(naming: word) else { throw QuestionError("There is no kind of record '\(word)'.") }
      return section
    }
  }

  private mutating func askForAttributes() throws {
    let names = NewRecord.offered(for: record.section).map(\.name)
    Terminal.complain("What else is known? An attribute and its value, such as 'type treaty'; Enter goes on.")
    if record.section == .indicators {
      Terminal.complain("What was measured is told by state or body and year, such as 'values ID 4 mg/l as-of 2016'.")
    }
    Terminal.complain("  " + names.joined(separator: ", "))
    var told = record
    while try interview.ask("Known", taking: { try told.tell($0, in: dataset) }) != nil {}
    record = told
  }

  private mutating func askForSides() throws {
    while let says = try interview.ask(
      record.sides.isEmpty ? "What does one side say?" : "What does another side say? Enter ends",
      isRequired: record.sides.isEmpty, taking: { $0 })
    {
      let sources = try interview.require("  Who says so? Ids of sources") { try dataset.sources(named: $0) }
      record.sides.append(NewRecord.Side(says: says, sources: sources))
    }
  }

  private mutating func askForRelations() throws {
    let names = dataset.relationNames(of: record.section)
    Terminal.complain(
      "What is it related to? A kind, an id and details, such as 'related-to ID since 2009'; Enter ends.")
    Terminal.complain("  " + names.joined(separator: ", "))
    let known = record
    while let line = try interview.ask(
      "Relation",
      taking: { line in
        _ = try known.relation(line, sources: [], in: dataset)
        return line
      })
    {
      let sources = try interview.ask("  Who says so? [the same sources]") { try dataset.sources(named: $0) }
      record.relations.append(try known.relation(line, sources: sources ?? [], in: dataset))
    }
  }
}
