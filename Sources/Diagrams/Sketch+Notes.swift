import Relations

/// What stands under a picture in sentences.
extension Sketch {
  /// The notes of the picture: what sources disagree on, and, where the edges are silent, what they say.
  mutating func notes() -> [Diagram.Notes] {
    let found = disputes
    let left = found.count - Sketch.mostDisputes
    let told = found.prefix(Sketch.mostDisputes).compactMap { line(of: $0) }.uniqued()
    let disputes =
      told + (left > 0 ? [diagram.words.more.replacing("{n}", with: String(left)) + " (stemma disagreements)"] : [])
    let relations = edgeWords == .none && diagram.chart == nil ? diagram.relationsTold : []
    return [
      Diagram.Notes(heading: diagram.words.disputes, lines: disputes),
      Diagram.Notes(heading: diagram.words.relations, lines: relations),
    ].filter { !$0.lines.isEmpty }
  }

  /// How many disagreements are told one by one.
  private static let mostDisputes = 40

  /// The disagreements over what the picture shows: over relations, over the dates and types that stand in nodes, and
  /// those that are recorded as disputes about several things that it shows.
  private var disputes: [Disagreement] {
    let ids = Set(diagram.nodes.filter { !$0.isAbsent }.map(\.id))
    let ofEntities = diagram.chart == nil ? dataset.entities.filter { $0.isContested && ids.contains($0.id) } : []
    let shown = ofEntities.flatMap { entity in
      let seen = Set([entity.date?.name, entity.fact("type")?.name, "record"].compactMap(\.self))
      return dataset.disagreements(of: entity).filter { seen.contains($0.attribute) }
    }
    let related = Set(edges.keys)
    let recorded = dataset.records.filter { $0.section == .disputes }.flatMap(dataset.disagreements).filter {
      $0.about.count > 1 && $0.about.allSatisfy { ids.contains($0) || related.contains($0) }
    }
    let ofRelations = told.filter(\.isContested).flatMap(dataset.disagreements)
    return (ofRelations + shown + recorded).filter { $0.sort == .disagreement }
  }

  /// A disagreement in one line: what is said, by whom, and who denies it, with the numbers of the sources.
  private mutating func line(of dispute: Disagreement) -> String? {
    if ["relation", "record"].contains(dispute.attribute) {
      guard let side = dispute.sides.first else { return nil }
      let what = dispute.attribute == "record" ? side.value.description : subject(of: dispute)
      return "\(what): " + denied(side.support) + "."
    }
    let sides = dispute.sides.map { side in
      let said = who(side.support.sources, "")
      let denied = who(side.support.against, glossary.say("denied by") + " ")
      let both = [said, denied].filter { !$0.isEmpty }.joined(separator: "; ")
      let value = words(for: side.value)
      return (value.hasSuffix(".") ? String(value.dropLast()) : value) + (both.isEmpty ? "" : " (\(both))")
    }
    let preferred = dispute.preferred.map { index in
      " " + glossary.fill("Shown is {value}.", [("value", words(for: dispute.sides[index].value))])
    }
    let editors = dispute.because.map { " \(glossary.say("Editors:")) \($0)" + ($0.hasSuffix(".") ? "" : ".") }
    let isRecorded = dispute.attribute == "says"
    let attribute = glossary.say(dispute.attribute.replacing("-", with: " "))
    let head = isRecorded ? "" : subject(of: dispute) + ", " + attribute + ": "
    let other = glossary.say("or")
    let told = head + sides.joined(separator: isRecorded ? "; \(other): " : " \(other) ") + "."
    return told + (preferred ?? "") + (editors ?? "")
  }

  /// A value in the words of the picture.
  private func words(for value: Value) -> String {
    value.date.map { glossary.date($0.prose) } ?? glossary.say(value.description)
  }

  private func subject(of dispute: Disagreement) -> String {
    if let record = dataset.record(dispute.subject) { return record.label(in: language) }
    guard let relation = told.first(where: { $0.id == dispute.subject }) else { return dispute.subject }
    let ends = [relation.from, relation.to].map { dataset.entity($0)?.label(in: language) ?? $0 }
    return [ends[0], glossary.say(dataset.verb(of: relation)), ends[1]].joined(separator: " ")
  }

  /// Who says that something is so, and who denies it.
  private mutating func denied(_ support: Support) -> String {
    let said = who(support.sources, glossary.say("said by") + " ")
    let denied = who(support.against, glossary.say("denied by") + " ")
    let unnamed = "; " + glossary.say("who denies it is not recorded")
    let note = denied.isEmpty ? glossary.say("disputed") + (support.note.map { ": \($0)" } ?? unnamed) : denied
    return [said, note].filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// Sources by the names of those who speak in them, each with its number.
  private mutating func who(_ citations: [Citation], _ lead: String) -> String {
    let named = citations.map(\.source).uniqued().map { id -> String in
      let record = dataset.record(id)
      let name = record.flatMap { $0.text("publisher") ?? $0.text("author") ?? $0.text("title") } ?? id
      return name + " " + cited(by: [id], against: [])
    }
    return named.isEmpty ? "" : lead + named.uniqued().joined(separator: ", ")
  }
}

extension Diagram {
  /// The sentences of the edges; those that say the same of several nodes together.
  var relationsTold: [String] {
    var order: [String] = []
    var subjects: [String: [String]] = [:]
    for edge in edges where !edge.isAbsent {
      let name = nodes[edge.from].label.first?.text ?? ""
      let isPlain = !name.isEmpty && edge.tooltip.hasPrefix(name + " ")
      let rest = isPlain ? String(edge.tooltip.dropFirst(name.count + 1)) : edge.tooltip
      if subjects[rest] == nil { order.append(rest) }
      subjects[rest, default: []].append(isPlain ? name : "")
    }
    return order.map { rest in
      let names = (subjects[rest] ?? []).filter { !$0.isEmpty }.uniqued()
      switch names.count {
      case 0: return rest
      case 1: return names[0] + " " + rest
      default: return names.joined(separator: ", ") + ": " + rest
      }
    }
  }
}
