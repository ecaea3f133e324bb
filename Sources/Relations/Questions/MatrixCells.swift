extension Dataset {
  /// What some relations between the same two things say.
  func cell(of relations: [Relation]) -> Matrix.Cell {
    var support = Support()
    let cited = relations.map(\.citedSupport)
    (support.sources, support.against) = (cited.flatMap(\.sources), cited.flatMap(\.against))
    return Matrix.Cell(
      says: relations.flatMap(phrases).uniqued(), relations: relations.map(\.id), support: support,
      marks: relations.flatMap(marks).uniqued())
  }

  /// A relation in a few words: what each act was and its year, or the kind and the years of its ends.
  private func phrases(of relation: Relation) -> [Matrix.Phrase] {
    let acts = relation.acts.filter { !$0.isDenied }
    if !acts.isEmpty { return acts.map { .init(what: $0.kind.noun, when: $0.date.years) } }
    // At an event a text is adopted, signed or opened, which is not the same.
    let what = relation.text("act") ?? kind(of: relation).noun
    let until = relation.fact("until").map { "–" + $0.years } ?? ""
    let own = relation.fact("since")?.years ?? (until.isEmpty ? date(of: relation)?.fact.years : nil) ?? ""
    return [.init(what: what, when: own + until)]
  }

  /// What an indicator measured, in the order of the file, with the id of what it measured.
  func values(of indicator: Record, for id: String? = nil) -> [(of: String, fact: Fact)] {
    indicator.facts("values").compactMap { fact in
      fact.key.flatMap { id == nil || id == $0 ? ($0, fact) : nil }
    }
  }

  /// The latest of an indicator's values for one entity, with its year; every claim where sources differ on it.
  func latest(of values: [Fact], measuredBy indicator: Record) -> Matrix.Cell {
    let claims = values.flatMap(\.standing)
    let latest = claims.compactMap(\.support.asOf).max()
    let last = claims.filter { $0.support.asOf == latest }
    return cell(last.map { ($0, latest?.shortProse ?? "") }, of: indicator)
  }

  private func cell(_ claims: [(Claim, String)], of indicator: Record) -> Matrix.Cell {
    var support = Support()
    let cited = claims.flatMap(\.0.support.sources)
    support.sources = cited.isEmpty ? indicator.support.sources : cited
    support.against = claims.flatMap(\.0.support.against)
    let doubts = claims.flatMap { marks($0.0.support, .yes) }
    return Matrix.Cell(
      says: claims.map { .init(what: $0.0.value.description, when: $0.1) }.uniqued(), relations: [], support: support,
      marks: ((claims.count > 1 ? ["disputed"] : []) + doubts).uniqued())
  }
}

extension RelationKind {
  /// The kind as a word for what somebody is or does: `member`, `dialogue partner`, `hosts`.
  public var noun: String {
    let ends = ["-of", "-in", "-at", "-by", "-to", "-with", "-on"]
    let bare = ends.first { name.hasSuffix($0) }.map { String(name.dropLast($0.count)) } ?? name
    return bare.replacing("-", with: " ")
  }
}

extension Fact {
  /// The years of the standing dates, as short as they can be told: `2009`, `≤2006`, `2015 or 2017`, `unknown`.
  public var years: String {
    standing.map { $0.value.date?.shortProse ?? $0.value.description }.uniqued().joined(separator: " or ")
  }
}

extension PartialDate {
  /// The date to the year: `2009`, `≤2006`, `≥2011`, `~2017`, `2015–2017`, `2017?`.
  public var shortProse: String {
    let doubt = marks.contains("uncertain") ? "?" : ""
    let about = marks.contains("about") ? "~" : ""
    let bounds = (earliestStart?.year, latestStart?.year)
    // What is about or uncertain reaches a unit further on either side than the year that is meant.
    if !(about + doubt).isEmpty, let first = bounds.0, let last = bounds.1 {
      return "\(about)\((first + last) / 2)\(doubt)"
    }
    switch bounds {
    case (let first?, let last?): return first == last ? "\(first)" : "\(first)–\(last)"
    case (nil, let last?): return "≤\(last)"
    case (let first?, nil): return "≥\(first)"
    case (nil, nil): return "unknown"
    }
  }
}
