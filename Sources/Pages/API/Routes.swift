import Digraphs
import Relations

extension Route {
  private static let day = Parameter(
    "on", .text, "Ask about this day; with as-of, by what had happened by that date.")
  private static let via = Parameter("via", .text, "Follow only this kind of relation.", repeated: true)
  private static let directions = Parameter(
    "direction", .choice(Lineage.Direction.allCases.map(\.rawValue)), "Which way; both if not said.")

  /// Every question that can be asked by an address, in the order in which they are described.
  static let all: [Route] = records + ways + belonging + whole

  private static let records: [Route] = [
    Route(
      "list", "Entities, or the records of one section.",
      [
        .init("kind", .choice(Section.allCases.flatMap { [$0.rawValue, $0.kind] }), "The section."),
        .init("of", .text, "Of records that tell of others: only what tells of this entity."),
      ]
    ) { arguments, _ in
      try ListQuestion(kind: arguments.text("kind"), of: arguments.text("of"), language: arguments.text("lang"))
    },
    Route("show", id: "The id of a record.", "All that is recorded of one thing, with every claim.") { arguments, _ in
      ShowQuestion(id: arguments.required("id"), language: arguments.text("lang"))
    },
    Route(
      "find", "Records by words of any of their names.",
      [.init("words", .text, "The words; all of them must occur.", required: true)]
    ) { arguments, _ in
      let words = arguments.required("words").split(separator: " ").map(String.init)
      return FindQuestion(words: words, language: arguments.text("lang"))
    },
    Route(
      "relations", "Relations by their ends and their kind.",
      [
        .init("of", .text, "An entity at either end."), .init("from", .text, "The entity that they start from."),
        .init("to", .text, "The entity that they lead to."), .init("relation", .text, "Their kind, or its inverse."),
      ]
    ) { arguments, _ in
      RelationsQuestion(
        of: arguments.text("of"), from: arguments.text("from"), to: arguments.text("to"),
        kind: arguments.text("relation"), language: arguments.text("lang"))
    },
  ]

  private static let ways: [Route] = [
    Route(
      "lineage", id: "The id of an entity.", "Where an entity comes from and what it gave rise to.",
      [
        directions, .init("depth", .count, "How many generations to go."), via,
        .init("main-path", .flag, "Only the way along which most of its ways run."),
      ]
    ) { arguments, _ in
      LineageQuestion(
        of: arguments.required("id"), direction: arguments.text("direction").flatMap(Lineage.Direction.init) ?? .both,
        depth: arguments.count("depth"), via: arguments.list("via"), isMainPath: arguments.flag("main-path"),
        language: arguments.text("lang"))
    },
    Route(
      "path", "How two entities are connected.",
      [
        .init("from", .text, "The one entity.", required: true), .init("to", .text, "The other.", required: true),
        .init("all", .flag, "Every shortest way instead of one."),
        .init("max", .count, "Every way of at most so many relations."),
        .init("through", .text, "Only ways through this entity."),
        .init("avoid", .text, "Only ways that do not lead through this entity.", repeated: true), via,
        .init("directed", .flag, "Relations only in the direction of their sentences."),
      ]
    ) { arguments, _ in
      var request = RouteRequest(from: arguments.required("from"), to: arguments.required("to"))
      (request.all, request.longest, request.through) = (
        arguments.flag("all"), arguments.count("max"), arguments.text("through")
      )
      (request.avoiding, request.via) = (arguments.list("avoid"), arguments.list("via"))
      request.directed = arguments.flag("directed")
      return PathQuestion(request, language: arguments.text("lang"))
    },
  ]

