extension Digraph {
  /// The graph of some of the vertices and of all arcs between them, both in this graph's order.
  ///
  /// What is not a vertex of this graph is ignored.
  ///
  /// - Complexity: O(*n* + *m*) expected.
  public func induced(on chosen: some Sequence<Vertex>) -> Digraph {
    var isChosen = [Bool](repeating: false, count: order)
    for vertex in chosen {
      if let number = index(of: vertex) { isChosen[number] = true }
    }
    let kept = vertices.indices.filter { isChosen[$0] }
    var newNumbers = [Int32](repeating: -1, count: order)
    for (new, old) in kept.enumerated() { newNumbers[old] = Int32(new) }
    let ends = adjacency.ends()
    let arcNumbers = arcs.indices.filter { isChosen[Int(ends.tails[$0])] && isChosen[Int(ends.heads[$0])] }
    let keptVertices = kept.map { vertices[$0] }
    return Digraph(
      vertices: keptVertices,
      numbers: Dictionary(uniqueKeysWithValues: keptVertices.enumerated().map { ($1, Int32($0)) }),
      arcs: arcNumbers.map { arcs[$0] },
      adjacency: Adjacency(
        validOrder: kept.count,
        tails: arcNumbers.map { newNumbers[Int(ends.tails[$0])] },
        heads: arcNumbers.map { newNumbers[Int(ends.heads[$0])] }))
  }

  /// The graph of all vertices and of the arcs for which the predicate holds, in the same order.
  ///
  /// - Complexity: O(*n* + *m*).
  public func filter<Failure: Error>(_ isKept: (Arc) throws(Failure) -> Bool) throws(Failure) -> Digraph {
    var kept: [Int] = []
    for (number, arc) in arcs.enumerated() where try isKept(arc) { kept.append(number) }
    return keeping(kept)
  }

  /// The graph with each arc turned round, in the same order and with the same labels.
  ///
  /// - Complexity: O(*m*).
  public func reversed() -> Digraph {
    Digraph(
      vertices: vertices, numbers: numbers,
      arcs: arcs.map { Arc(tail: $0.head, head: $0.tail, label: $0.label) },
      adjacency: adjacency.reversed())
  }

  /// The graph without loops, and with parallel arcs merged into one that stands where the first of them stood.
  ///
  /// The label of the merged arc is made by `merge` from two at a time, in arc order; by default it is the first.
  ///
  /// - Complexity: O(*n* + *m*).
  public func simple(merging merge: (Label, Label) -> Label = { first, _ in first }) -> Digraph {
    let ends = adjacency.ends()
    let standsFor = adjacency.firstParallels()
    let connecting = arcs.indices.filter { ends.tails[$0] != ends.heads[$0] }
    var merged = arcs
    for arc in connecting where standsFor[arc] < arc {
      let first = merged[standsFor[arc]]
      merged[standsFor[arc]] = Arc(tail: first.tail, head: first.head, label: merge(first.label, arcs[arc].label))
    }
    return keeping(connecting.filter { standsFor[$0] == $0 }, of: merged)
  }

  /// The graph of all vertices and of the arcs with these numbers, which ascend, or of what stands in their places.
  func keeping(_ kept: [Int], of arcs: [Arc]? = nil) -> Digraph {
    let arcs = arcs ?? self.arcs
    let ends = adjacency.ends()
    return Digraph(
      vertices: vertices, numbers: numbers, arcs: kept.map { arcs[$0] },
      adjacency: Adjacency(
        validOrder: order, tails: kept.map { ends.tails[$0] }, heads: kept.map { ends.heads[$0] }))
  }
}

extension Adjacency {
  /// The tail and the head of each arc of a directed graph whose arcs are numbered without gaps.
  func ends() -> (tails: [Int32], heads: [Int32]) {
    var tails = [Int32](repeating: 0, count: size)
    var heads = tails
    for vertex in 0..<order {
      for entry in outgoing.range(of: vertex) {
        tails[Int(outgoing.arcs[entry])] = Int32(vertex)
        heads[Int(outgoing.arcs[entry])] = outgoing.targets[entry]
      }
    }
    return (tails, heads)
  }

  /// For each arc the number of the first arc with the same tail and head, which may be itself.
  func firstParallels() -> [Int] {
    var first = [Int](repeating: 0, count: size)
    var lastTail = [Int32](repeating: -1, count: order)
    var lastArc = [Int](repeating: 0, count: order)
    for vertex in 0..<order {
      for entry in outgoing.range(of: vertex) {
        let head = Int(outgoing.targets[entry])
        let arc = Int(outgoing.arcs[entry])
        if lastTail[head] != vertex {
          lastTail[head] = Int32(vertex)
          lastArc[head] = arc
        }
        first[arc] = lastArc[head]
      }
    }
    return first
  }
}
