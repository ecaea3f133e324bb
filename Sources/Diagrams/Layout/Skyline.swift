/// The line under the rectangles placed so far, as steps from left to right.
struct Skyline {
  private struct Step {
    var left: Double
    var right: Double
    var depth: Double
  }

  private var steps: [Step]

  /// An empty page of this width.
  init(width: Double) { steps = [Step(left: 0, right: width, depth: 0)] }

  /// The top left corner of the highest place, and of those the leftmost, where a rectangle fits.
  mutating func place(width: Double, height: Double) -> Point {
    let page = steps[steps.count - 1].right
    var best = Point(x: 0, y: Double.infinity)
    for (index, step) in steps.enumerated() where step.left + width <= page + 0.001 {
      let under = steps[index...].prefix { $0.left < step.left + width - 0.001 }
      let depth = under.map(\.depth).max() ?? 0
      if depth < best.y { best = Point(x: step.left, y: depth) }
    }
    cover(from: best.x, to: min(best.x + width, page), depth: best.y + height)
    return best
  }

  private mutating func cover(from left: Double, to right: Double, depth: Double) {
    var next: [Step] = []
    for step in steps {
      if step.left < left { next.append(Step(left: step.left, right: min(step.right, left), depth: step.depth)) }
      if step.left <= left && step.right > left { next.append(Step(left: left, right: right, depth: depth)) }
      if step.right > right { next.append(Step(left: max(step.left, right), right: step.right, depth: step.depth)) }
    }
    steps = next
  }
}
