import Relations

/// RDF as JSON-LD 1.1: the same triples as in Turtle.
public struct JSONLD: Exporter {
  /// `jsonld`.
  public let name = "jsonld"
  /// `jsonld`.
  public let endings = ["jsonld"]
  /// What it is for.
  public let summary = "RDF as JSON-LD, the same triples as in Turtle, for the web and for triple stores."
  /// What it keeps.
  public let keeps = Turtle().keeps
  /// What it leaves out.
  public let leavesOut = Turtle().leavesOut

  /// The format.
  public init() {}

  /// The whole graph.
  public func export(_ dataset: Dataset) throws -> Export {
    let context = JSON.object(RDF.prefixes.map { .init($0.name, .string($0.address)) })
    let graph = RDFGraph(dataset).subjects.filter { !$0.statements.isEmpty }.map(JSONLD.node)
    let json: JSON = ["@context": context, "@graph": .array(graph)]
    return .text(json.pretty + "\n")
  }

  private static func node(_ subject: RDFSubject) -> JSON {
    var members = [JSON.Member("@id", .string(subject.id))]
    var seen: Set<String> = []
    for predicate in subject.statements.map(\.predicate) where seen.insert(predicate).inserted {
      let objects = subject.statements.filter { $0.predicate == predicate }.map(\.object)
      if predicate == "rdf:type" {
        members.append(
          .init("@type", .array(objects.compactMap { if case .iri(let name) = $0 { .string(name) } else { nil } })))
      } else {
        members.append(.init(predicate, .array(objects.map(value))))
      }
    }
    return .object(members)
  }

  private static func value(_ term: RDFTerm) -> JSON {
    switch term {
    case .iri(let name): ["@id": .string(name)]
    case .literal(let text, let language?, _): ["@value": .string(text), "@language": .string(language)]
    case .literal(let text, nil, let type?): ["@value": .string(text), "@type": .string(type)]
    case .literal(let text, nil, nil): ["@value": .string(text)]
    }
  }
}
