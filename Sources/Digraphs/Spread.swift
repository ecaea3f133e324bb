/// Between what the scores and places of vertices lie in several graphs of them.
public struct Spread: Sendable, Equatable {
  /// The least score of each vertex.
  public private(set) var least: [Double]
  /// The greatest score of each vertex.
  public private(set) var greatest: [Double]
  /// The best place of each vertex, from 1.
  public private(set) var best: [Int]
  /// The worst place of each vertex.
  public private(set) var worst: [Int]
  /// How many of the graphs have no scores, because a repetition did not come to rest.
  public private(set) var unsettled = 0

  fileprivate init(order: Int) {
    least = Array(repeating: .infinity, count: order)
    greatest = Array(repeating: -.infinity, count: order)
    best = Array(repeating: .max, count: order)
    worst = Array(repeating: 0, count: order)
  }

  fileprivate mutating func add(_ scores: [Double]) {
    let places = places(of: scores)
    for vertex in scores.indices {
      least[vertex] = min(least[vertex], scores[vertex])
      greatest[vertex] = max(greatest[vertex], scores[vertex])
      best[vertex] = min(best[vertex], places[vertex])
      worst[vertex] = max(worst[vertex], places[vertex])
    }
  }

  fileprivate mutating func noteUnsettled() { unsettled += 1 }

  fileprivate mutating func formUnion(_ other: Spread) {
    for vertex in least.indices {
      least[vertex] = min(least[vertex], other.least[vertex])
      greatest[vertex] = max(greatest[vertex], other.greatest[vertex])
      best[vertex] = min(best[vertex], other.best[vertex])
      worst[vertex] = max(worst[vertex], other.worst[vertex])
    }
    unsettled += other.unsettled
  }

  /// The best and worst places that the least and greatest scores allow, which need not be reached in any of the graphs.
  public func placesAllowed() -> (best: [Int], worst: [Int]) {
    Digraphs.placesAllowed(least: least, greatest: greatest)
  }
}

/// The best and worst places that vertices can have whose scores lie between a least and a greatest.
///
/// No vertex can be before those whose least is more than its greatest, nor behind those whose greatest is less than its
/// least. The scores of several vertices may not have their extremes at once, so these are bounds, which need not be
/// reached.
///
/// - Complexity: O(*n* log *n*).
public func placesAllowed(least: [Double], greatest: [Double]) -> (best: [Int], worst: [Int]) {
  let (sortedLeast, sortedGreatest) = (least.sorted(), greatest.sorted())
  let best = greatest.map { 1 + sortedLeast.count - sortedLeast.firstIndex(from: $0.raised) }
  let worst = least.indices.map { vertex in
    let behind = sortedGreatest.count - sortedGreatest.firstIndex(from: least[vertex].raised)
    // Its own greatest score stands among the others'.
    return 1 + behind - (greatest[vertex] > least[vertex].raised ? 1 : 0)
  }
  return (best, worst)
}

extension Centrality {
  /// Between what the scores lie in several graphs of the same vertices, each made when its turn comes.
  ///
  /// Graphs in which a repetition does not come to rest are counted as unsettled.
  ///
  /// - Throws: `CancellationError` if the work is cancelled; what `graph` throws.
  /// - Complexity: That of the measure for each graph; memory for a graph a thread.
  public func spread(
    over count: Int, order: Int, on work: Work = Work(), graph: @Sendable (Int) throws -> Adjacency
  ) throws -> Spread {
    let progress = try Progress(of: count, on: work)
    let alone = Work(isCancelled: work.isCancelled)
    let spread = try work.sum(
      parts: count, onto: Spread(order: order), worker: { Spread(order: order) },
      yield: { _, number in
        var one = Spread(order: order)
        do {
          one.add(try scores(of: graph(number), on: alone))
        } catch is Unsettled {
          one.noteUnsettled()
        }
        try progress.advance(by: 1)
        return one
      },
      add: { $0.formUnion($1) })
    try progress.finish()
    return spread
  }
}

/// The place of each vertex by its score, from 1, the best first; scores that differ by rounding only share a place.
///
/// - Complexity: O(*n* log *n*).
public func places(of scores: [Double]) -> [Int] {
  let ordered = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
  var places = [Int](repeating: 0, count: scores.count)
  var start = 0
  for (position, vertex) in ordered.enumerated() {
    if scores[vertex].raised < scores[ordered[start]] { start = position }
    places[vertex] = start + 1
  }
  return places
}

extension Double {
  /// The least number that is more than this one by more than rounding: a share of 10⁻⁹, or 10⁻¹⁵.
  fileprivate var raised: Double { self + 1e-9 * max(abs(self), 1e-6) }
}

extension [Double] {
  /// The first index of a sorted array whose value is more than a number.
  fileprivate func firstIndex(from number: Double) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] > number { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
