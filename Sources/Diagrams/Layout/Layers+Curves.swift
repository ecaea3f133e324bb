/// The ways of edges between the lines of a plain layout.
extension Layers {
  /// An S between lines and straight through them, a bow beside or over the nodes within one.
  func curve(_ way: [Int], twin: Int) -> [Point] {
    let (first, last) = (way[0], way[way.count - 1])
    let shift = Double((twin + 1) / 2) * 14 * (twin % 2 == 0 ? 1 : -1)
    if stops[first].line == stops[last].line { return bow(first, last, Double(twin)) }
    let isDown = stops[first].line < stops[last].line
    let points = corners(isDown ? way : way.reversed(), shift)
    var curve = [points[0]]
    for (one, other) in zip(points, points.dropFirst()) {
      let middle = (one.y + other.y) / 2
      curve += [Point(x: one.x, y: middle), Point(x: other.x, y: middle), other]
    }
    return isDown ? curve : curve.reversed()
  }

  /// Where a way downwards enters and leaves each line, without those in the middle of a straight piece.
  private func corners(_ way: [Int], _ shift: Double) -> [Point] {
    var points: [Point] = []
    for (index, stop) in way.enumerated() {
      let (x, box) = (places[stop].x + shift, box(stop))
      let band = bands[stops[stop].line]
      points.append(Point(x: x, y: index == 0 ? box.y + box.height : band.lowerBound))
      points.append(Point(x: x, y: index == way.count - 1 ? box.y : band.upperBound))
    }
    var kept: [Point] = []
    for point in points {
      if kept.last == point { continue }
      if kept.count > 1, isStraight(kept[kept.count - 2], kept[kept.count - 1], point) { kept.removeLast() }
      kept.append(point)
    }
    return kept
  }

  private func isStraight(_ one: Point, _ middle: Point, _ other: Point) -> Bool {
    abs(one.x - middle.x) < 0.01 && abs(other.x - middle.x) < 0.01
  }

  private func bow(_ first: Int, _ last: Int, _ twin: Double) -> [Point] {
    let (one, other) = (box(first), box(last))
    if first == last { return one.loop(twin) }
    let height = min(one.y, other.y) - 24 - twin * 10
    return [
      Point(x: one.middle.x, y: one.y), Point(x: one.middle.x, y: height), Point(x: other.middle.x, y: height),
      Point(x: other.middle.x, y: other.y),
    ]
  }
}
