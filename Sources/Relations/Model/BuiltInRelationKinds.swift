extension RelationKind {
  private static let actors: [Section] = [.states, .bodies]
  private static let one: [Section] = [.instruments]

  /// The kinds of relation that every graph knows; a graph adds its own in `graph.yaml`.
  public static let builtIn: [RelationKind] = participation + descents + texts + bodies + events

  private static let participation = [
    RelationKind(
      participant, from: actors, to: one, says: "takes part in", inverse: "participants",
      inverselySays: "has as participant", time: .acts),
    RelationKind(
      "enacted", from: [.states], to: one, says: "enacted", inverse: "enacted-by", inverselySays: "was enacted by",
      time: .moment),
    RelationKind(
      "depositary-of", from: actors, to: one, says: "is depositary of", inverse: "depositaries",
      inverselySays: "has as depositary", time: .moment),
    RelationKind(
      "proposed", from: actors, to: [.instruments, .bodies, .events], says: "proposed", inverse: "proposed-by",
      inverselySays: "was proposed by", time: .moment),
  ]

  private static let descents = [
    RelationKind(
      "builds-on", from: one, to: one, says: "builds on", inverse: "basis-of", inverselySays: "is the basis of",
      time: .moment, descent: true),
    RelationKind(
      "mandated-by", from: one, to: one, says: "is mandated by", inverse: "mandates", inverselySays: "mandates",
      time: .moment, descent: true, eli: "based_on"),
    RelationKind(
      "implements", from: one, to: one, says: "implements", inverse: "implemented-by",
      inverselySays: "is implemented by", time: .moment, descent: true),
    RelationKind(
      "amends", from: one, to: one, says: "amends", inverse: "amended-by", inverselySays: "is amended by",
      time: .moment, descent: true, eli: "amends"),
    RelationKind(
      "protocol-to", from: one, to: one, says: "is a protocol to", inverse: "protocols",
      inverselySays: "has as protocol", time: .moment, descent: true),
    RelationKind(
      "supersedes", from: one, to: one, says: "supersedes", inverse: "superseded-by",
      inverselySays: "is superseded by", time: .moment, descent: true),
  ]

  private static let texts = [
    RelationKind(
      "refers-to", from: one, to: one, says: "refers to", inverse: "referred-to-by",
      inverselySays: "is referred to by", time: .moment, eli: "cites"),
    RelationKind(
      "calls-for", from: one, to: Section.entities, says: "calls for", inverse: "called-for-by",
      inverselySays: "is called for by", time: .moment),
    RelationKind(
      "terminates", from: one, to: one, says: "terminates", inverse: "terminated-by",
      inverselySays: "is terminated by", time: .moment),
    RelationKind(
      "suspends", from: one, to: one, says: "suspends", inverse: "suspended-by", inverselySays: "is suspended by",
      time: .moment),
    RelationKind(
      "corrects", from: one, to: one, says: "corrects", inverse: "corrected-by", inverselySays: "is corrected by",
      time: .moment, eli: "corrects"),
    RelationKind(
      "adopted-at", from: one, to: [.events], says: "was adopted at", inverse: "outcomes",
      inverselySays: "had as outcome", time: .moment),
    RelationKind(
      "adopted-by", from: one, to: [.bodies], says: "was adopted by", inverse: "adoptions", inverselySays: "adopted",
      time: .moment, eli: "passed_by"),
    RelationKind(
      "submitted-to", from: one, to: [.bodies], says: "was submitted to", inverse: "submissions",
      inverselySays: "received", time: .moment),
  ]

  private static let bodies = [
    RelationKind(
      "member-of", from: [.states], to: [.bodies], says: "is a member of", inverse: "members",
      inverselySays: "has as member", time: .period),
    RelationKind(
      "observer-in", from: [.states], to: [.bodies], says: "is an observer in", inverse: "observers",
      inverselySays: "has as observer", time: .period),
    RelationKind(
      "dialogue-partner-of", from: [.states], to: [.bodies], says: "is a dialogue partner of",
      inverse: "dialogue-partners", inverselySays: "has as dialogue partner", time: .period),
    RelationKind(
      "part-of", from: [.bodies], to: [.bodies], says: "is part of", inverse: "parts", inverselySays: "has as part",
      time: .period),
    RelationKind(
      "cooperates-with", from: [.bodies], to: [.bodies], says: "cooperates with", inverse: "cooperates-with",
      inverselySays: "cooperates with", time: .period),
    RelationKind(
      "established-by", from: [.bodies], to: [.instruments, .events, .bodies], says: "was established by",
      inverse: "establishes", inverselySays: "established", time: .moment),
    RelationKind(
      "succeeds", from: actors, to: actors, says: "succeeds", inverse: "succeeded-by",
      inverselySays: "is succeeded by", time: .moment, alike: true),
  ]

  private static let events = [
    RelationKind(
      "hosts", from: [.states], to: [.bodies, .events], says: "hosts", inverse: "hosted-by",
      inverselySays: "is hosted by", time: .period),
    RelationKind(
      "chairs", from: [.states], to: [.events, .bodies], says: "chairs", inverse: "chaired-by",
      inverselySays: "is chaired by", time: .period),
    RelationKind(
      "organised-by", from: [.events], to: actors, says: "was organised by", inverse: "organises",
      inverselySays: "organised", time: .moment),
    RelationKind(
      "participated-in", from: actors, to: [.events], says: "took part in", inverse: "attended-by",
      inverselySays: "was attended by", time: .moment),
    RelationKind(
      "meeting-of", from: [.events], to: [.bodies], says: "was a meeting of", inverse: "meetings",
      inverselySays: "met at", time: .moment),
    RelationKind(
      vague, from: Section.entities, to: Section.entities, says: "is related to", inverse: "related-to",
      inverselySays: "is related to", time: .period),
  ]
}
