extension Rows {
  /// Sorts arcs into rows by one of their ends, keeping their order within a row.
  ///
  /// A large graph is sorted in two steps, so that no step jumps about in more memory than is near.
  ///
  /// - Complexity: O(*n* + *m*), a counting sort.
  init(order: Int, near: [Int32], far: [Int32]) {
    let isLarge = order > 1 << 15 && near.count > 1 << 15
    var arcs: [Int32] = []
    var offsets = [UInt32](repeating: 0, count: order + 1)
    let targets = [Int32](unsafeUninitializedCapacity: near.count) { targets, count in
      count = near.count
      arcs = [Int32](unsafeUninitializedCapacity: near.count) { arcs, count in
        count = near.count
        near.withUnsafeBufferPointer { near in
          far.withUnsafeBufferPointer { far in
            offsets.withUnsafeMutableBufferPointer { offsets in
              let sort = RowSort(near: near, far: far, offsets: offsets, targets: targets, arcs: arcs)
              if isLarge { sort.byGroups() } else { sort.atOnce() }
            }
          }
        }
      }
    }
    self.init(offsets: offsets, targets: targets, arcs: arcs)
  }
}

/// A counting sort of arcs by one of their ends.
private struct RowSort {
  let near: UnsafeBufferPointer<Int32>
  let far: UnsafeBufferPointer<Int32>
  /// All 0 at first.
  let offsets: UnsafeMutableBufferPointer<UInt32>
  let targets: UnsafeMutableBufferPointer<Int32>
  let arcs: UnsafeMutableBufferPointer<Int32>

  private var order: Int { offsets.count - 1 }

  func atOnce() {
    for vertex in near { offsets[Int(vertex) + 1] += 1 }
    for vertex in 0..<order { offsets[vertex + 1] += offsets[vertex] }
    let next = Scratch(copying: offsets.baseAddress!, count: offsets.count)  // An offset more than vertices is there.
    for arc in near.indices {
      let position = Int(next[near[arc]])
      next[near[arc]] += 1
      targets[position] = far[arc]
      arcs[position] = Int32(truncatingIfNeeded: arc)
    }
  }

  /// First into groups of vertices whose numbers begin alike, 256 of them or as many as leave 16 bits to tell their
  /// vertices apart, then each group by itself.
  func byGroups() {
    let bits = min(16, Int.bitWidth - (order >> 8).leadingZeroBitCount)
    let starts = groupStarts(bits)
    let rests = Scratch<UInt16>(repeating: 0, count: near.count)
    let next = Scratch(copying: starts.base, count: starts.count)
    for arc in near.indices {
      let vertex = near[arc]
      let position = next[vertex >> Int32(bits)]
      next[vertex >> Int32(bits)] = position &+ 1
      targets[position] = far[arc]
      arcs[position] = Int32(truncatingIfNeeded: arc)
      rests[position] = UInt16(truncatingIfNeeded: vertex & (1 << Int32(bits) - 1))
    }
    let most = (1..<starts.count).reduce(0) { max($0, starts[$1] - starts[$1 - 1]) }
    let room = Scratch<SIMD2<Int32>>(repeating: .zero, count: most)
    let places = Scratch<UInt32>(repeating: 0, count: 1 << bits)
    for group in 0..<(starts.count - 1) {
      sort(starts[group]..<starts[group + 1], from: group << bits, by: rests, room, places)
    }
    offsets[order] = UInt32(near.count)
  }

  /// Where each group begins, and the end of the last.
  private func groupStarts(_ bits: Int) -> Scratch<Int> {
    let starts = Scratch<Int>(repeating: 0, count: order >> bits + 2)
    for vertex in near { starts[vertex >> Int32(bits) + 1] += 1 }
    for group in 1..<starts.count { starts[group] += starts[group - 1] }
    return starts
  }

  /// Sorts the arcs of a group, which lie together, by what tells its vertices apart.
  private func sort(
    _ range: Range<Int>, from first: Int, by rests: borrowing Scratch<UInt16>,
    _ room: borrowing Scratch<SIMD2<Int32>>, _ places: borrowing Scratch<UInt32>
  ) {
    let vertices = min(places.count, order - first)
    for rest in 0..<vertices { places[rest] = 0 }
    for position in range {
      places[Int(rests[position])] += 1
      room[position - range.lowerBound] = SIMD2(targets[position], arcs[position])
    }
    var place = UInt32(range.lowerBound)
    for rest in 0..<max(vertices, 0) {
      offsets[first + rest] = place
      (places[rest], place) = (place, place + places[rest])
    }
    for position in range {
      let place = places[Int(rests[position])]
      places[Int(rests[position])] = place + 1
      let entry = room[position - range.lowerBound]
      targets[Int(place)] = entry.x
      arcs[Int(place)] = entry.y
    }
  }
}
