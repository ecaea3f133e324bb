/// Points on curves of Bézier.
enum Curves {
  /// Points along the curves at even parameters, in order; at least one.
  static func points(of curves: [[Point]], steps: Int = 12) -> [Point] {
    var points: [Point] = []
    for curve in curves {
      if let first = curve.first { points.append(first) }
      for start in stride(from: 0, to: curve.count - 3, by: 3) {
        for step in 1...steps { points.append(point(on: curve[start...(start + 3)], at: Double(step) / Double(steps))) }
      }
    }
    return points.isEmpty ? [Point(x: 0, y: 0)] : points
  }

  private static func point(on section: ArraySlice<Point>, at share: Double) -> Point {
    // De Casteljau's way: lines between points, lines between these, and so on.
    let at = section.startIndex
    let (first, middle, last) = (
      section[at].toward(section[at + 1], share), section[at + 1].toward(section[at + 2], share),
      section[at + 2].toward(section[at + 3], share)
    )
    return first.toward(middle, share).toward(middle.toward(last, share), share)
  }
}
