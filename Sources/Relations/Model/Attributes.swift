extension Attribute {
  private static let named: [Section] = Section.allCases.filter { $0 != .sources }
  private static let placed: [Section] = [.bodies, .instruments, .events]
  private static let telling: [Section] = [.sources, .terms, .indicators, .cases, .challenges, .disputes]

  /// Every attribute of every record: the one table from which files are read, shown and described.
  public static let all: [Attribute] = names + descriptions + dates + sources

  private static let names: [Attribute] = [
    .init("name", .text, of: named, "The full name."),
    .init("title", .text, of: [.sources], "The title of the source."),
    .init("short", .text, of: named, "A short name for pictures and tables."),
    .init("names", .text, .keyed, of: named, "The name in other languages, by language code."),
    .init("aliases", .text, .many, of: named, "Other names under which it is found."),
    .init("identifiers", .text, .keyed, of: Section.allCases, "Its numbers in other registers, by register."),
    .init("was", .text, .many, of: Section.allCases, "Ids that it had before; they keep working."),
  ]

  private static let descriptions: [Attribute] = [
    .init("type", .word, of: Section.allCases, "The type within its kind, such as 'declaration'."),
    .init("description", .text, of: named, "What it is, in a sentence or two."),
    .init("level", .choice(["state", "government", "agency"]), of: [.instruments], "Who binds themselves."),
    .init("binding", .choice(["yes", "no"]), of: [.instruments], "Whether it binds in law; 'no' for political texts."),
    .init("articles", .number, of: [.instruments], "How many articles it has."),
    .init("place", .text, of: placed, "Where it was signed, adopted or held, or where it sits."),
    .init("held", .choice(["in-person", "video", "mixed"]), of: [.events], "How it was held."),
    .init("counts", .number, .keyed, of: placed, "How many there are, by what is counted."),
    .init("complete", .choice(["yes", "no"]), of: placed, "Whether all its participants or members are recorded."),
    .init(
      "values", .text, .keyed, of: [.indicators], keys: [.states, .bodies],
      "What was measured, by state or body; each value says by 'as-of' for which year."),
    .init("topics", .word, .many, of: Section.allCases, "What it is about, in words of the graph's own."),
    .init("text", .text, of: [.cases, .challenges], "The story, in a few sentences."),
    .init("says", .text, of: [.disputes], "What the sides of the dispute say."),
    .init("sort", .choice(DisputeSort.allCases.map(\.rawValue)), of: [.disputes], "What sort of dispute it is."),
    .init("assessment", .text, of: [.disputes], "What the graph's editors make of it."),
    .init("about", .reference(Section.allCases), .many, of: telling, "The records that it tells of."),
    .init("url", .address, .many, of: Section.allCases, "Where it is found on the web."),
  ]

  private static let dates: [Attribute] = [
    .init("date", .date, of: [.events, .sources], "When it took place, or was published."),
    .init("adopted", .date, of: [.instruments], "When its text was adopted."),
    .init("signed", .date, of: [.instruments], "When it was signed."),
    .init("opened", .date, of: [.instruments], "When it was opened for signature."),
    .init("submitted", .date, of: [.instruments], "When it was submitted."),
    .init("issued", .date, of: [.instruments], "When it was issued."),
    .init("in-force", .date, of: [.instruments], "When it entered into force."),
    .init("term", .date, of: [.instruments], "The time for which it was made, such as a plan's years."),
    .init("ended", .date, of: [.instruments], "When it ceased to be in force."),
    .init("established", .date, of: [.bodies], "When it was founded."),
    .init("operating", .date, of: [.bodies], "When it began to work."),
    .init("dissolved", .date, of: [.bodies], "When it ceased to be."),
    .init("since", .date, of: [.states], "When it came to be."),
    .init("until", .date, of: [.states], "The first day on which it was no more."),
  ]

  private static let sources: [Attribute] = [
    .init("author", .text, .many, of: [.sources], "Who wrote it."),
    .init("publisher", .text, of: [.sources, .indicators], "Who published it."),
    .init("seen", .date, of: [.sources], "When an editor last saw it."),
    .init("gone", .date, of: [.sources], "When its address was found to lead nowhere any more."),
    .init("archived", .address, of: [.sources], "Where a copy is kept."),
    .init("file", .text, of: [.sources], "The file in which a copy is kept."),
    .init("language", .text, of: [.sources], "The code of its language."),
    .init("copy-of", .reference([.sources]), of: [.sources], "The source that it repeats: one witness, not two."),
    .init("speaker", .choice(speakers), of: [.sources], "Who speaks in it."),
    .init("of", .reference([.states, .bodies]), of: [.sources], "The state or body for which its speaker speaks."),
  ]

  /// Who can speak in a source.
  public static let speakers = [
    "instrument", "depositary", "secretariat", "government", "state-media", "press", "research", "ngo",
  ]

  /// What may be told of a relation beside what it rests on.
  public static let ofRelations: [Attribute] = [
    .init("since", .date, of: [], "When it happened or began."),
    .init("until", .date, of: [], "The first day on which it no longer holds."),
    .init("role", .text, of: [], "In what role."),
    .init("act", .choice(["adopted", "signed", "opened"]), of: [], "What was done with the instrument at the event."),
    .init("margins", .choice(["yes", "no"]), of: [], "Whether it was done in the margins of the event."),
  ]
}
