import Digraphs

/// A small graph of one of many shapes, drawn by a seed: what any algorithm must be right on.
struct RandomGraph {
  let order: Int
  private(set) var arcs: [(Int, Int)] = []

  /// The thousand graphs that algorithms are compared on with textbooks' ways.
  static var thousand: [RandomGraph] { (0..<1000).map(RandomGraph.init) }

  init(seed: Int) {
    var state = UInt64(seed)
    func draw(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(max(bound, 1)))
    }
    let count = [0, 1, 2, 5, 9, 14, 30, 70][draw(8)]
    order = count
    let vertices = 0..<count
    let pairs = vertices.flatMap { one in vertices.map { (one, $0) } }
    switch seed % 12 {
    case 0: break
    case 1: arcs = vertices.dropFirst().map { (0, $0) }
    case 2: arcs = vertices.dropFirst().map { ($0 - 1, $0) }
    case 3: arcs = vertices.map { ($0, ($0 + 1) % count) }
    case 4: arcs = pairs.filter { $0.0 != $0.1 && count < 20 }
    case 5: arcs = vertices.dropFirst().map { (draw($0), $0) }
    case 6: arcs = pairs.filter { $0.0 < count / 3 && $0.1 >= count / 3 }
    case 7: arcs = pairs.filter { $0.0 < $0.1 && draw(4) == 0 }
    case 8: arcs = pairs.filter { $0.0 < $0.1 && draw(count) < 2 }
    case 9: arcs = pairs.filter { $0.0 / 5 == $0.1 / 5 && draw(3) == 0 }
    default: arcs = count == 0 ? [] : (0..<draw(3 * count)).map { _ in (draw(count), draw(count)) }
    }
    // Parallel arcs and loops, and other numbers for the vertices.
    if seed % 5 == 0, count > 0 { arcs += (0..<3).map { _ in arcs.isEmpty ? (0, 0) : arcs[draw(arcs.count)] } }
    if seed % 7 == 0, count > 0 { arcs.append((count - 1, count - 1)) }
    if seed % 2 == 0 { arcs = arcs.map { (count - 1 - $0.0, count - 1 - $0.1) } }
  }

  func adjacency() throws -> Adjacency {
    try Adjacency(order: order, tails: arcs.map { Int32($0.0) }, heads: arcs.map { Int32($0.1) })
  }

  /// For each vertex whether an arc or a chain of arcs leads from it to each vertex. (Warshall's algorithm, 1962.)
  func closure() -> [[Bool]] {
    var reaches = [[Bool]](repeating: [Bool](repeating: false, count: order), count: order)
    for (tail, head) in arcs { reaches[tail][head] = true }
    for middle in 0..<order {
      for tail in 0..<order where reaches[tail][middle] {
        for head in 0..<order where reaches[middle][head] { reaches[tail][head] = true }
      }
    }
    return reaches
  }
}
