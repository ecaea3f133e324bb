import ArgumentParser
import Relations

/// Tells what happened when.
struct TimelineVerb: ParsableCommand {
  /// What a chronology can tell of beside entities.
  enum Extra: String, ExpressibleByArgument, CaseIterable {
    case relations
  }

  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Show what happened when: every date of every entity, in order, with who says so.",
    usage: """
      stemma timeline --select 'kind:instrument,topic:information-security'
      stemma timeline --of sco-expert-group-on-iis --latest 1
      stemma timeline --of iran --with relations --since 2005
      """,
    discussion: """
      A date that is not known to the day stands at the first day that it may be, and on one day the vaguer date comes \
      first: 2009 before 2009-01 before 2009-01-01. 'by 2022' stands at the end of 2022. Rival claims each have a line.
      """)

  @Option(
    help: ArgumentHelp(
      "Only this entity, the events that it had to do with and the instruments that it made; may be repeated.",
      valueName: "id"), completion: Completions.entities)
  var of: [String] = []

  @Option(
    help: ArgumentHelp("With --of: find those along this kind of relation only; may be repeated.", valueName: "kind"),
    completion: Completions.kinds)
  var via: [String] = []

  @Option(help: ArgumentHelp("Leave out what was over before this date.", valueName: "date"))
  var since: String?

  @Option(help: ArgumentHelp("Leave out what began after this date.", valueName: "date"))
  var until: String?

  @Option(help: ArgumentHelp("Only what is, or may be, among so many latest.", valueName: "count"))
  var latest: Int?

  @Option(help: "'relations': tell also of relations that have dates of their own.")
  var with: Extra?

  @OptionGroup var options: QuestionOptions

  func validate() throws {
    if let latest, latest < 1 { throw ValidationError("--latest is 1 or more, not \(latest).") }
    if !via.isEmpty, of.isEmpty { throw ValidationError("--via goes with --of.") }
  }

  func run() throws {
    try options.ask { _ in
      var request = TimelineRequest()
      (request.of, request.via, request.latest) = (of, via, latest)
      request.since = try since.map { try PartialDate(parsing: $0) }
      request.until = try until.map { try PartialDate(parsing: $0) }
      request.withRelations = with == .relations
      return TimelineQuestion(request, language: options.lang)
    }
  }
}
