@testable import Relations

/// A random graph with something of everything that files can say, the same for the same seed.
///
/// It passes every check, so that any format that claims to lose nothing must give it back as it was.
struct WildGraph {
  private var state: UInt64
  private var draft = Draft(kinds: RelationKind.builtIn)
  private let place = Position(file: "wild", line: 1, column: 1)

  /// The dataset of a seed.
  static func dataset(_ seed: Int) throws -> Dataset {
    var graph = WildGraph(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1)
    graph.grow()
    let catalogue = Catalogue(graph.draft)
    let errors = checks.filter { $0.severity == .error }.flatMap { $0.findings(in: catalogue) }
    guard errors.isEmpty else { throw Unsound(seed: seed, findings: errors) }
    return Dataset(catalogue)
  }

  struct Unsound: Error {
    let seed: Int
    let findings: [Diagnostic]
  }

  private init(state: UInt64) { self.state = state }

  private mutating func draw(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(bound, 1)))
  }

  private mutating func chance(_ one: Int) -> Bool { draw(one) == 0 }

  private mutating func one<Item>(of items: [Item]) -> Item { items[draw(items.count)] }

  private static let texts = [
    "plain", "two words", "comma, and; semicolon", "colon: and # hash", "\"double\" and 'single'", "tab\there",
    "two\nlines", "two\n\nparagraphs\n", " leading", "trailing ", "<b>&amp;</b>", "Шанхай", "上海合作组织",
    "naïve e\u{301}", "🇨🇳👨‍👩‍👧", "\u{200F}שלום", "=1+1", "-1", "0012", "1e3", "yes", "NO", "null", "~", "2009-06-16",
    "back\\slash", "per%cent", "{brace}", "[bracket]", "*star", "&anchor", "!tag", "|pipe", "> fold", "@at", "`tick`",
    "- dash", "? key", "a//b", "{{mustache}}", "x'); DROP TABLE record;--",
  ]

  private static let dates = [
    "2009", "2009-06", "2009-06-16", "2017~", "2017?", "2017-06%", "201X", "19XX", "2009-22", "2017-06-08/2017-06-09",
    "2001-06-15/..", "2001-06-15/", "/2004", "by 2022-06-24", "before 2022", "after 2011-09-12", "2015 or 2017",
    "-0044-03-15", "2009-XX-XX", "2009-06 or by 2011",
  ]

  private mutating func grow() {
    draft.title = one(of: WildGraph.texts)
    draft.description = chance(2) ? one(of: WildGraph.texts) : nil
    draft.licence = chance(2) ? "CC-BY-4.0" : nil
    draft.language = one(of: ["en", "ru"])
    if chance(2) {
      draft.glossaries = ["ru": Glossary(["builds on": "опирается на", "none": "нет"]), "fr": Glossary(["at": "à"])]
    }
    draft.kinds += [
      RelationKind(
        "visits", from: [.states], to: Section.entities, says: "visits: \(one(of: WildGraph.texts))",
        inverse: "visited-by", time: .period),
      RelationKind(
        "quotes", from: [.instruments], to: [.instruments], says: "quotes", inverse: "quoted-by",
        inverselySays: "is quoted by", time: .moment, descent: true, eli: "cites"),
    ]
    var ids: [(String, Section)] = []
    for section in Section.allCases {
      for number in 0..<(1 + draw(5)) { ids.append(("\(section.kind)-\(number)", section)) }
    }
    draft.records = ids.map { record($0.0, $0.1, among: ids) }
    relate(ids.filter { $0.1.holdsEntities })
    draft.views = (0..<draw(4)).map { view($0) }
  }

  private mutating func view(_ number: Int) -> View {
    let names = View.optionNames.map(\.name).filter { _ in chance(4) }
    return View(
      name: "view-\(number)",
      options: names.map { View.Option($0, (0..<draw(3)).map { _ in one(of: WildGraph.texts) }, at: place) },
      position: place)
  }

  private mutating func relate(_ ids: [(String, Section)]) {
    var taken: Set<String> = []
    for kind in draft.kinds {
      for _ in 0..<draw(4) {
        let (from, to) = (draw(ids.count), draw(ids.count))
        // Descent goes from later to earlier ids, so that it has no circles.
        let ends = kind.descent ? (ids[max(from, to)], ids[min(from, to)]) : (ids[from], ids[to])
        guard from != to, kind.from.contains(ends.0.1), kind.to.contains(ends.1.1) else { continue }
        guard !kind.alike || ends.0.1 == ends.1.1 else { continue }
        let key = "\(kind.name) \([ends.0.0, ends.1.0].sorted())"
        guard taken.insert(key).inserted else { continue }
        relate(kind, ends.0.0, ends.1.0)
      }
    }
  }

  private mutating func relate(_ kind: RelationKind, _ from: String, _ to: String) {
    func add(_ facts: [Fact], _ periods: [[Act]], _ support: Support) {
      draft.relations.append(
        Relation(
          id: "\(from)/\(kind.name)/\(to)", kind: kind.name, from: from, to: to, facts: facts, periods: periods,
          support: support, position: place))
    }
    if kind.time == .acts {
      let role = Attribute.ofRelations.filter { $0.name == "role" && chance(3) }
      add(role.map { fact($0) }, (0..<draw(3)).map { _ in acts() }.filter { !$0.isEmpty }, support(sourced: true))
    } else if kind.time == .period, chance(3) {
      // The same twice, in times that do not touch.
      for (since, until) in [("2001", "2003"), ("2005", "2007")] {
        let ends = [("since", since), ("until", until)].map { name, day in
          plainFact(name, .date(date(day)))
        }
        add(ends, [], support(sourced: true))
      }
    } else {
      add(Attribute.ofRelations.filter { _ in chance(3) }.map { fact($0) }, [], support(sourced: true))
    }
  }

  private mutating func acts() -> [Act] {
    Act.Kind.allCases.filter { _ in chance(4) }.map { kind in
      let date = Attribute(kind.rawValue, .date, of: [], "")
      let effective = Attribute("effective", .date, of: [], "")
      return Act(
        kind: kind, date: fact(date), effective: chance(3) ? fact(effective) : nil,
        reservation: chance(4) ? one(of: WildGraph.texts) : nil)
    }
  }

  private mutating func record(_ id: String, _ section: Section, among ids: [(String, Section)]) -> Record {
    var facts: [Fact] = []
    for attribute in Attribute.attributes(of: section) {
      let isName = attribute.name == "name" || attribute.name == "title"
      guard isName || section == .disputes && attribute.name == "says" || chance(3) else { continue }
      if attribute.name == "was" {
        facts.append(plainFact("was", .text("was-\(id)")))
        continue
      }
      switch attribute.shape {
      case .one: facts.append(fact(attribute, among: ids, isCertain: isName, isSourced: attribute.name == "says"))
      case .many: facts += (0..<(1 + draw(3))).map { _ in fact(attribute, among: ids) }
      case .keyed:
        let others = ids.filter { attribute.keys.contains($0.1) }.map(\.0)
        let keys = (attribute.keys.isEmpty ? ["ru", "zh-Hans", "unts", "members"] : others).filter { _ in chance(2) }
        facts += keys.map { fact(attribute, key: $0, among: ids) }
      }
    }
    return Record(
      id: id, section: section, facts: facts, support: support(sourced: section != .sources && section != .disputes),
      position: place)
  }

  private func plainFact(_ name: String, _ value: Value) -> Fact {
    let claim = Claim(value: value, support: Support(), position: place)
    return Fact(attribute: name, key: nil, claims: [claim], preferred: nil, because: nil, position: place)
  }

  private mutating func fact(
    _ attribute: Attribute, key: String? = nil, among ids: [(String, Section)] = [], isCertain: Bool = false,
    isSourced: Bool = false
  ) -> Fact {
    let count = chance(3) ? 2 + draw(2) : 1
    let claims = (0..<count).map { _ -> Claim in
      let value = isCertain || !chance(8) ? value(of: attribute, among: ids) : .unknown
      var support = support(sourced: isSourced || chance(2))
      if attribute.name == "values" { support.asOf = date(one(of: WildGraph.dates)) }
      return Claim(value: value, support: support, position: place)
    }
    let preferred = chance(3) ? draw(count) : nil
    return Fact(
      attribute: attribute.name, key: key, claims: claims, preferred: preferred,
      because: preferred != nil && chance(2) ? one(of: WildGraph.texts) : nil, position: place,
      writtenSort: chance(4) && count > 1 ? one(of: DisputeSort.allCases) : nil)
  }

  private mutating func value(of attribute: Attribute, among ids: [(String, Section)]) -> Value {
    switch attribute.type {
    case .text: return .text(one(of: WildGraph.texts))
    case .word: return .text(one(of: ["declaration", "plan-2", "ai"]))
    case .date: return .date(date(one(of: WildGraph.dates)))
    case .number: return .number(one(of: [0, 1, 42, 8_000_000_000]))
    case .address: return .text(one(of: ["https://example.org/?a=1&b=%20", "http://пример.рф/x#y"]))
    case .choice(let words): return .text(one(of: words))
    case .reference(let sections): return .reference(one(of: ids.filter { sections.contains($0.1) }).0)
    }
  }

  private mutating func support(sourced: Bool) -> Support {
    var support = Support()
    support.sources = sourced ? (0...draw(3)).map { _ in citation() } : []
    support.against = chance(8) ? [citation()] : []
    support.note = chance(6) ? one(of: WildGraph.texts) : nil
    support.quote = chance(6) ? one(of: WildGraph.texts) : nil
    support.asOf = chance(6) ? date(one(of: WildGraph.dates)) : nil
    support.evidence = chance(4) ? one(of: Evidence.allCases) : .stated
    support.stage = chance(6) ? one(of: Stage.allCases) : .done
    return support
  }

  private mutating func citation() -> Citation {
    var names = Citation.detailNames.filter { _ in chance(4) }
    if chance(2) { names.reverse() }
    return Citation(
      source: "source-0", details: names.map { Citation.Detail(name: $0, text: one(of: WildGraph.texts)) },
      position: place)
  }

  private func date(_ text: String) -> PartialDate {
    do {
      return try PartialDate(parsing: text)
    } catch {
      preconditionFailure("the dates of wild graphs are dates: \(error)")
    }
  }
}

