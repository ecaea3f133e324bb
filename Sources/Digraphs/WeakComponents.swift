extension Adjacency {
  /// The weakly connected components, numbered in the order of their first vertices.
  ///
  /// - Complexity: O(*n* + *m*).
  public func weakComponents() -> Partition {
    let numbers = Scratch<Int32>(repeating: -1, count: order)
    let queue = Scratch<Int32>(repeating: 0, count: order)
    var components: Int32 = 0
    outgoing.withPointers { outgoing in
      incoming.withPointers { incoming in
        for start in 0..<order where numbers[start] < 0 {
          numbers[start] = components
          queue[0] = Int32(start)
          var position = 0
          var count = 1
          while position < count {
            Self.spread(queue[position], along: outgoing, into: queue, &count, numbers)
            Self.spread(queue[position], along: incoming, into: queue, &count, numbers)
            position += 1
          }
          components += 1
        }
      }
    }
    return Partition(numbers: numbers.array(), count: Int(components))
  }

  private static func spread(
    _ vertex: Int32, along rows: RowPointers, into queue: borrowing Scratch<Int32>, _ count: inout Int,
    _ numbers: borrowing Scratch<Int32>
  ) {
    for entry in rows.range(of: vertex) {
      let target = rows.targets[entry]
      guard numbers[target] < 0 else { continue }
      numbers[target] = numbers[vertex]
      queue[count] = target
      count += 1
    }
  }
}
