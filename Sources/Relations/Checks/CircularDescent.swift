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
      return graph.stronglyConnectedComponents().filter { $0.count > 1 }.compactMap { component in
        let part = graph.induced(on: component)
        return part.cycle().map { finding(of: $0.arcs.map { part.arcs[$0].label }) }
      }
    } catch {
      return [finding(at: catalogue.draft.position, "\(error)")]
    }
  }

  /// The circle from the place in it that comes first in the files.
  private func finding(of circle: [Relation]) -> Diagnostic {
    let start = circle.indices.min { circle[$0].position < circle[$1].position } ?? 0
    let walk = circle[start...] + circle[..<start]
    let steps = walk.map { "'\($0.from)' \($0.kind) '\($0.to)' (\($0.position.brief))" }
    return finding(at: circle[start].position, "descent leads in a circle: \(steps.joined(separator: ", "))")
  }
}
