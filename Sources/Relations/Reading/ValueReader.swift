extension Reader {
  /// The value that a statement writes, by the attribute's type.
  mutating func value(_ statement: Statement, of attribute: Attribute) -> Value? {
    if statement.text == "unknown" { return .unknown }
    if statement.text == "none" { return .absent }
    switch attribute.type {
    case .text: return .text(statement.text)
    case .date: return date(statement.text, at: statement.position).map(Value.date)
    case .reference: return .reference(statement.text)
    case .number: return number(statement, of: attribute)
    case .word: return word(statement, of: attribute)
    case .address: return address(statement, of: attribute)
    case .choice(let words): return choice(statement, of: attribute, from: words)
    }
  }

  /// The date that a text writes; each is read once, for most stand in many places.
  mutating func date(_ text: String, at position: Position) -> PartialDate? {
    if let known = dates[text] { return known }
    do {
      let date = try PartialDate(parsing: text)
      dates[text] = date
      return date
    } catch {
      self.error("bad-date", at: position.advanced(by: error.offset), "\(error)")
      return nil
    }
  }

  private mutating func number(_ statement: Statement, of attribute: Attribute) -> Value? {
    if let number = Int(statement.text), number >= 0 { return .number(number) }
    refuse(statement, of: attribute, expected: "a whole number")
    return nil
  }

  private mutating func word(_ statement: Statement, of attribute: Attribute) -> Value? {
    if Reader.isWord(statement.text) { return .text(statement.text) }
    refuse(statement, of: attribute, expected: "a word in lower case, with hyphens for spaces")
    return nil
  }

  private mutating func address(_ statement: Statement, of attribute: Attribute) -> Value? {
    if ["http://", "https://"].contains(where: statement.text.hasPrefix) { return .text(statement.text) }
    refuse(statement, of: attribute, expected: "an address that begins with http:// or https://")
    return nil
  }

  private mutating func choice(_ statement: Statement, of attribute: Attribute, from words: [String]) -> Value? {
    if words.contains(statement.text) { return .text(statement.text) }
    refuse(statement, of: attribute, expected: "one of " + words.joined(separator: ", "))
    return nil
  }

  private mutating func refuse(_ statement: Statement, of attribute: Attribute, expected: String) {
    error("bad-value", at: statement.position, "'\(attribute.name)' is \(expected), not '\(statement.text)'")
  }

  /// Whether a text is an id as authors write it; that of a source may have capitals, as editors number them: `S001`.
  static func isPlainID(_ text: String, in section: Section) -> Bool {
    isWord(section == .sources ? text.lowercased() : text)
  }

  /// Whether a text is an id as another register may have it, from which tables and other formats are read.
  static func isKeptID(_ text: String) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy { scalar in
        scalar != "," && !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control
      }
  }

  /// What ids of other registers may be.
  static let keptIDRule = "one from another register has no white space, commas or control characters"

  /// Whether a text is a word in kebab case: lower-case ASCII letters and digits with single hyphens between them.
  static func isWord(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
  }
}
