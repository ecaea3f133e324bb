import Relations

/// A term of RDF.
enum RDFTerm: Hashable {
  /// A resource: a prefixed name of `RDF.prefixes`, or an address relative to the file such as `#china`.
  case iri(String)
  /// A text, with the code of its language or the prefixed name of its type.
  case literal(String, language: String? = nil, type: String? = nil)
}

/// What is said of one resource.
struct RDFSubject {
  /// Its address.
  let id: String
  /// What is said, in order.
  var statements: [(predicate: String, object: RDFTerm)]
}

/// The vocabularies.
enum RDF {
  /// The prefixes of the vocabularies that are used.
  static let prefixes: [(name: String, address: String)] = [
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"), ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
    ("owl", "http://www.w3.org/2002/07/owl#"), ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ("prov", "http://www.w3.org/ns/prov#"), ("dcterms", "http://purl.org/dc/terms/"),
    ("schema", "https://schema.org/"), ("eli", "http://data.europa.eu/eli/ontology#"),
    ("edtf", "http://id.loc.gov/datatypes/edtf/"), ("kind", "urn:x-stemma:kind:"), ("act", "urn:x-stemma:act:"),
    ("is", "urn:x-stemma:term:"),
  ]

  /// The address of a record or relation: a fragment of the file.
  static func address(_ id: String) -> String {
    var escaped = "#"
    for byte in id.utf8 {
      let scalar = Unicode.Scalar(byte)
      let isWord = byte < 0x80 && scalar.properties.isAlphabetic || (0x30...0x39).contains(byte)
      let isPlain = isWord || "-._~/:@!$&'()*+,;=".utf8.contains(byte)
      if isPlain {
        escaped.unicodeScalars.append(scalar)
      } else {
        escaped += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return escaped
  }

  /// A date: a day, month or year as XML Schema has it, EDTF where it is that, else the words that are recorded.
  static func literal(_ date: PartialDate) -> RDFTerm {
    let text = date.description
    let isDigits = text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D }
    if isDigits, !text.hasPrefix("-") {
      switch text.utf8.count {
      case 4: return .literal(text, type: "xsd:gYear")
      // A season is no month.
      case 7 where text.suffix(2) <= "12": return .literal(text, type: "xsd:gYearMonth")
      case 10: return .literal(text, type: "xsd:date")
      default: break
      }
    }
    return .literal(text, type: text.contains(" ") ? "is:date" : "edtf:EDTF")
  }

  /// A value of an attribute; an address where it is one.
  static func term(_ value: Value, language: String? = nil, isAddress: Bool = false) -> RDFTerm? {
    switch value {
    case .text(let text): isAddress && isSafe(text) ? .iri(text) : .literal(text, language: language)
    case .date(let date): literal(date)
    case .number(let number): .literal(String(number), type: "xsd:integer")
    case .reference(let id): .iri(address(id))
    case .unknown: .literal("unknown", type: "is:silence")
    case .absent: .literal("none", type: "is:silence")
    }
  }

  /// Whether an address has nothing in it that RDF forbids there.
  static func isSafe(_ address: String) -> Bool {
    address.unicodeScalars.allSatisfy { scalar in
      (0x21..<0x7F).contains(scalar.value) && !"<>\"{}|^`\\".unicodeScalars.contains(scalar)
    }
  }

  /// The code of a language, where it can be one.
  static func language(_ code: String?) -> String? {
    guard let code, !code.isEmpty, code.first?.isLetter == true,
      code.utf8.allSatisfy({ ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 == 0x2D || (0x30...0x39).contains($0) }),
      code.split(separator: "-", omittingEmptySubsequences: false).allSatisfy({ (1...8).contains($0.count) }),
      code.prefix(while: { $0 != "-" }).allSatisfy(\.isLetter)
    else { return nil }
    return code
  }
}
