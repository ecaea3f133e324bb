import ArgumentParser
import Digraphs
import Relations

/// Ranks entities by a centrality.
struct Rank: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank",
    abstract: "Rank entities by how central they are in these records, and say why.",
    usage: """
      stemma rank --by betweenness
      stemma rank --by degree --as-of 2012 --select 'kind:state'
      stemma rank --by degree --project participant --min-weight 2
      stemma rank --by pagerank --from china     # near whom? a walk that begins there
      stemma rank --by betweenness --explain sco # what makes the score, and who says so?
      stemma rank --by harmonic --stress         # what if doubtful relations are left out?
      stemma rank --by betweenness --approximate 0.01 -g environment
      stemma schema measures                     # what each measure counts
      """,
    discussion: """
      Relations are taken as undirected, parallel ones as one, and those of a thing to itself as none, unless \
      --directed is given; PageRank is always directed. What was done is said with the answer.

      --explain tells of what the score is made: neighbours, entities by their distance, or pairs between which the \
      entity lies, each with its share and the relations that it rests on. The shares come to the score; beyond the first \
      --top parts they are told as one sum.

      --stress leaves out doubtful relations: those inferred, disputed, denied, not done, or only possibly so on the day. \
      Up to 10 doubts all combinations are looked at. Beyond that the scores of degree, harmonic, Katz and core number \
      are exact, since another relation never lowers them, and their ranks are bounds; of other measures the least and \
      greatest are what was seen in --worlds worlds, which is no bound: all in, all out, each left out, others at random.

      --approximate estimates the scores of betweenness, harmonic and closeness from samples, where exact ones would take \
      minutes. With the probability --confidence at least, taken over the draws of all seeds, no score of any entity is \
      further than the margin from the exact one; the margin is told with the scores: EPSILON times all pairs for \
      betweenness, times all others for harmonic, and EPSILON itself for closeness.

      Ctrl-C ends a long run with status 130.
      """)

  @Option(help: "The measure.", completion: .list(centralities.map(\.name)))
  var by = "betweenness"

  @Flag(help: "Take relations in the direction of their sentences.")
  var directed = false

  @Option(
    help: ArgumentHelp("Rank what starts this kind of relation, joined by what they share.", valueName: "kind"),
    completion: Completions.kinds)
  var project: String?

  @Option(
    name: .customLong("min-weight"), help: ArgumentHelp("With --project: how much two must share.", valueName: "count"))
  var minimumWeight = 1

  @Option(
    help: ArgumentHelp("With PageRank: where the walk begins; may be repeated.", valueName: "id"),
    completion: Completions.entities)
  var from: [String] = []

  @Option(
    help: ArgumentHelp("Tell of what the score of this entity is made.", valueName: "id"),
    completion: Completions.entities)
  var explain: String?

  @Option(help: ArgumentHelp("With --explain: how many parts are told one by one (20).", valueName: "count"))
  var top: Int?

  @Flag(help: "Tell how far scores and ranks depend on doubtful relations.")
  var stress = false

  @Option(help: ArgumentHelp("With --stress: how many combinations are looked at, at most (1024).", valueName: "count"))
  var worlds: Int?

  @Option(
    help: ArgumentHelp(
      "Estimate the scores from samples; how far off one may be, as a part of the measure's scale.",
      valueName: "epsilon"))
  var approximate: Double?

  @Option(
    help: ArgumentHelp("With --approximate: how likely it is that no score is further off (0.95).", valueName: "p"))
  var confidence: Double?

  @Option(help: ArgumentHelp("What is drawn at random depends on this number alone (1).", valueName: "number"))
  var seed: UInt64?

  @OptionGroup var options: QuestionOptions

  func validate() throws {
    if minimumWeight < 1 { throw ValidationError("--min-weight is 1 or more, not \(minimumWeight).") }
    if minimumWeight > 1, project == nil { throw ValidationError("--min-weight goes with --project.") }
    if directed, project != nil { throw ValidationError("A projection has no directions: --directed or --project.") }
    if [explain != nil, stress, approximate != nil].count(where: { $0 }) > 1 {
      throw ValidationError("One question at a time: --explain, --stress or --approximate.")
    }
    if let top, top < 0 { throw ValidationError("--top is 0 or more, not \(top).") }
    if top != nil, explain == nil { throw ValidationError("--top goes with --explain.") }
    if let worlds, worlds < 2 { throw ValidationError("--worlds is 2 or more, not \(worlds).") }
    if worlds != nil, !stress { throw ValidationError("--worlds goes with --stress.") }
    for (name, value) in [("--approximate", approximate), ("--confidence", confidence)] {
      if let value, !(value > 0 && value < 1) {
        throw ValidationError("\(name) is between 0 and 1, such as 0.05, not \(value).")
      }
    }
    if confidence != nil, approximate == nil { throw ValidationError("--confidence goes with --approximate.") }
    if seed != nil, !stress, approximate == nil {
      throw ValidationError("--seed goes with --stress or --approximate: nothing else is drawn at random.")
    }
  }

  func run() throws {
    try LongRun.watching { work in
      if project == nil { return try options.ask { _ in question(among: Choice(), on: work) } }
      try options.askChoosing { choice in question(among: choice, on: work) }
    }
  }

  private func question(among choice: Choice, on work: Work) -> any Question {
    var request = RankRequest(by: by)
    request.directed = directed
    request.projection = project
    request.minimumWeight = minimumWeight
    (request.choice, request.starts) = (choice, from)
    if let explain {
      return RankExplanationQuestion(of: explain, in: request, top: top ?? 20, language: options.lang, work: work)
    }
    if stress {
      return RankStressQuestion(request, worlds: worlds ?? 1024, seed: seed ?? 1, language: options.lang, work: work)
    }
    if let approximate {
      let sampling = Sampling(epsilon: approximate, confidence: confidence ?? 0.95, seed: seed ?? 1)
      return RankEstimateQuestion(request, by: sampling, language: options.lang, work: work)
    }
    return RankQuestion(request, language: options.lang, work: work)
  }
}