  private static let belonging: [Route] = [
    Route(
      "participation", "Who takes part in which instrument, and as what.",
      [.init("of", .text, "Only this state or body."), .init("instrument", .text, "Only in this instrument."), day],
      ofBelonging: true
    ) { arguments, choice in
      ParticipationQuestion(
        of: arguments.text("of"), in: arguments.text("instrument"), on: try arguments.date("on"), choice: choice,
        language: arguments.text("lang"))
    },
    Route(
      "members", id: "The id of a body.", "Who belongs to a body.",
      [
        .init("kind", .choice(MembersQuestion.Kind.allCases.map(\.rawValue)), "In what way; members if not said."), day,
      ],
      ofBelonging: true
    ) { arguments, choice in
      MembersQuestion(
        of: arguments.required("id"), kind: arguments.text("kind").flatMap(MembersQuestion.Kind.init) ?? .members,
        on: try arguments.date("on"), choice: choice, language: arguments.text("lang"))
    },
    Route(
      "parties", id: "The id of an instrument.", "Signatories, contracting States, parties and former parties.", [day],
      ofBelonging: true
    ) { arguments, choice in
      PartiesQuestion(
        to: arguments.required("id"), on: try arguments.date("on"), choice: choice, language: arguments.text("lang"))
    },
  ]

  private static let whole: [Route] = [
    Route(
      "rank", "The entities by how central they are in these records.",
      [
        .init("by", .choice(centralities.map(\.name)), "The measure; betweenness if not said."),
        .init("directed", .flag, "Relations in the direction of their sentences."),
        .init("project", .text, "Rank what starts this kind of relation, joined by what they share."),
        .init("min-weight", .count, "With project: how much two must share."),
      ]
    ) { arguments, _ in
      RankQuestion(
        by: arguments.text("by") ?? "betweenness", directed: arguments.flag("directed"),
        projecting: arguments.text("project"), minimumWeight: arguments.count("min-weight") ?? 1,
        language: arguments.text("lang"))
    },
    Route(
      "timeline", "What happened when.",
      [
        .init("of", .text, "Only this entity and what it had to do with.", repeated: true), via,
        .init("since", .text, "Leave out what was over before."), .init("until", .text, "Leave out what began after."),
        .init("latest", .count, "Only what may be among so many latest."),
        .init("relations", .flag, "Tell also of relations that have dates of their own."),
      ]
    ) { arguments, _ in
      var request = TimelineRequest()
      (request.of, request.via, request.latest) = (
        arguments.list("of"), arguments.list("via"), arguments.count("latest")
      )
      (request.since, request.until) = (try arguments.date("since"), try arguments.date("until"))
      request.withRelations = arguments.flag("relations")
      return TimelineQuestion(request, language: arguments.text("lang"))
    },
    Route(
      "matrix", "Who takes part in what, or another relation, as rows and columns.",
      [via, .init("indicators", .flag, "The latest values of the indicators instead.")]
    ) { arguments, _ in
      var request = MatrixRequest()
      (request.kinds, request.indicators) = (arguments.list("via"), arguments.flag("indicators"))
      return MatrixQuestion(request, language: arguments.text("lang"))
    },
    Route(
      "disagreements", "What sources disagree on.",
      [
        .init("of", .text, "Only what concerns this record or relation."),
        .init("sort", .choice(DisputeSort.allCases.map(\.rawValue)), "Only this sort."),
      ]
    ) { arguments, _ in
      DisagreementsQuestion(
        of: arguments.text("of"), sort: arguments.text("sort").flatMap(DisputeSort.init),
        language: arguments.text("lang"))
    },
    Route(
      "gaps", "What is not known.",
      [
        .init("of", .text, "Only what concerns this record or relation."),
        .init("missing", .choice(gapRules.map(\.missing)), "Only what lacks this."),
      ]
    ) { arguments, _ in
      try GapsQuestion(
        of: arguments.text("of"), missing: arguments.text("missing"), language: arguments.text("lang"))
    },
    Route(
      "sources", "The sources, and how much rests on each.",
      [
        .init("of", .text, "Only what is told of this record or relation."),
        .init("gone", .flag, "What rests only on sources that can no longer be read."),
      ]
    ) { arguments, _ in
      SourcesQuestion(
        about: arguments.text("of"), isGone: arguments.flag("gone"), saidBy: arguments.text("said-by"),
        language: arguments.text("lang"))
    },
  ]
}