extension Dataset {
  /// The same graph with every place in its files forgotten, for comparing what two formats say.
  var withoutPlaces: Dataset {
    let forgetful = Replacement(ids: [:], place: Position(file: "", line: 1, column: 1))
    return rebuilt(records: records.map(forgetful.record), relations: forgetful.relations(relations))
  }

  /// Whether another dataset says the same, wherever it was written.
  func saysTheSame(as other: Dataset) -> Bool { difference(from: other) == nil }

  /// The first thing that another dataset does not say in the same way; a sentence, for two graphs fill many pages.
  func difference(from other: Dataset) -> String? {
    let heads = [self, other].map { [$0.title, $0.description, $0.licence, $0.language] }
    if heads[0] != heads[1] { return "\(heads)" }
    if glossaries != other.glossaries { return "words: \(glossaries)" }
    if kinds != other.kinds { return "kinds: \(kinds.filter { !other.kinds.contains($0) })" }
    let views = [self, other].map { dataset in
      dataset.views.map { view in [[view.name]] + view.options.map { [$0.name] + $0.values } }
    }
    if views[0] != views[1] { return "views: \(views)" }
    let (own, others) = (withoutPlaces, other.withoutPlaces)
    if let pair = zip(own.records, others.records).first(where: { $0 != $1 }) { return "record: \(pair)" }
    if let pair = zip(own.relations, others.relations).first(where: { $0 != $1 }) { return "relation: \(pair)" }
    let counts = [records.count, other.records.count, relations.count, other.relations.count]
    return counts[0] == counts[1] && counts[2] == counts[3] ? nil : "counts: \(counts)"
  }
}
