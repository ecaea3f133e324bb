import Digraphs

/// A thing that descends from itself.
struct CircularDescent: Check {
  let code = "circular-descent"
  let severity = Diagnostic.Severity.error
  let summary = "Relations of descent, such as builds-on, lead in a circle; the whole circle is shown."

  func findings(in catalogue: Catalogue) -> [Diagnostic] {
    let descents = catalogue.soundRelations.filter { catalogue.kind(of: $0)?.descent == true && $0.from != $0.to }
    do {
      let graph = try Digraph(arcs: descents.map { .init(tail: $0.from, head: $0.to, label: $0) })
      guard let cycle = graph.cycle() else { return [] }
      let walk = cycle.arcs.map { graph.arcs[$0].label }
      let steps = walk.map { "\($0.from) \($0.kind) \($0.to) (\($0.position.brief))" }
      return [finding(at: walk[0].position, "descent leads in a circle: \(steps.joined(separator: ", "))")]
    } catch {
      return [finding(at: catalogue.draft.position, "\(error)")]
    }
  }
}
