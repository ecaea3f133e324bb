/// Distances from 64 sources at once in an acyclic graph, numbered so that every arc leads to a greater number: each a
/// byte, in one sweep over the vertices in order.
///
/// A byte holds distances below 127, and 127 where a source does not reach; seven bits are enough for citations, and
/// leave the eighth for comparing eight bytes by one subtraction of words. (Lamport, Multiple byte processing with
/// full-word instructions, 1975.) On 20,000 citations it is three times as fast as searches by bits.
///
/// - Complexity: O(*n* + *m*) a pass; 96 bytes for each vertex.
struct ByteSweep: NearnessPass, ~Copyable {
  /// A source is so far from a vertex that a byte cannot hold the distance.
  struct TooFar: Error {}

  /// A sweep passes over all later vertices whether a source reaches them or not; in larger graphs few are.
  static let mostVertices = 200_000

  let sums: Scratch<Nearness>
  private let incoming: RowPointers
  private let distances: Scratch<Bits>
  private let reciprocals: Scratch<UInt64>
  /// Whether reciprocals are to be added up too, for which bytes are counted level by level: at twice the time.
  private let withReciprocals: Bool

  private static let high = Bits(repeating: 0x8080_8080_8080_8080)
  private static let ones = Bits(repeating: 0x0101_0101_0101_0101)
  private static let unreached = Bits(repeating: 0x7f7f_7f7f_7f7f_7f7f)

  init(over incoming: RowPointers, withReciprocals: Bool) {
    self.withReciprocals = withReciprocals
    let order = incoming.offsets.count - 1
    self.incoming = incoming
    sums = Scratch(repeating: Nearness(), count: order)
    distances = Scratch(repeating: Self.unreached, count: order)
    reciprocals = Scratch(repeating: 0, count: 128)
    for distance in 1..<128 { reciprocals[distance] = Nearness.reciprocal(of: distance) }
  }

  mutating func add(_ sources: ArraySlice<Int32>) throws {
    guard let first = sources.first, let last = sources.last else { return }
    var tooFar = Bits.zero
    for vertex in first..<Int32(distances.count) {
      let nearest = nearestTail(of: vertex, from: first)
      // The high bits of bytes that are 127, and of those that are 126 or 127.
      let unreached = (nearest &+ Self.ones) & Self.high
      tooFar |= (nearest &+ Self.ones &+ Self.ones) & Self.high ^ unreached
      var distance = nearest &+ Self.ones &- (unreached &>> 7)
      if vertex <= last {
        let byte = Int(vertex - first)
        distance[byte >> 3] &= ~(0xff << UInt64(byte & 7 * 8))
        count(distance, among: 63, at: vertex)
      } else {
        count(distance, among: 64, at: vertex)
      }
      distances[vertex] = distance
    }
    if !tooFar.isZero { throw TooFar() }
  }

  /// The least distance of the tails of a vertex's arcs, in each byte; tails before the first source count for nothing.
  @inline(__always)
  private func nearestTail(of vertex: Int32, from first: Int32) -> Bits {
    let (targets, distances) = (incoming.targets, distances.base)
    let range = incoming.range(of: vertex)
    var nearest = Self.unreached
    var entry = range.upperBound
    while entry > range.lowerBound {
      entry &-= 1
      let tail = targets[entry]
      if tail < first { break }
      let theirs = distances[Int(tail)]
      let isNearer = ((nearest | Self.high) &- theirs) & Self.high
      let mask = (isNearer &- (isNearer &>> 7)) | isNearer
      nearest = (nearest & ~mask) | (theirs & mask)
    }
    return nearest
  }

  /// Adds up the bytes of a vertex that hold a distance, that of the vertex itself, if it is a source, left out.
  @inline(__always)
  private func count(_ distance: Bits, among sources: Int, at vertex: Int32) {
    let unreached = (distance &+ Self.ones) & Self.high
    let reaching = sources &- unreached.bitCount
    guard reaching > 0 else { return }
    if withReciprocals {
      countByLevels(distance, reaching, at: vertex)
    } else {
      let reached = distance & ~(unreached &- (unreached &>> 7))
      sums[vertex].add(reaching, atAll: reached.byteSum)
    }
  }

  /// Counts, level by level until none is left, the bytes that hold its number.
  @inline(__always)
  private func countByLevels(_ distance: Bits, _ reaching: Int, at vertex: Int32) {
    var left = reaching
    var level = 1
    var sum = sums[vertex]
    while left > 0 {
      let differing = distance ^ (Self.ones &* UInt64(level))
      let here = (~((differing &+ Self.unreached) | differing) & Self.high).bitCount
      sum.add(here, at: level, reciprocal: reciprocals[level])
      left &-= here
      level &+= 1
    }
    sums[vertex] = sum
  }
}

extension Bits {
  /// The sum of the bytes: of each two, then of the four pairs in each word by a multiplication, then of the words.
  @inline(__always)
  fileprivate var byteSum: Int {
    let evens = Bits(repeating: 0x00ff_00ff_00ff_00ff)
    let pairs = (self & evens) &+ (self &>> 8 & evens)
    return Int(truncatingIfNeeded: ((pairs &* 0x0001_0001_0001_0001) &>> 48).wrappedSum())
  }
}
