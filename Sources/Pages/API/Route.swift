import Digraphs
import Relations

/// A question that can be asked by an address: what requests are answered and described by.
protocol Route: Sendable {
  /// The name of the question, which is that of the verb and of its answer's schema.
  var name: String { get }
  /// What stands behind the name in the path; `nil` where nothing does.
  var subject: String? { get }
  /// What it answers, in a sentence.
  var summary: String { get }
  /// What it takes beside what every question takes.
  var parameters: [Parameter] { get }
  /// Whether those who had left are among what is asked about.
  var asksOfBelonging: Bool { get }
  /// Whether the selectors of a request choose among the answers instead of cutting the graph.
  func choosesAmongAnswers(_ arguments: Arguments) -> Bool
  /// The question that a request asks; one that may take long is done on the conditions of `work`.
  func question(_ arguments: Arguments, among choice: Choice, on work: Work) throws -> any Question
}

/// Every question that can be asked by an address, in the order in which they are described.
let routes: [any Route] = [
  ListRoute(), ShowRoute(), FindRoute(), RelationsRoute(), LineageRoute(), PathRoute(), ParticipationRoute(),
  MembersRoute(), PartiesRoute(), RankRoute(), TimelineRoute(), MatrixRoute(), DisagreementsRoute(), GapsRoute(),
  SourcesRoute(),
]

extension Route {
  var subject: String? { nil }
  var parameters: [Parameter] { [] }
  var asksOfBelonging: Bool { false }
  func choosesAmongAnswers(_ arguments: Arguments) -> Bool { asksOfBelonging }

  /// Whether what it is about stands behind the name in the path.
  var hasID: Bool { subject != nil }

  /// The path as OpenAPI writes it.
  var path: String { "/api/\(name)" + (hasID ? "/{id}" : "") }

  /// Everything it takes.
  var allParameters: [Parameter] {
    (subject.map { [Parameter("id", .text, $0, inPath: true)] } ?? []) + parameters + Parameter.common
  }

  /// The part of the graph that a request asks about.
  func scope(of arguments: Arguments) throws -> (scope: Scope, choice: Choice) {
    var scope = Scope()
    scope.asOf = try arguments.date("as-of")
    let (select, exclude) = (try arguments.selection("select"), try arguments.selection("exclude"))
    scope.onlyStated = arguments.text("only") != nil
    scope.saidBy = arguments.text("said-by")
    scope.inForce = arguments.flag("in-force")
    guard choosesAmongAnswers(arguments) else {
      (scope.select, scope.exclude) = (select, exclude)
      return (scope, Choice())
    }
    scope.former = asksOfBelonging
    return (scope, Choice(select: select, exclude: exclude))
  }
}

extension Parameter {
  /// The day of a question about belonging.
  static let day = Parameter("on", .text, "Ask about this day; with as-of, by what had happened by that date.")
  /// The kinds of relation that are followed.
  static let via = Parameter("via", .text, "Follow only this kind of relation.", repeated: true)

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
}
