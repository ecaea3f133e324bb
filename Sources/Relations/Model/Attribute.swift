/// What may be recorded of a record or a relation under one key.
public struct Attribute: Hashable, Sendable {
  /// The type of an attribute's values.
  public enum ValueType: Hashable, Sendable {
    /// Any text.
    case text
    /// A word in kebab case.
    case word
    /// A date as `PartialDate` reads it.
    case date
    /// A whole number, not negative.
    case number
    /// An address on the web.
    case address
    /// One of a few words.
    case choice([String])
    /// The id of a record in one of the sections.
    case reference([Section])
  }

  /// How many values an attribute takes.
  public enum Shape: Hashable, Sendable {
    /// One value, or rival claims of it.
    case one
    /// Any number; a list says that all its items hold.
    case many
    /// One value for each inner key, such as a language.
    case keyed
  }

  /// The key in the files.
  public let name: String
  /// The type of its values.
  public let type: ValueType
  /// How many values it takes.
  public let shape: Shape
  /// The sections whose records can have it.
  public let sections: [Section]
  /// The sections whose records' ids are its inner keys, where these are ids.
  public let keys: [Section]
  /// What it says, for `schema` and for editors.
  public let summary: String

  init(
    _ name: String, _ type: ValueType, _ shape: Shape = .one, of sections: [Section], keys: [Section] = [],
    _ summary: String
  ) {
    self.name = name
    self.type = type
    self.shape = shape
    self.sections = sections
    self.keys = keys
    self.summary = summary
  }

  /// The attributes by which `find` finds a record.
  static let searched: Set<String> = ["name", "title", "short", "names", "aliases", "identifiers", "was"]

  /// The attributes whose rival claims are the same in other words, unless the editors say otherwise.
  static let wordings: Set<String> = ["name", "title", "short", "names", "aliases", "type", "description", "text"]

  /// The attributes whose inner keys are the ids of records.
  static let keyedByIDs = Set(all.filter { !$0.keys.isEmpty }.map(\.name))

  /// The attributes that tell when an instrument came to be, the most telling first.
  static let instrumentDates = ["adopted", "signed", "opened", "submitted", "issued"]

  /// The attributes of a section's records, in the order in which they are shown.
  public static func attributes(of section: Section) -> [Attribute] { bySection[section] ?? [] }

  private static let bySection = Dictionary(
    uniqueKeysWithValues: Section.allCases.map { section in (section, all.filter { $0.sections.contains(section) }) })
}
