/// Vertices of an undirected graph that have the same neighbours and the same weight: paths treat them alike, so one
/// stands in for all.
///
/// (Type I vertices of Sarıyüce and others, 2013. Of a graph of states and treaties half is folded away so: many
/// treaties are between the same states.)
struct Twins {
  /// For each vertex the first of those it is a twin of, itself included.
  private(set) var standIns: [Int32]
  /// For each vertex that stands in for others how many there are, itself included.
  private(set) var copies: [Double]

  /// Says that no vertex has a twin.
  init(noneOf order: Int) {
    standIns = Array(0..<Int32(order))
    copies = [Double](repeating: 1, count: order)
  }

  /// Finds twins among the vertices that folding has left; `hash` may be any function of a list of neighbours.
  ///
  /// - Complexity: O(*m* + *n* log *n*) if few lists that differ have the same hash.
  init(of rows: CompactRows, folded: TreeFolding, hash: (UInt64, Int32) -> UInt64 = Twins.mix) {
    self.init(noneOf: rows.count)
    let left = (0..<Int32(rows.count)).filter { folded.degrees[Int($0)] > 0 }
    let hashed = left.map { vertex -> (UInt64, Int32) in
      let seed = hash(folded.weights[Int(vertex)].bitPattern, 0)
      let neighbours = rows.targets(of: Int(vertex))
      return (neighbours.reduce(seed) { folded.degrees[Int($1)] > 0 ? hash($0, $1) : $0 }, vertex)
    }
    let sorted = hashed.sorted { $0 < $1 }
    var start = 0
    while start < sorted.count {
      let end = sorted[start...].firstIndex { $0.0 != sorted[start].0 } ?? sorted.count
      group(sorted[start..<end].map(\.1), in: rows, folded: folded)
      start = end
    }
  }

  /// Parts vertices with the same hash by what was hashed.
  private mutating func group(_ candidates: [Int32], in rows: CompactRows, folded: TreeFolding) {
    func neighbours(_ vertex: Int32) -> some Sequence<Int32> {
      rows.targets(of: Int(vertex)).lazy.filter { folded.degrees[Int($0)] > 0 }
    }
    var rest = candidates
    while rest.count > 1 {
      let first = rest[0]
      let twins = rest.filter {
        folded.weights[Int($0)] == folded.weights[Int(first)] && neighbours($0).elementsEqual(neighbours(first))
      }
      for twin in twins { standIns[Int(twin)] = first }
      copies[Int(first)] = Double(twins.count)
      rest.removeAll { standIns[Int($0)] == first }
    }
  }

  /// A step of SplitMix64's finalizer.
  static func mix(_ hash: UInt64, _ vertex: Int32) -> UInt64 {
    var mixed = (hash ^ UInt64(vertex)) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    return mixed ^ (mixed >> 27)
  }
}
