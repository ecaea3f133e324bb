/// Bars along an axis of years, those of one row that overlap under one another.
struct YearsLayout {
  let chart: Diagram.Chart
  let years: ClosedRange<Int>

  private static let bar = 19.0
  private static let gap = 4.0
  /// How long the uncertain piece is of a bar that began nobody knows how long before a time, in years.
  private static let uncertainty = 1.5

  /// What a bar covers, in years.
  private struct Extent {
    var from: Double
    var certain: ClosedRange<Double>?
    var to: Double
    var goesOn: Bool
    /// Whether nothing tells how long before it may have begun, or how long after it may have ended.
    var opensLeft: Bool
    var opensRight: Bool

    /// What it certainly covers; all that it may where nothing is certain.
    var middle: ClosedRange<Double> { certain ?? from...to }
  }

  /// Where everything stands.
  func layout() -> ChartLayout {
    var layout = ChartLayout()
    let heads = chart.rows.map { Label($0.text, size: TextSize.legend, bold: true, within: 130, lines: 3) }
    let corner = chart.corner.map { Label($0.text, size: TextSize.legend, bold: true, within: 130, lines: 2) }
    let left = ((heads + [corner].compactMap { $0 }).map(\.width).max() ?? 0) + 12
    let scale = (layout.width - left - 8) / Double(years.count)
    let top = max(20, (corner?.height ?? 0) + 6)
    if let label = corner {
      layout.top.append(
        .init(node: chart.corner?.node, words: [.init(label: label, corner: Point(x: 0, y: top - label.height - 5))]))
    }
    layout.marks = Array(
      repeating: .init(box: Box(x: 0, y: 0, width: 0, height: 0), certain: nil, words: []), count: chart.marks.count)
    var y = top
    for (row, head) in heads.enumerated() {
      layout.rule(fromX: 0, y: y, toX: layout.width)
      let height = max(head.height + 8, place(row, from: y + Self.gap, left, scale, &layout))
      layout.rows.append(
        .init(
          node: chart.rows[row].node,
          words: [.init(label: head, corner: Point(x: 0, y: y + (height - head.height) / 2))]))
      y += height
    }
    layout.height = y
    axis(left, scale, top, &layout)
    return layout
  }

  private func axis(_ left: Double, _ scale: Double, _ top: Double, _ layout: inout ChartLayout) {
    let step = [1, 2, 5, 10, 20, 50, 100].first { Double($0) * scale >= 36 } ?? 200
    for year in years where year.isMultiple(of: step) {
      let x = left + Double(year - years.lowerBound) * scale
      layout.rules.append([Point(x: x, y: top - 4), Point(x: x, y: layout.height)])
      let label = Label(String(year), size: TextSize.legend, within: 60, lines: 1)
      layout.top.append(
        .init(
          node: nil, words: [.init(label: label, corner: Point(x: x, y: top - 5 - label.height), isCentred: true)]))
    }
  }

  /// Places the bars of a row; answers how high it is.
  private func place(
    _ row: Int, from top: Double, _ left: Double, _ scale: Double, _ layout: inout ChartLayout
  ) -> Double {
    let bars = chart.marks.indices.filter { chart.marks[$0].row == row }.map { ($0, extent(of: chart.marks[$0])) }
      .sorted { ($0.1.middle.lowerBound, $0.0) < ($1.1.middle.lowerBound, $1.0) }
    var lanes: [Double] = []
    for (index, extent) in Self.trimmed(bars) {
      // What may have overlapped, but did not for certain, stands in one line.
      let lane = lanes.firstIndex { $0 <= extent.middle.lowerBound + 0.02 } ?? lanes.count
      if lane == lanes.count {
        lanes.append(Double(years.lowerBound))
      }
      let free = lanes[lane]
      lanes[lane] = extent.middle.upperBound
      let y = top + Double(lane) * (Self.bar + Self.gap)
      let x = { (time: Double) in left + (time - Double(years.lowerBound)) * scale }
      let box = Box(x: x(extent.from), y: y, width: max(x(extent.to) - x(extent.from), 3), height: Self.bar)
      let certain = extent.certain.map { range in
        Box(x: x(range.lowerBound), y: y, width: max(x(range.upperBound) - x(range.lowerBound), 3), height: Self.bar)
      }
      let words = words(of: chart.marks[index], in: box, certain: certain ?? box, free: box.x - x(free))
      layout.marks[index] = .init(
        box: box, certain: certain, words: [words], goesOn: extent.goesOn, opensLeft: extent.opensLeft,
        opensRight: extent.opensRight)
    }
    return Double(max(lanes.count, 1)) * (Self.bar + Self.gap) + Self.gap
  }

  /// Bars whose uncertain ends reach over the certain part of another give way to it.
  private static func trimmed(_ bars: [(Int, Extent)]) -> [(Int, Extent)] {
    bars.enumerated().map { place, bar in
      var extent = bar.1
      for (other, neighbour) in bars.enumerated() where other != place {
        let (own, its) = (extent.middle, neighbour.1.middle)
        if other > place, own.upperBound <= its.lowerBound { extent.to = min(extent.to, its.lowerBound) }
        if other < place, its.upperBound <= own.lowerBound {
          extent.from = max(extent.from, min(neighbour.1.to, own.lowerBound))
        }
      }
      return (bar.0, extent)
    }
  }

  /// The whole label in the bar, else before it where that much is free, else the longest wording that fits.
  private func words(
    of mark: Diagram.Chart.Mark, in box: Box, certain: Box, free: Double
  ) -> ChartLayout.Words {
    let wordings = [mark.label.map(\.text).joined(separator: " ")] + mark.shorter
    let labels = wordings.map { Label($0, size: TextSize.edge, within: 600, lines: 1) }
    let inside = Point(x: certain.x + 5, y: box.y + 1.5)
    if labels[0].width > certain.width - 8, labels[0].width < free - 10 {
      return .init(label: labels[0], corner: Point(x: box.x - 5 - labels[0].width, y: inside.y))
    }
    // The shortest is written even where it has no room: it says no less than the year.
    let fitting = labels.first { $0.width <= certain.width - 8 } ?? labels[labels.count - 1]
    return .init(label: fitting, corner: inside)
  }

  private func extent(of mark: Diagram.Chart.Mark) -> Extent {
    guard case .span(let from, let to) = mark.place else { preconditionFailure("a mark on an axis is a bar") }
    let (first, last) = (Double(years.lowerBound), Double(years.upperBound + 1))
    // What is possibly there may begin only after the axis ends, where the picture is as of a day.
    let start = min(last, max(first, from.earliest ?? from.latest.map { $0 - Self.uncertainty } ?? first))
    let end = min(last, to.map { $0.latest ?? $0.earliest.map { $0 + Self.uncertainty } ?? last } ?? last)
    let sureStart = from.latest.map { max(first, $0) }
    let sureEnd = (to.map { $0.earliest } ?? last).map { min($0, last) }
    var certain: ClosedRange<Double>?
    if let sureStart, let sureEnd, sureStart < sureEnd { certain = sureStart...sureEnd }
    return Extent(
      from: start, certain: certain, to: max(end, start), goesOn: to == nil, opensLeft: from.earliest == nil,
      opensRight: to.map { $0.latest == nil } ?? false)
  }
}
