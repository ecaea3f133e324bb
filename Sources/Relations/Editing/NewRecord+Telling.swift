/// What an editor says of a new record, a line at a time.
extension NewRecord {
  /// What may be said of records of a section in one line: neither names nor what is written by inner keys.
  public static func offered(for section: Section) -> [Attribute] {
    Attribute.attributes(of: section).filter {
      $0.shape != .keyed && !["name", "title", "was", "says"].contains($0.name)
    }
  }

  /// Takes an attribute and its value, such as `signed 2009-06-16`; one that takes a single value is replaced.
  ///
  /// - Throws: `UnknownName` for an attribute or an id that is not there, `QuestionError` for a value it does not take.
  public mutating func tell(_ line: String, in dataset: Dataset) throws {
    let (name, text) = NewRecord.halves(of: line)
    let offered = NewRecord.offered(for: section)
    guard let attribute = offered.first(where: { $0.name == name }) else {
      throw UnknownName(name, what: "attribute of \(section.rawValue)", among: offered.map(\.name))
    }
    guard !text.isEmpty else { throw QuestionError("'\(name)' needs a value behind it: \(attribute.summary)") }
    let value = try dataset.checked(text, as: attribute)
    guard let index = values.firstIndex(where: { $0.attribute == name }) else { return values.append((name, [value])) }
    values[index].texts = attribute.shape == .many ? values[index].texts + [value] : [value]
  }

  /// Reads a relation: a kind or its inverse, an id, and details by name, such as `hosted-by china since 2017`.
  ///
  /// - Throws: `UnknownName` for a kind, id or detail that is not there, `QuestionError` for what it does not take.
  public func relation(_ line: String, sources: [String], in dataset: Dataset) throws -> NewRelation {
    let words = line.split(separator: " ").map(String.init)
    guard let name = words.first, words.count > 1 else {
      throw QuestionError(
        "a relation is a kind, the id of the other end and details, such as 'hosted-by china since 2017'")
    }
    let kinds = dataset.relationNames(of: section)
    guard kinds.contains(name) else { throw UnknownName(name, what: "relation of \(section.rawValue)", among: kinds) }
    guard words.count.isMultiple(of: 2) else { throw QuestionError("each detail has a name and a value: 'since 2009'") }
    let kind = try dataset.kind(called: name)
    let details = try stride(from: 2, to: words.count, by: 2).map { index in
      let text = try dataset.checked(words[index + 1], as: kind.detail(called: words[index]))
      return (name: words[index], text: text)
    }
    return NewRelation(kind: name, other: try dataset.entity(called: words[1]).id, details: details, sources: sources)
  }

  /// The first word of a line, without a colon behind it, and the rest.
  private static func halves(of line: String) -> (String, String) {
    let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
    guard let first = parts.first else { return ("", "") }
    return (first.hasSuffix(":") ? String(first.dropLast()) : first, parts.count > 1 ? parts[1] : "")
  }
}

extension Dataset {
  /// A name as an id that is free: `Treaty of the Meuse, 1863` as `treaty-of-the-meuse-1863`.
  public func proposedID(for name: String) -> String {
    let words = name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let id = words.isEmpty ? "record" : words.prefix(6).joined(separator: "-")
    var candidate = id
    var number = 1
    while record(candidate) != nil {
      number += 1
      candidate = "\(id)-\(number)"
    }
    return candidate
  }

  /// The kinds of relation, and inverses, that can stand under records of a section.
  public func relationNames(of section: Section) -> [String] {
    kinds.flatMap { kind in
      (kind.from.contains(section) ? [kind.name] : []) + (kind.to.contains(section) ? [kind.inverse] : [])
    }.uniqued()
  }

  /// The sources whose ids a line names, with spaces or commas between them.
  ///
  /// - Throws: `UnknownName` for an id that no source has.
  public func sources(named line: String) throws(UnknownName) -> [String] {
    var found: [String] = []
    for word in line.split(whereSeparator: { $0 == " " || $0 == "," }) {
      guard let source = record(String(word)), source.section == .sources else {
        let ids = records.filter { $0.section == .sources }.map(\.id)
        throw UnknownName(String(word), what: "source", among: ids)
      }
      found.append(source.id)
    }
    return found
  }
}
