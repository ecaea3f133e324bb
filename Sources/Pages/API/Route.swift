import Relations

/// A question that can be asked by an address: one row of the table from which requests are answered and described.
struct Route: Sendable {
  /// The name of the question, which is that of the verb and of its answer's schema.
  let name: String
  /// Whether what it is about stands behind the name in the path.
  let hasID: Bool
  /// What it answers, in a sentence.
  let summary: String
  /// What it takes beside what every question takes.
  let parameters: [Parameter]
  /// Whether those who had left are among what is asked about, and the selectors choose among the answers.
  var asksOfBelonging = false
  /// The question that a request asks.
  let question: @Sendable (Arguments, Choice) throws -> any Question

  init(
    _ name: String, id: String? = nil, _ summary: String, _ parameters: [Parameter] = [], ofBelonging: Bool = false,
    _ question: @escaping @Sendable (Arguments, Choice) throws -> any Question
  ) {
    self.name = name
    hasID = id != nil
    self.summary = summary
    self.parameters = (id.map { [Parameter("id", .text, $0, inPath: true)] } ?? []) + parameters
    asksOfBelonging = ofBelonging
    self.question = question
  }

  /// The path as OpenAPI writes it.
  var path: String { "/api/\(name)" + (hasID ? "/{id}" : "") }

  /// Everything it takes.
  var allParameters: [Parameter] { parameters + Route.common }

  /// What every question takes.
  static let common: [Parameter] = [
    .init("as-of", .text, "Answer as of this date, such as 2012 or 2012-06-30."),
    .init(
      "select", .text, "Only these entities: id, +id, around:id, kind:state… Several mean any of them.", repeated: true),
    .init("exclude", .text, "Leave these entities out.", repeated: true),
    .init("only", .choice(["stated"]), "Leave out what is inferred, disputed or planned."),
    .init("said-by", .choice(Attribute.speakers), "Take only what this kind of speaker says."),
    .init("in-force", .flag, "Leave out instruments that are certainly not in force."),
    .init("lang", .text, "The language of names, where they are recorded in it."),
    .init("format", .choice(Answer.Format.allCases.map(\.rawValue)), "How the answer is written; json if not said."),
  ]

  /// The part of the graph that a request asks about.
  func scope(of arguments: Arguments) throws -> (scope: Scope, choice: Choice) {
    var scope = Scope()
    scope.asOf = try arguments.date("as-of")
    let (select, exclude) = (try arguments.selection("select"), try arguments.selection("exclude"))
    scope.onlyStated = arguments.text("only") != nil
    scope.saidBy = arguments.text("said-by")
    scope.inForce = arguments.flag("in-force")
    guard asksOfBelonging else {
      (scope.select, scope.exclude) = (select, exclude)
      return (scope, Choice())
    }
    scope.former = true
    return (scope, Choice(select: select, exclude: exclude))
  }
}
