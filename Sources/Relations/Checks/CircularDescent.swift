import Digraphs

/// A thing that descends from itself.
struct CircularDescent: Check {
  let code = "circular-descent"
  let severity = Diagnostic.Severity.error
  let summary = "Relations of descent, such as builds-on, lead in a circle; the whole circle is shown."

  func findings(in catalogue: Catalogue) -> [Diagnostic] {
    let descents = catalogue.soundRelations.filter { catalogue.kind(of: $0)?.descent == true && $0.from != $0.to }
    if isAcyclic(descents, catalogue) { return [] }
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

  /// Whether relations lead in no circle: what nothing leads to any more is taken away until nothing is left (Kahn, 1962).
  ///
  /// - Complexity: O(n + m), and it makes no graph with names, which takes as long as to read the files.
  private func isAcyclic(_ descents: [Relation], _ catalogue: Catalogue) -> Bool {
    var places: [String: Int] = [:]
    func place(_ id: String) -> Int {
      let next = places.count
      let place = places[id, default: next]
      if place == next { places[id] = next }
      return place
    }
    let arcs = descents.map { (tail: place($0.from), head: place($0.to)) }
    var heads = [[Int]](repeating: [], count: places.count)
    var waiting = [Int](repeating: 0, count: places.count)
    for arc in arcs {
      heads[arc.tail].append(arc.head)
      waiting[arc.head] += 1
    }
    var free = waiting.indices.filter { waiting[$0] == 0 }
    var taken = 0
    while let next = free.popLast() {
      taken += 1
      for head in heads[next] {
        waiting[head] -= 1
        if waiting[head] == 0 { free.append(head) }
      }
    }
    return taken == places.count
  }

  /// The circle from the place in it that comes first in the files.
  private func finding(of circle: [Relation]) -> Diagnostic {
    let start = circle.indices.min { circle[$0].position < circle[$1].position } ?? 0
    let walk = circle[start...] + circle[..<start]
    let steps = walk.map { "'\($0.from)' \($0.kind) '\($0.to)' (\($0.position.brief))" }
    return finding(at: circle[start].position, "descent leads in a circle: \(steps.joined(separator: ", "))")
  }
}
