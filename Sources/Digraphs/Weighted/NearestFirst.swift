/// Vertices waiting to be come to, the nearest first: a heap of four children to a parent.
///
/// A vertex may wait several times, and all but its nearest place are passed over when they come: cheaper than moving
/// it. Four children are one line of memory, and the heap is half as deep as with two.
struct NearestFirst {
  /// A distance and a vertex.
  struct Entry {
    let distance: Double
    let vertex: Int32
  }

  private var entries: [Entry] = []

  mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
  }

  /// - Complexity: O(log *n*).
  mutating func insert(_ distance: Double, _ vertex: Int32) {
    var place = entries.count
    entries.append(Entry(distance: distance, vertex: vertex))
    entries.withUnsafeMutableBufferPointer { entries in
      while place > 0 {
        let parent = (place &- 1) >> 2
        guard distance < entries[parent].distance else { break }
        entries[place] = entries[parent]
        place = parent
      }
      entries[place] = Entry(distance: distance, vertex: vertex)
    }
  }

  /// Takes out the nearest.
  ///
  /// - Complexity: O(log *n*).
  mutating func popFirst() -> Entry? {
    guard let last = entries.popLast() else { return nil }
    guard let first = entries.first else { return last }
    entries.withUnsafeMutableBufferPointer { entries in
      var place = 0
      while true {
        let child = 4 &* place &+ 1
        guard child < entries.count else { break }
        var nearest = child
        for other in (child &+ 1)..<max(min(child &+ 4, entries.count), child &+ 1) {
          nearest = entries[other].distance < entries[nearest].distance ? other : nearest
        }
        guard entries[nearest].distance < last.distance else { break }
        entries[place] = entries[nearest]
        place = nearest
      }
      entries[place] = last
    }
    return first
  }
}
