import ArgumentParser
import Diagrams
import Formats
import Relations

/// Describes the format, the answers and the lists that the program knows.
struct Schema: ParsableCommand {
  /// What can be described.
  enum Topic: String, ExpressibleByArgument, CaseIterable {
    case graph, relations, dates, views, checks, measures, answers, sql, json, formats
  }

  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Describe the format of graphs, the answers, and what there is to choose from.",
    usage: """
      stemma schema graph > graph.schema.json      # JSON Schema, for editors
      stemma schema relations
      stemma schema checks --format markdown
      """,
    discussion: """
      graph, answers and json (the format of 'export json') are JSON Schema. relations lists the kinds of relation, \
      those of the graph among them where one is found; dates the forms of dates; views the drawings and their options; checks the codes of findings; measures the \
      centralities; sql the tables, views and functions of 'sql'; formats what 'export' writes and what each keeps.
      """)

  @Argument(help: "What to describe.")
  var topic: Topic

  @OptionGroup var options: AnswerOptions
  @OptionGroup var graph: GraphOptions

  func run() throws {
    try ExitStatus.reporting {
      var options = options
      if [.graph, .answers, .json].contains(topic) { options.format = .json }
      try options.write(answer())
    }
  }

  private func answer() throws -> Answer {
    switch topic {
    case .graph: Answer(schema: GraphSchema.json(kinds: try kinds()))
    case .answers: Answer(schema: AnswerSchema.json)
    case .relations: Answer(describing: try kinds())
    case .dates: .describingDates
    case .views: .describingViews
    case .checks: .describingChecks(and: [(Views.code, Views.summary)])
    case .measures: .describingMeasures
    case .sql: .describingSQL(of: try kinds())
    case .json: Answer(schema: NodeLinkSchema.json(kinds: try kinds()))
    case .formats: .describingFormats
    }
  }

  /// The kinds of the graph that is named or found; the built-in ones where there is none.
  private func kinds() throws -> [RelationKind] {
    if graph.graph == nil, (try? graph.folder()) == nil { return RelationKind.builtIn }
    return try graph.dataset().kinds
  }
}

extension Answer {
  /// A schema, which is JSON in every format.
  fileprivate init(schema: JSON) {
    let text = Table(columns: [.init("schema")], rows: [[Text(schema.description)]])
    self.init(value: schema, table: text, isEmpty: false)
  }

  fileprivate static var describingFormats: Answer {
    let rows = graphFormats.map { format in
      let endings = format.endings.isEmpty ? "a folder" : format.endings.joined(separator: ", ")
      return [format.name, endings, format.summary, format.keeps, format.leavesOut]
    }
    return Answer(columns: ["name", "ending", "summary", "keeps", "leaves out"], rows: rows)
  }

  fileprivate static var describingViews: Answer {
    let rows = drawings.map { ["drawing", $0.name, $0.summary, $0.options.joined(separator: ", ")] }
    let options = View.optionNames.map { ["option", $0.name, $0.summary, ""] }
    return Answer(columns: ["what", "name", "summary", "heeds"], rows: rows + options)
  }
}
