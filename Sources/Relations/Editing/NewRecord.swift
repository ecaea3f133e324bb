/// A record that an editor has told of, before it stands in a file.
public struct NewRecord: Sendable {
  /// The sort of record.
  public let section: Section
  /// Its id.
  public let id: String
  /// What is known of it: attributes with their values as an author writes them, several where they take many.
  public var values: [(attribute: String, texts: [String])] = []
  /// Values by inner keys, such as names by languages, or what was measured by states.
  public var keyed: [KeyedValue] = []
  /// Of a dispute, what its sides say.
  public var sides: [Side] = []
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

  /// A value of an attribute that holds values by keys.
  public struct KeyedValue: Hashable, Sendable {
    /// The attribute, such as `values`.
    public let attribute: String
    /// The key, such as the id of a state.
    public let key: String
    /// The value, as an author writes it.
    public let text: String
    /// The date for which it holds, where it says one.
    public let asOf: String?

    /// A value under a key.
    public init(attribute: String, key: String, text: String, asOf: String? = nil) {
      self.attribute = attribute
      self.key = key
      self.text = text
      self.asOf = asOf
    }
  }

  /// What one side of a dispute says.
  public struct Side: Hashable, Sendable {
    /// Its words, or what they come to.
    public let says: String
    /// The sources that say so.
    public let sources: [String]

    /// A side with its sources.
    public init(says: String, sources: [String]) {
      self.says = says
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
    for attribute in keyed.map(\.attribute).uniqued() {
      lines.append("  \(attribute):")
      let own = keyed.filter { $0.attribute == attribute }
      for key in own.map(\.key).uniqued() {
        let nodes = own.filter { $0.key == key }.map(\.node)
        let value = nodes.count == 1 ? nodes[0] : .list(nodes)
        lines.append("    \(YAMLWriter.scalar(key)): \(YAMLWriter.line(value))")
      }
    }
    if !sides.isEmpty { lines.append("  claims:") }
    lines += sides.map { "    - " + YAMLWriter.line($0.node) }
    for kind in relations.map(\.kind).uniqued() {
      lines.append("  \(kind):")
      lines += relations.filter { $0.kind == kind }.map { "    - " + $0.yaml }
    }
    if !sources.isEmpty { lines.append("  sources: [\(sources.joined(separator: ", "))]") }
    return lines.map { indent + $0 + "\n" }.joined()
  }
}

extension NewRecord.KeyedValue {
  fileprivate var node: YAMLNode {
    asOf.map { .mapping([.init("text", .text(text)), .init("as-of", .text($0))]) } ?? .text(text)
  }
}

extension NewRecord.Side {
  fileprivate var node: YAMLNode {
    .mapping([.init("says", .text(says)), .init("sources", .list(sources.map { .text($0) }))])
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
