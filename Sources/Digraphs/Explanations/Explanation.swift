/// What makes up the score of one vertex: parts whose shares come to the score.
public struct Explanation: Sendable, Equatable {
  /// One thing that a score is made of.
  public struct Part: Sendable, Equatable {
    /// What it is.
    public let cause: Cause
    /// What it adds.
    public let share: Double
    /// The number that the share was made of, if there is one: the score of a neighbour, say.
    public let basis: Double?

    /// Makes a part.
    public init(_ cause: Cause, share: Double, basis: Double? = nil) {
      self.cause = cause
      self.share = share
      self.basis = basis
    }
  }

  /// What adds to a score.
  public enum Cause: Sendable, Equatable {
    /// A neighbour, to which so many arcs lead from the vertex if they are walked this way.
    case neighbour(Int32, following: Direction, arcs: Int)
    /// A vertex so many steps away, and the next on a shortest way from it to the vertex.
    case distant(Int32, steps: Int, next: Int32)
    /// Two vertices between which the vertex lies, and a shortest path from the one to the other that passes through it.
    case pair(Int32, Int32, path: [Int32])
    /// A random walk that begins anew.
    case restart
    /// A random walk that began anew because no arc led on.
    case stranded
  }

  /// How the shares come to the score.
  public enum Rule: Sendable, Equatable {
    /// The score is their sum.
    case sum
    /// The score is this number divided by their sum.
    case quotient(of: Double)
  }

  /// The score that is explained.
  public let score: Double
  /// How the shares come to it.
  public let rule: Rule
  /// The parts, the most telling first; all there are unless the caller's limit cut them.
  public let parts: [Part]
  /// How many parts there are.
  public let count: Int
  /// The sum of the shares of all parts, those included that the limit cut.
  public let sum: Double

  /// Makes an explanation by all of its parts.
  init(of score: Double, by rule: Rule = .sum, _ parts: [Part]) {
    self.init(of: score, by: rule, parts, count: parts.count, sum: parts.reduce(0) { $0 + $1.share })
  }

  /// Makes an explanation by the first of many parts.
  init(of score: Double, by rule: Rule = .sum, _ parts: [Part], count: Int, sum: Double) {
    self.score = score
    self.rule = rule
    self.parts = parts
    self.count = count
    self.sum = sum
  }

  /// What the shares come to by the rule: the score, but for rounding.
  public var total: Double {
    switch rule {
    case .sum: sum
    case .quotient(let dividend): sum == 0 ? 0 : dividend / sum
    }
  }
}

extension Adjacency {
  /// The vertices at the far ends of a vertex's entries in some rows, each once with the number of its entries, in the
  /// order of the first.
  func tally(_ vertex: Int32, in rows: Rows) -> [(vertex: Int32, arcs: Int)] {
    var places: [Int32: Int] = [:]
    var tally: [(vertex: Int32, arcs: Int)] = []
    for target in rows.targets(of: Int(vertex)) {
      if let place = places[target] {
        tally[place].arcs += 1
      } else {
        places[target] = tally.count
        tally.append((target, 1))
      }
    }
    return tally
  }

  /// The parts that those make from whom arcs enter a vertex, the largest share first, then in vertex order.
  func parts(entering vertex: Int32, _ share: (Int32, Int) -> (share: Double, basis: Double)) -> [Explanation.Part] {
    let direction: Direction = isDirected ? .backward : .either
    return tally(vertex, in: incoming).map { neighbour, arcs in
      let (share, basis) = share(neighbour, arcs)
      return (
        neighbour,
        Explanation.Part(
          .neighbour(neighbour, following: direction, arcs: arcs), share: share, basis: basis)
      )
    }
    .sorted { ($1.1.share, $0.0) < ($0.1.share, $1.0) }.map(\.1)
  }
}
