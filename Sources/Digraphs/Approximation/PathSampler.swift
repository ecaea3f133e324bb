/// Draws shortest paths at random, and counts for each vertex those that pass through it.
///
/// From both ends of a pair the graph is searched level by level, next always the side from which fewer arcs lead on,
/// until the two meet; then the path is walked back from the vertex where they met, each choice as likely as it has
/// paths. (Borassi and Natale, KADABRA is an adaptive algorithm for betweenness via random approximation, 2016.)
struct PathSampler<Count: PathCount>: ~Copyable {
  private let hits: Scratch<Int>
  private var fore: HalfSearch<Count>
  private var back: HalfSearch<Count>

  init(along outgoing: RowPointers, against incoming: RowPointers) {
    let order = outgoing.offsets.count - 1
    hits = Scratch(repeating: 0, count: order)
    fore = HalfSearch(order: order, along: outgoing, against: incoming)
    back = HalfSearch(order: order, along: incoming, against: outgoing)
  }

  /// Draws a pair of vertices and, if there is one, a shortest path between them, and adds those inside it to the hits;
  /// or adds nothing and says no if there are more paths than `Count` can count.
  mutating func draw(by generator: SplitMix64) -> Bool {
    var generator = generator
    let order = UInt32(hits.count)
    let start = UInt32.random(in: 0..<order, using: &generator)
    let other = UInt32.random(in: 0..<(order - 1), using: &generator)
    fore.begin(at: Int32(start))
    back.begin(at: Int32(other < start ? other : other + 1))
    var haveMet = false
    while !haveMet && !fore.frontier.isEmpty && !back.frontier.isEmpty {
      if fore.leadingOn <= back.leadingOn {
        haveMet = fore.goOn(towards: back)
      } else {
        haveMet = back.goOn(towards: fore)
      }
      guard fore.isCountable && back.isCountable else { return false }
    }
    if haveMet { walk(&generator) }
    return true
  }

  private func walk(_ generator: inout SplitMix64) {
    // Each shortest path has one vertex that is on both frontiers, at the distances that the two searches have got to.
    var choice = Choice<Count>()
    for position in fore.frontier {
      let vertex = fore.reached[position]
      if back.isOnFrontier(vertex) {
        choice.offer(vertex, fore.counts[vertex].times(back.counts[vertex]), &generator)
      }
    }
    guard let meeting = choice.taken else { return }
    if fore.distances[meeting] > 0 && back.distances[meeting] > 0 { hits[meeting] += 1 }
    fore.walkBack(from: meeting, noting: hits, &generator)
    back.walkBack(from: meeting, noting: hits, &generator)
  }

  /// The hits so far, after which it begins anew.
  func takeHits() -> [Int] {
    let taken = hits.array()
    for vertex in taken.indices { hits[vertex] = 0 }
    return taken
  }
}

/// A search from one end of a pair.
private struct HalfSearch<Count: PathCount>: ~Copyable {
  /// How many steps from the end each vertex is; −1 if it has not been reached.
  let distances: Scratch<Int32>
  /// How many shortest paths there are between the end and each vertex reached.
  let counts: Scratch<Count>
  let reached: Scratch<Int32>
  private(set) var frontier = 0..<0
  /// How many arcs lead on from the frontier.
  private(set) var leadingOn = 0
  private(set) var isCountable = true
  private let along: RowPointers
  private let against: RowPointers

  init(order: Int, along: RowPointers, against: RowPointers) {
    self.along = along
    self.against = against
    distances = Scratch(repeating: -1, count: order)
    counts = Scratch(repeating: .zero, count: order)
    reached = Scratch(repeating: 0, count: order)
  }

  mutating func begin(at end: Int32) {
    for position in 0..<frontier.upperBound { distances[reached[position]] = -1 }
    distances[end] = 0
    counts[end] = .one
    reached[0] = end
    frontier = 0..<1
    leadingOn = along.range(of: end).count
    isCountable = true
  }

  func isOnFrontier(_ vertex: Int32) -> Bool {
    distances[vertex] >= 0 && distances[vertex] == distances[reached[frontier.lowerBound]]
  }

  /// Finds the next level, and says whether it holds any vertex that the other search has found.
  mutating func goOn(towards other: borrowing HalfSearch) -> Bool {
    let (distances, counts) = (distances.base, counts.base)
    let distance = distances[Int(reached[frontier.lowerBound])] + 1
    var (count, haveMet) = (frontier.upperBound, false)
    leadingOn = 0
    for position in frontier {
      let vertex = reached[position]
      for entry in along.range(of: vertex) {
        let target = Int(along.targets[entry])
        if distances[target] < 0 {
          distances[target] = distance
          counts[target] = .zero
          reached[count] = Int32(truncatingIfNeeded: target)
          count += 1
          leadingOn += along.range(of: Int32(target)).count
          haveMet = haveMet || other.distances[target] >= 0
        }
        if distances[target] == distance { counts[target] += counts[Int(vertex)] }
      }
    }
    frontier = frontier.upperBound..<count
    for position in frontier where !counts[Int(reached[position])].isCountable { isCountable = false }
    return haveMet
  }

  /// Walks from a vertex to the end, and counts the vertices between.
  func walkBack(from vertex: Int32, noting hits: borrowing Scratch<Int>, _ generator: inout SplitMix64) {
    var vertex = vertex
    while distances[vertex] > 1 {
      var choice = Choice<Count>()
      for entry in against.range(of: vertex) {
        let before = against.targets[entry]
        if distances[before] == distances[vertex] - 1 { choice.offer(before, counts[before], &generator) }
      }
      guard let next = choice.taken else { return }
      hits[next] += 1
      vertex = next
    }
  }
}

/// A choice among what is offered one after another, each as likely as its weight is large.
private struct Choice<Count: PathCount> {
  private(set) var taken: Int32?
  private var total = Count.zero

  mutating func offer(_ vertex: Int32, _ weight: Count, _ generator: inout SplitMix64) {
    total += weight
    if taken == nil || generator.nextFraction() < weight.share(of: total) { taken = vertex }
  }
}
