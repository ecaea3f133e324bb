/// Who belonged to which body, and which body stands behind an instrument or event.
struct Memberships {
  private let catalogue: Catalogue
  private let outgoing: [String: [Relation]]
  private let byEnds: [Ends: [Relation]]
  private let withMembers: Set<String>
  private var bodies: [String: Record?] = [:]

  private struct Ends: Hashable {
    let state: String
    let body: String
  }

  private static let belonging = Set(MembersQuestion.Kind.allCases.map(\.relation))
  private static let leading = ["adopted-by", "meeting-of", "adopted-at"]

  /// The relations of a catalogue that tell of it, by their ends.
  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    let relations = catalogue.soundRelations
    outgoing = Dictionary(
      grouping: relations.filter { Memberships.leading.contains($0.kind) || $0.kind == "part-of" }, by: \.from)
    byEnds = Dictionary(grouping: relations.filter { Memberships.belonging.contains($0.kind) }) {
      Ends(state: $0.from, body: $0.to)
    }
    withMembers = Set(relations.lazy.filter { $0.kind == "member-of" }.map(\.to))
  }

  /// The body whose members may have made an instrument or met at an event: the one that adopted or met, or the nearest
  /// of which that is a part, as long as it has members.
  mutating func body(of id: String) -> Record? {
    if let known = bodies[id] { return known }
    let body = soughtBody(of: id)
    bodies[id] = .some(body)
    return body
  }

  private func soughtBody(of id: String) -> Record? {
    for kind in Memberships.leading {
      var seen: Set<String> = []
      var next = outgoing[id]?.first { $0.kind == kind }?.to
      while let id = next, seen.insert(id).inserted {
        if withMembers.contains(id) { return catalogue.record(id) }
        next = outgoing[id]?.first { $0.kind == "part-of" || $0.kind == "meeting-of" }?.to
      }
    }
    return nil
  }

  /// How surely a state belonged to a body in any way on a day.
  func belonged(_ state: String, to body: Record, on day: PartialDate) -> Certainty {
    relations(state, body).map { $0.support.stage == .done ? $0.period.holds(on: day) : .possibly }.max() ?? .no
  }

  /// Whether a state belonged to a body, in any way and at any time.
  func everBelonged(_ state: String, to body: Record) -> Bool { !relations(state, body).isEmpty }

  private func relations(_ state: String, _ body: Record) -> [Relation] {
    byEnds[Ends(state: state, body: body.id)] ?? []
  }
}
