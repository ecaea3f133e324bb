import Relations

/// Something that a request may say beside its path.
struct Parameter: Sendable {
  /// What it may be.
  enum Kind: Sendable {
    case text
    /// A whole number from 1.
    case count
    /// `true` or `false`.
    case flag
    case choice([String])
  }

  let name: String
  let kind: Kind
  /// What it says, for the description of the API.
  let summary: String
  /// Whether it stands in the path, where it must be given.
  var isInPath = false
  /// Whether it must be given.
  var isRequired = false
  /// Whether it may be given several times.
  var isRepeated = false

  init(
    _ name: String, _ kind: Kind = .text, _ summary: String, inPath: Bool = false, required: Bool = false,
    repeated: Bool = false
  ) {
    self.name = name
    self.kind = kind
    self.summary = summary
    isInPath = inPath
    isRequired = required || inPath
    isRepeated = repeated
  }

  /// What is wrong with a value; `nil` if nothing is.
  func complaint(about value: String) -> String? {
    switch kind {
    case .text: value.isEmpty ? "'\(name)' is empty" : nil
    case .count: Int(value).map { $0 < 1 } ?? true ? "'\(name)' is a whole number from 1, not '\(value)'" : nil
    case .flag: ["true", "false"].contains(value) ? nil : "'\(name)' is true or false, not '\(value)'"
    case .choice(let words):
      words.contains(value) ? nil : "'\(name)' is one of \(words.joined(separator: ", ")), not '\(value)'"
    }
  }

  /// The parameter as OpenAPI describes it.
  var json: JSON {
    let type: JSON =
      switch kind {
      case .text: ["type": "string"]
      case .count: ["type": "integer", "minimum": 1]
      case .flag: ["type": "boolean"]
      case .choice(let words): ["type": "string", "enum": .strings(words)]
      }
    return [
      "name": .string(name), "in": .string(isInPath ? "path" : "query"), "required": .bool(isRequired),
      "description": .string(summary), "schema": isRepeated ? ["type": "array", "items": type] : type,
    ]
  }
}

/// The values of a request's parameters, which have been looked through.
struct Arguments: Sendable {
  let values: [String: [String]]

  /// The value of a parameter that may be left out.
  func text(_ name: String) -> String? { values[name]?.first }
  /// The value of a parameter that must be given.
  func required(_ name: String) -> String { values[name]?.first ?? "" }
  /// The values of a parameter that may be given several times.
  func list(_ name: String) -> [String] { values[name] ?? [] }
  /// The language of names.
  var language: String? { text("lang") }
  /// A whole number.
  func count(_ name: String) -> Int? { text(name).flatMap { Int($0) } }
  /// Whether a flag is set.
  func flag(_ name: String) -> Bool { text(name) == "true" }
  /// A date.
  func date(_ name: String) throws(DateError) -> PartialDate? {
    guard let words = text(name) else { return nil }
    return try PartialDate(parsing: words)
  }
  /// A selection.
  func selection(_ name: String) throws(SelectionError) -> Selection? {
    guard let words = values[name], !words.isEmpty else { return nil }
    return try Selection(parsing: words)
  }
}
