/// A vertex from which paths are followed.
struct Source: Sendable {
  /// Its number in the core.
  let vertex: Int32
  /// For how many sources it stands.
  let weight: Double
  /// For how many of them it is not the source itself but lies between the source and all that it reaches.
  var inner = 0.0
}

extension Core {
  /// The sources from which anything can be reached, those with the same neighbours side by side; given nil, all.
  ///
  /// Sources that reach the same hubs first share most of a pass: 1.4 times as fast on an R-MAT graph.
  func sourcesByNeighbours(_ named: [Int32]?) -> [Source] {
    let times = times(named)
    return (0..<Int32(order))
      .filter { times[Int($0)] > 0 && outgoing.degree(Int($0)) > 0 }
      .map { vertex -> (UInt64, Int32) in
        let first = outgoing.targets(of: Int(vertex))
        return (UInt64(first[first.startIndex]) << 32 | UInt64(first.dropFirst().first ?? 0), vertex)
      }
      .sorted { $0 < $1 }
      .map { Source(vertex: $1, weight: times[Int($1)]) }
  }

  /// The sources from which anything can be reached in an acyclic graph, in its order, since those that lie together
  /// reach much the same; given nil, all.
  ///
  /// All paths from a vertex that leads to one other only are that other's paths: it can stand for both, which spares
  /// a tenth of the time on a graph of citations.
  func sourcesInOrder(_ named: [Int32]?) -> [Source] {
    let own = times(named)
    var times = own
    for vertex in 0..<order where times[vertex] > 0 && times[vertex] == own[vertex] {
      let targets = outgoing.targets(of: vertex)
      guard let next = targets.first, next == targets.last else { continue }
      times[Int(next)] += times[vertex]
      times[vertex] = 0
    }
    return times.indices.filter { times[$0] > 0 && outgoing.degree($0) > 0 }.map {
      Source(vertex: Int32($0), weight: times[$0], inner: times[$0] - own[$0])
    }
  }

  /// For each number how many sources it is: how often it is named or else, since all are sources, how many vertices
  /// it stands for.
  private func times(_ named: [Int32]?) -> [Double] {
    guard let named else { return zip(weights, copies).map(*) }
    var times = [Double](repeating: 0, count: order)
    for vertex in named where numbers[Int(vertex)] >= 0 { times[Int(numbers[Int(vertex)])] += 1 }
    return times
  }
}
