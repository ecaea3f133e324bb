/// What an editor says of a new record, a line at a time.
extension NewRecord {
  /// What may be said of records of a section in one line: neither the name, nor former ids, nor the sides of a dispute.
  public static func offered(for section: Section) -> [Attribute] {
    Attribute.attributes(of: section).filter { !["name", "title", "was", "says"].contains($0.name) }
  }

  /// Takes an attribute and its value, such as `signed 2009-06-16`; one that takes a single value is replaced.
  ///
  /// Of an attribute that holds values by keys the key stands before the value, and behind it may stand for when it
  /// holds: `names de Hochwasserzentrum`, `values northland 4 mg/l as-of 2016`.
  ///
  /// - Throws: `UnknownName` for an attribute or an id that is not there, `QuestionError` for a value it does not take.
  public mutating func tell(_ line: String, in dataset: Dataset) throws {
    let (name, text) = NewRecord.halves(of: line)
    let offered = NewRecord.offered(for: section)
    guard let attribute = offered.first(where: { $0.name == name }) else {
      throw UnknownName(name, what: "attribute of \(section.rawValue)", among: offered.map(\.name))
    }
    guard !text.isEmpty else { throw QuestionError("'\(name)' needs a value behind it: \(attribute.summary)") }
    if attribute.shape == .keyed { return keyed.append(try NewRecord.keyed(text, of: attribute, in: dataset)) }
    let value = try dataset.checked(text, as: attribute)
    guard let index = values.firstIndex(where: { $0.attribute == name }) else { return values.append((name, [value])) }
    values[index].texts = attribute.shape == .many ? values[index].texts + [value] : [value]
  }

  /// A key, a value, and perhaps `as-of` and a date.
  private static func keyed(_ text: String, of attribute: Attribute, in dataset: Dataset) throws -> KeyedValue {
    var words = text.split(separator: " ").map(String.init)
    let key = words.removeFirst()
    if !attribute.keys.isEmpty {
      let records = dataset.records.filter { attribute.keys.contains($0.section) }
      guard records.contains(where: { $0.id == key }) else {
        throw UnknownName(key, what: attribute.keys.map(\.kind).joined(separator: " or "), among: records.map(\.id))
      }
    }
    var asOf: String?
    if words.count > 2, words[words.count - 2] == "as-of" {
      asOf = try dataset.checked(words[words.count - 1], as: Attribute("as-of", .date, of: [], ""))
      words.removeLast(2)
    }
    let needsDate = attribute.name == "values"
    guard !words.isEmpty else {
      let date = needsDate ? " as-of 2016" : ""
      throw QuestionError("behind '\(attribute.name) \(key)' stands a value: '\(attribute.name) \(key) VALUE\(date)'")
    }
    let value = try dataset.checked(words.joined(separator: " "), as: attribute)
    if needsDate, asOf == nil, value != "unknown" {
      throw QuestionError("a value that was measured says for when: '\(attribute.name) \(key) \(value) as-of 2016'")
    }
    return KeyedValue(attribute: attribute.name, key: key, text: value, asOf: asOf)
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
