/// Distances from vertices drawn one after another, added up where they end.
struct SampledNearness {
  /// What those drawn so far have told, by vertex.
  private(set) var sums: [Nearness]
  /// How many have been drawn.
  private(set) var count = 0
  private let graph: Adjacency
  private let drawn: [Int32]
  private let progress: Progress
  private let work: Work

  /// Begins to draw vertices in the order given.
  init(_ drawn: [Int32], in graph: Adjacency, on work: Work) throws {
    self.graph = graph
    self.drawn = drawn
    self.work = work
    progress = try Progress(of: drawn.count, on: work)
    sums = [Nearness](repeating: Nearness(), count: graph.order)
    try graph.requireMemoryForNearness(on: work)
  }

  /// Draws until there are so many.
  mutating func draw(upTo end: Int) throws {
    let more = try graph.searchedNearness(from: Array(drawn[count..<end]), parts: 512, noting: progress, on: work)
    for vertex in sums.indices { sums[vertex] += more[vertex] }
    count = end
  }

  /// Says that no more are needed.
  func finish() throws { try progress.finish() }
}

extension Adjacency {
  /// The vertices in an order drawn by the seed, each as likely as any other. (Fisher and Yates 1938.)
  func drawnOrder(seed: UInt64) -> [Int32] {
    var generator = SplitMix64(seed: seed)
    var vertices = (0..<Int32(order)).map { $0 }
    vertices.shuffle(using: &generator)
    return vertices
  }

  /// After how many of so many draws it is asked whether they suffice: a search takes up to 512 at a time, and each
  /// number is a fifth more than the one before.
  static func drawingRounds(of most: Int) -> [Int] {
    var rounds: [Int] = []
    var next = 512
    while next < most {
      rounds.append(next)
      next += max(1, next / (5 * 512)) * 512
    }
    return rounds + [most]
  }
}
