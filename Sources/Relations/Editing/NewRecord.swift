/// A record that an editor has told of, before it stands in a file.
public struct NewRecord: Sendable {
  /// The sort of record.
  public let section: Section
  /// Its id.
  public let id: String
  /// What is known of it: attributes with their values as an author writes them, several where they take many.
  public var values: [(attribute: String, texts: [String])] = []
  /// What it rests on.
  public var sources: [String] = []
  /// What it is related to.
  public var relations: [NewRelation] = []

  /// A relation that an editor has told of.
  public struct NewRelation: Sendable {
    /// The kind, or its inverse, as it stands under the record.
    public let kind: String
    /// The id at the other end.
    public let other: String
    /// Its details, such as `since`, as an author writes them.
    public let details: [(name: String, text: String)]
    /// What it rests on; what its record rests on where it names none.
    public let sources: [String]

    /// A relation to another entity.
    public init(kind: String, other: String, details: [(name: String, text: String)] = [], sources: [String] = []) {
      self.kind = kind
      self.other = other
      self.details = details
      self.sources = sources
    }
  }

  /// A record of which nothing is known yet.
  public init(section: Section, id: String) {
    self.section = section
    self.id = id
  }

  /// The record as it stands in a file, each line behind an indentation.
  public func yaml(indent: String = "  ") -> String {
    var lines = [id + ":"]
    for (attribute, texts) in values {
      let takesMany = Attribute.attributes(of: section).first { $0.name == attribute }?.shape == .many
      let written = texts.map { YAMLWriter.scalar($0) }
      lines.append(
        "  \(attribute): " + (takesMany ? "[\(written.joined(separator: ", "))]" : written.joined(separator: ", ")))
    }
    for kind in relations.map(\.kind).uniqued() {
      lines.append("  \(kind):")
      lines += relations.filter { $0.kind == kind }.map { "    - " + $0.yaml }
    }
    if !sources.isEmpty { lines.append("  sources: [\(sources.joined(separator: ", "))]") }
    return lines.map { indent + $0 + "\n" }.joined()
  }
}

extension NewRecord.NewRelation {
  /// The relation as an item of a list.
  fileprivate var yaml: String {
    let told = details.map { "\($0.name): \(YAMLWriter.scalar($0.text))" }
    let rests = sources.isEmpty ? "sources: same" : "sources: [\(sources.joined(separator: ", "))]"
    return "\(other): { \((told + [rests]).joined(separator: ", ")) }"
  }
}
