/// The ways of edges between the lines of a plain layout.
extension Layers {
  /// An S between lines, a bow beside or over the nodes within one.
  func curve(_ way: [Int], twin: Int) -> [Point] {
    let (first, last) = (way[0], way[way.count - 1])
    let shift = Double((twin + 1) / 2) * 14 * (twin % 2 == 0 ? 1 : -1)
    if stops[first].line == stops[last].line { return bow(first, last, Double(twin)) }
    let sign = stops[first].line < stops[last].line ? 1.0 : -1.0
    var points = way.map { Point(x: places[$0].x + shift, y: places[$0].y) }
    points[0].y += sign * stops[first].height / 2
    points[points.count - 1].y -= sign * stops[last].height / 2
    var curve = [points[0]]
    for (one, other) in zip(points, points.dropFirst()) {
      let middle = (one.y + other.y) / 2
      curve += [Point(x: one.x, y: middle), Point(x: other.x, y: middle), other]
    }
    return curve
  }

  private func bow(_ first: Int, _ last: Int, _ twin: Double) -> [Point] {
    let (one, other) = (box(first), box(last))
    if first == last {
      let right = one.x + one.width
      let reach = right + 30 + twin * 12
      return [
        Point(x: right, y: one.middle.y - 8), Point(x: reach, y: one.middle.y - 16),
        Point(x: reach, y: one.middle.y + 16), Point(x: right, y: one.middle.y + 8),
      ]
    }
    let height = min(one.y, other.y) - 24 - twin * 10
    return [
      Point(x: one.middle.x, y: one.y), Point(x: one.middle.x, y: height), Point(x: other.middle.x, y: height),
      Point(x: other.middle.x, y: other.y),
    ]
  }
}
