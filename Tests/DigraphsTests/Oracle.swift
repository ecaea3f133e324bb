import Digraphs
import Foundation
import Testing

/// A graph, and what NetworkX says of it: `Oracles/make_oracles.py` explains each value.
struct Oracle: Decodable, Sendable, CustomTestStringConvertible {
  let name: String
  let directed: Bool
  let vertices: [String]
  let tails: [Int32]
  let heads: [Int32]
  let centralities: [String: [Double]?]
  let betweennessOfArcs: [Double]
  let distances: [[Int]]
  let paths: [[Int]]
  let simplePaths: [[Int]]
  let weak: [[Int]]
  let strong: [[Int]]?
  let ancestors: [[Int]]?
  let descendants: [[Int]]?
  let cycle: [Int]?
  let generations: [[Int]]?
  let reduction: [[Int]]?
  let undirectedSimple: [String: [Double]?]?

  var testDescription: String { name }

  static let named = read("named")
  static let random = read("random")
  static let all = named + random
  static let directed = all.filter(\.directed)

  private static func read(_ name: String) -> [Oracle] {
    do {
      let folder = Bundle.module.bundleURL.appending(path: "Oracles")
      return try JSONDecoder().decode(
        [Oracle].self, from: Data(contentsOf: folder.appending(path: "\(name).json")))
    } catch {
      preconditionFailure("Oracles/\(name).json cannot be read: \(error)")
    }
  }
}

extension Oracle {
  /// The graph, each arc labelled with its number.
  func digraph() throws -> Digraph<Int, Int> {
    try Digraph(vertices: 0..<vertices.count, arcs: arcs(zip(tails, heads).map { (Int($0), Int($1)) }))
  }

  /// The graph as centralities read it.
  func adjacency() throws -> Adjacency {
    let adjacency = try Adjacency(order: vertices.count, tails: tails, heads: heads)
    return directed ? adjacency : adjacency.undirected()
  }

  /// Whether a measure has scores here: an eigenvector may be nowhere to be found.
  func isSettled(_ name: String) -> Bool { centralities[name, default: nil] != nil }

  /// The direction in which the arcs of this graph are walked.
  var direction: Direction { directed ? .forward : .either }
}

/// Arcs labelled with their numbers.
func arcs(_ ends: [(Int, Int)]) -> [Digraph<Int, Int>.Arc] {
  ends.enumerated().map { number, ends in .init(tail: ends.0, head: ends.1, label: number) }
}

/// A graph of vertices `0..<order`, its arcs labelled with their numbers.
func graph(_ order: Int, _ ends: [(Int, Int)]) throws -> Digraph<Int, Int> {
  try Digraph(vertices: 0..<order, arcs: arcs(ends))
}

/// Whether two lists of scores agree, as far as the twelve digits of the oracles and the rounding of sums allow.
func agree(_ ours: [Double], _ theirs: [Double], within tolerance: Double = 1e-10) -> Bool {
  ours.count == theirs.count
    && zip(ours, theirs).allSatisfy { abs($0 - $1) <= tolerance * max(1, abs($1)) }
}

@Test func oraclesAreAllThere() {
  #expect(Oracle.named.count == 24)
  #expect(Oracle.random.count == 100)
  #expect(Set(Oracle.all.map(\.name)).count == 124)
}

/// The names of all measures of centrality, which unlike the measures can be arguments of a test.
let measures = centralities.map(\.name)

/// The measure of that name.
func measure(_ name: String) throws -> any Centrality {
  try #require(centralities.first { $0.name == name })
}
