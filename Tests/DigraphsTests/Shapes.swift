import Digraphs
import Testing

/// Kinds of small graphs, of each of which there are as many as there are seeds.
enum Shape: CaseIterable, Sendable {
  case empty, lone, edgeless, loops, path, ring, star, clique, bipartite, tree, caterpillar, grid
  case sparse, dense, tangle, acyclic, layered, twins, union, diamonds

  /// A graph of this shape: directed, its vertices numbered at random, half of the time some arcs turned round.
  func graph(seed: UInt64) throws -> Adjacency {
    var chance = Chance(seed: seed &* 1000 &+ UInt64(Shape.allCases.firstIndex(of: self) ?? 0))
    let (order, ends) = ends(&chance)
    let labels = (0..<Int32(order)).shuffled(using: &chance)
    let isTurning = self != .acyclic && self != .layered && Bool.random(using: &chance)
    let arcs = ends.shuffled(using: &chance).map { tail, head in
      isTurning && chance.isOneIn(3) ? (labels[head], labels[tail]) : (labels[tail], labels[head])
    }
    return try Adjacency(order: order, tails: arcs.map(\.0), heads: arcs.map(\.1))
  }

  private func ends(_ chance: inout Chance) -> (Int, [(Int, Int)]) {
    let order = Int.random(in: 2...18, using: &chance)
    func pairs(_ isChosen: (Int, Int) -> Bool) -> [(Int, Int)] {
      (0..<order).flatMap { tail in (0..<order).filter { isChosen(tail, $0) }.map { (tail, $0) } }
    }
    func drawn(_ count: Int) -> [(Int, Int)] {
      (0..<count).map { _ in (Int.random(in: 0..<order, using: &chance), Int.random(in: 0..<order, using: &chance)) }
    }
    switch self {
    case .empty: return (0, [])
    case .lone: return (1, chance.isOneIn(2) ? [(0, 0)] : [])
    case .edgeless: return (order, [])
    case .loops: return (order, (0..<order).map { ($0, $0) })
    case .path: return (order, (1..<order).map { ($0 - 1, $0) })
    case .ring: return (order, (0..<order).map { ($0, ($0 + 1) % order) })
    case .star: return (order, (1..<order).map { (0, $0) })
    case .clique: return (order, pairs { $0 < $1 })
    case .bipartite: return (order, pairs { $0 < order / 3 && $1 >= order / 3 })
    case .tree: return (order, (1..<order).map { (Int.random(in: 0..<$0, using: &chance), $0) })
    case .caterpillar: return (order, (1..<order).map { ($0 % 2 == 1 ? max(0, $0 - 2) : $0 - 1, $0) })
    case .grid: return (order, pairs { $1 == $0 + 1 && $1 % 4 != 0 || $1 == $0 + 4 })
    case .sparse: return (order, drawn(order))
    case .dense: return (order, drawn(5 * order))
    case .tangle: return (order, drawn(2 * order).flatMap { Array(repeating: $0, count: chance.isOneIn(3) ? 2 : 1) })
    case .acyclic: return (order, drawn(3 * order).filter(!=).map { (min($0, $1), max($0, $1)) })
    case .layered: return (order, pairs { $1 / 3 == $0 / 3 + 1 })
    case .twins: return (order, drawn(order).flatMap { [$0, ($0.0, order - 1 - $0.1), ($0.0, ($0.1 + 2) % order)] })
    case .union: return (order, drawn(2 * order).filter { $0 % 3 == $1 % 3 })
    case .diamonds: return (order, pairs { $1 / 2 == $0 / 2 + 1 && ($0 % 4 < 2 || $1 % 2 == 0) })
    }
  }
}

/// SplitMix64, so that the same seed draws the same graphs on every machine.
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func isOneIn(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }
}
