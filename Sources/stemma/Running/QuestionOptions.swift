import ArgumentParser
import Relations

/// The options that every question takes.
struct QuestionOptions: ParsableArguments {
  @OptionGroup var graph: GraphOptions

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("Answer as of this date, such as 2012 or 2012-06-30.", valueName: "date"))
  var asOf: String?

  @Option(
    help: ArgumentHelp(
      "Ask only of these entities: id, +id, id+2, around:id, kind:state, a,b (and), 'a b' (or).", valueName: "selector")
  )
  var select: [String] = []

  @Option(help: ArgumentHelp("Leave these entities out.", valueName: "selector"))
  var exclude: [String] = []

  @Option(help: ArgumentHelp("'stated': leave out what is inferred, disputed or planned.", valueName: "evidence"))
  var only: OnlyStated?

  @Option(
    name: .customLong("said-by"),
    help: ArgumentHelp("Take only what this kind of speaker says: government, press…", valueName: "speaker"))
  var saidBy: String?

  @Flag(name: .customLong("in-force"), help: "Leave out instruments that are certainly not in force.")
  var inForce = false

  @Option(help: ArgumentHelp("The language of names, where they are recorded in it.", valueName: "code"))
  var lang: String?

  @OptionGroup var answers: AnswerOptions

  /// The part of the graph that is asked about.
  func scope() throws -> Scope {
    var scope = Scope()
    scope.asOf = try asOf.map { try PartialDate(parsing: $0) }
    scope.select = select.isEmpty ? nil : try Selection(parsing: select)
    scope.exclude = exclude.isEmpty ? nil : try Selection(parsing: exclude)
    scope.onlyStated = only != nil
    scope.saidBy = saidBy
    scope.inForce = inForce
    return scope
  }

  /// Asks a question and writes the answer; ends with 1 where there is none.
  func ask(_ question: (Dataset) throws -> any Question) throws {
    try ExitStatus.reporting { try ask(within: scope(), question) }
  }

  /// Asks who belongs to what: those who had left are known too, and the selectors choose among the answers.
  func askOfBelonging(_ question: (Choice) throws -> any Question) throws {
    try ExitStatus.reporting {
      var scope = try scope()
      let choice = Choice(select: scope.select, exclude: scope.exclude)
      (scope.select, scope.exclude, scope.former) = (nil, nil, true)
      try ask(within: scope) { _ in try question(choice) }
    }
  }

  /// Asks of the graph as a whole, among which the selectors choose by their own rule.
  func askChoosing(_ question: (Choice) throws -> any Question) throws {
    try ExitStatus.reporting {
      var scope = try scope()
      let choice = Choice(select: scope.select, exclude: scope.exclude)
      (scope.select, scope.exclude) = (nil, nil)
      try ask(within: scope) { _ in try question(choice) }
    }
  }

  private func ask(within scope: Scope, _ question: (Dataset) throws -> any Question) throws {
    let whole = try graph.dataset()
    let dataset = try whole.within(scope)
    let answer = try question(dataset).answer(from: dataset)
    let remarks = answer.isEmpty ? scope.select.map(whole.remarks) ?? [] : []
    for line in remarks { Terminal.complain("stemma: " + line) }
    try answers.write(answer)
  }
}

/// The only value of `--only`.
enum OnlyStated: String, ExpressibleByArgument, CaseIterable {
  case stated
}
