/// Eight searches at once: a number for each.
typealias Lanes = SIMD8<Double>

// Inlined by order: left to itself the compiler calls these for each arc, which doubles the time.
extension Lanes {
  var isZero: Bool {
    @inline(__always) get { !any(self .!= 0) }
  }

  /// These numbers where the mask says so, and 0 elsewhere.
  @inline(__always)
  func kept(where mask: SIMDMask<SIMD8<Int64>>) -> Lanes { Lanes.zero.replacing(with: self, where: mask) }
}

/// What eight searches have found at each distance: vertices, and in each lane how many paths lead there.
///
/// A vertex may be found at several distances, in different lanes.
struct LaneLevels: ~Copyable {
  private(set) var vertices: UnsafeMutablePointer<Int32>
  private(set) var counts: UnsafeMutablePointer<Lanes>
  private(set) var count = 0
  private(set) var starts: [Int] = []
  private var capacity: Int

  init(order: Int) {
    capacity = 2 * order + 8
    vertices = Scratch.allocate(capacity)
    counts = Scratch.allocate(capacity)
  }

  deinit {
    vertices.deallocate()
    counts.deallocate()
  }

  /// The number of levels begun.
  var depth: Int { starts.count }

  func range(_ level: Int) -> Range<Int> {
    Range(uncheckedBounds: (starts[level], level + 1 < starts.count ? starts[level + 1] : count))
  }

  mutating func removeAll() {
    count = 0
    starts.removeAll(keepingCapacity: true)
  }

  /// Begins the next level, with room for every vertex.
  mutating func begin(order: Int) {
    starts.append(count)
    guard count + order > capacity else { return }
    capacity = 2 * capacity + order
    let (oldVertices, oldCounts) = (vertices, counts)
    vertices = Scratch.allocate(capacity)
    counts = Scratch.allocate(capacity)
    vertices.moveInitialize(from: oldVertices, count: count)
    counts.moveInitialize(from: oldCounts, count: count)
    oldVertices.deallocate()
    oldCounts.deallocate()
  }

  @inline(__always)
  mutating func append(_ vertex: Int32, _ paths: Lanes) {
    vertices[count] = vertex
    counts[count] = paths
    count &+= 1
  }

  /// Takes back a level that has stayed empty.
  mutating func dropEmptyLevel() {
    if let start = starts.last, start == count { starts.removeLast() }
  }
}
