import Relations

/// RDF as Turtle, for triple stores and SPARQL.
public struct Turtle: Exporter {
  /// `turtle`.
  public let name = "turtle"
  /// `ttl`.
  public let endings = ["ttl"]
  /// What it is for.
  public let summary = "RDF as Turtle, in the words of ELI, PROV-O and schema.org, for triple stores and SPARQL."
  /// What it keeps.
  public let keeps =
    "records, relations, acts and citations; each claim as a statement with its sources, only what is agreed as a fact"
  /// What it leaves out.
  public let leavesOut = "views, and the order of claims; it is not read back"

  /// The format.
  public init() {}

  /// The whole graph.
  public func export(_ dataset: Dataset) throws -> Export {
    var text = RDF.prefixes.map { "@prefix \($0.name): <\($0.address)> .\n" }.joined()
    for subject in RDFGraph(dataset).subjects where !subject.statements.isEmpty {
      let said = subject.statements.map { statement in
        let predicate = statement.predicate == "rdf:type" ? "a" : Turtle.iri(statement.predicate)
        return "  \(predicate) \(Turtle.written(statement.object))"
      }
      text += "\n\(Turtle.iri(subject.id))\n" + said.joined(separator: " ;\n") + " .\n"
    }
    return .text(text)
  }

  private static func iri(_ name: String) -> String {
    let isPrefixed = RDF.prefixes.contains { name.hasPrefix($0.name + ":") } && !name.hasPrefix("#")
    return isPrefixed ? name : "<\(name)>"
  }

  private static func written(_ term: RDFTerm) -> String {
    switch term {
    case .iri(let name): iri(name)
    case .literal(let text, let language?, _): quoted(text) + "@" + language
    case .literal(let text, nil, let type?): quoted(text) + "^^" + iri(type)
    case .literal(let text, nil, nil): quoted(text)
    }
  }

  private static func quoted(_ text: String) -> String {
    text.quoted("u", digits: 4) { ("\u{0}"..."\u{1F}").contains($0) || ("\u{7F}"..."\u{9F}").contains($0) }
  }
}
