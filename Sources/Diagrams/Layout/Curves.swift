/// Points on curves of Bézier.
enum Curves {
  /// Points along the curves at even parameters, in order; at least one.
  static func points(of curves: [[Point]]) -> [Point] {
    var points: [Point] = []
    for curve in curves {
      if let first = curve.first { points.append(first) }
      for start in stride(from: 0, to: curve.count - 3, by: 3) {
        for step in 1...12 { points.append(point(on: curve[start...(start + 3)], at: Double(step) / 12)) }
      }
    }
    return points.isEmpty ? [Point(x: 0, y: 0)] : points
  }

  private static func point(on section: ArraySlice<Point>, at share: Double) -> Point {
    var points = Array(section)
    while points.count > 1 { points = zip(points, points.dropFirst()).map { $0.toward($1, share) } }
    return points[0]
  }
}
