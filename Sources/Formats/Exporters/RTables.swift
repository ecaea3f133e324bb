import Relations

/// Tables for R in the columns and dates of the manydata packages: agreements, memberships and references.
///
/// Dates are those of the package messydates: ranges with two dots, sets in braces, `~` and `?` behind what is doubted.
public struct RTables: Exporter {
  /// `r`.
  public let name = "r"
  /// None: it is a folder.
  public let endings: [String] = []
  /// What it is for.
  public let summary =
    "CSV tables for R with the columns of the manydata packages: treatyID, stateID, StateSignature and so on."
  /// What it keeps.
  public let keeps =
    "agreements, memberships in them with their dates, references between them; rival dates as sets; sources as ids"
  /// What it leaves out.
  public let leavesOut = "who claims which date, bodies, events and all that the packages have no column for"

  /// The format.
  public init() {}

  /// The instruments, who takes part in them, and what they say of one another.
  public func export(_ dataset: Dataset) throws -> Export {
    .folder([
      ("agreements.csv", agreements(dataset)), ("memberships.csv", memberships(dataset)),
      ("references.csv", references(dataset)), ("states.csv", states(dataset)),
    ])
  }

  private func agreements(_ dataset: Dataset) -> [UInt8] {
    var text = CSVText(columns: [
      "manyID", "treatyID", "Title", "Begin", "End", "Signature", "Force", "DocType", "Evidence", "Stage", "Sources",
    ])
    for record in dataset.entities where record.section == .instruments {
      let begin = record.date
      text.append([
        record.id, record.id, record.name, cell(begin), cell(record.fact("ended")), cell(record.fact("signed")),
        cell(record.fact("in-force")), record.type ?? "NA", record.support.evidence.rawValue,
        record.support.stage.rawValue, sources(record.support),
      ])
    }
    return Array(text.text.utf8)
  }

  private static let columns: [(name: String, acts: [Act.Kind])] = [
    ("StateSignature", [.signed]), ("StateRatification", [.ratified, .accepted, .approved, .consented]),
    ("Accession", [.acceded]), ("Succession", [.succeeded]), ("ProvisionalApp", [.provisional]),
    ("StateForce", [.inForce]), ("StateEnd", [.withdrew, .denounced]),
  ]

  /// A row for each period in which a State or body took part.
  private func memberships(_ dataset: Dataset) -> [UInt8] {
    var text = CSVText(
      columns: ["manyID", "treatyID", "stateID", "StateName", "Title", "Begin"] + Self.columns.map(\.name) + [
        "Reservation", "Evidence", "Stage", "Sources",
      ])
    for relation in dataset.relations where relation.kind == RelationKind.participant {
      guard let state = dataset.entity(relation.from), let treaty = dataset.entity(relation.to) else { continue }
      for acts in relation.periods.isEmpty ? [[]] : relation.periods {
        let dates = Self.columns.map { column in
          cell(column.acts.lazy.compactMap { kind in acts.first { $0.kind == kind }?.date }.first)
        }
        let reservations = acts.compactMap(\.reservation)
        text.append(
          [treaty.id, treaty.id, state.id, state.label(), treaty.name, cell(treaty.date)] + dates + [
            reservations.isEmpty ? "NA" : reservations.joined(separator: "; "), relation.support.evidence.rawValue,
            relation.support.stage.rawValue, sources(relation.support),
          ])
      }
    }
    return Array(text.text.utf8)
  }

  private func references(_ dataset: Dataset) -> [UInt8] {
    var text = CSVText(columns: ["treatyID1", "RefType", "treatyID2", "Date", "Evidence", "Stage", "Sources"])
    let isInstrument = { (id: String) in dataset.entity(id)?.section == .instruments }
    for relation in dataset.relations where isInstrument(relation.from) && isInstrument(relation.to) {
      text.append([
        relation.from, relation.kind, relation.to, cell(dataset.date(of: relation)?.fact),
        relation.support.evidence.rawValue, relation.support.stage.rawValue, sources(relation.support),
      ])
    }
    return Array(text.text.utf8)
  }

  private func states(_ dataset: Dataset) -> [UInt8] {
    var text = CSVText(columns: ["stateID", "StateName", "Label", "Begin", "End", "Sources"])
    for record in dataset.entities where record.section == .states {
      text.append([
        record.id, record.name, record.label(), cell(record.fact("since")), cell(record.fact("until")),
        sources(record.support),
      ])
    }
    return Array(text.text.utf8)
  }

  private func sources(_ support: Support) -> String {
    support.sources.isEmpty ? "NA" : support.sources.map(\.source).joined(separator: " ")
  }

  private func cell(_ fact: Fact?) -> String {
    let dates = fact?.standing.compactMap(\.value.date?.messy) ?? []
    return dates.isEmpty ? "NA" : dates.count == 1 ? dates[0] : "{" + dates.joined(separator: ",") + "}"
  }
}

extension PartialDate {
  /// The date in the notation of the R package messydates.
  var messy: String {
    let readings = description.split(separator: " or ").map { PartialDate.messy(String($0)) }
    return readings.count == 1 ? readings[0] : "{" + readings.joined(separator: ",") + "}"
  }

  private static func messy(_ reading: String) -> String {
    if reading.hasPrefix("[") { return String(reading.dropFirst().dropLast()) }
    if reading.hasPrefix("by ") { return ".." + reading.dropFirst(3) }
    if reading.contains(" "), let date = try? PartialDate(parsing: reading) {
      // Before and after a date are until the day before it, and from the day after.
      return (date.earliestStart?.description ?? "") + ".." + (date.latestEnd?.description ?? "")
    }
    let ends = reading.split(separator: "/", omittingEmptySubsequences: false).map { $0 == ".." ? "" : String($0) }
    return ends.joined(separator: "..")
  }
}
