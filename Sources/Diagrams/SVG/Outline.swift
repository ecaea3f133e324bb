/// The outlines of nodes and the lines of edges, with colours as literal attributes and classes for dark pages.
struct Outline {
  var sheet: StyleSheet
  let paints: Paints

  init(theme: Theme) { (sheet, paints) = (StyleSheet(theme: theme), Paints(theme)) }

  /// Draws the outline of a node.
  mutating func node(_ style: Diagram.NodeStyle, in box: Box, to markup: inout Markup) {
    switch style.shape {
    case .box: rectangle(box, radius: 1.5, to: &markup)
    case .rounded: rectangle(box, radius: 6, to: &markup)
    case .ellipse:
      markup.raw("<ellipse")
      markup.attribute("cx", box.middle.x)
      markup.attribute("cy", box.middle.y)
      markup.attribute("rx", box.width / 2)
      markup.attribute("ry", box.height / 2)
    case .octagon: path(Self.octagon(box), isClosed: true, to: &markup)
    case .document:
      path(Self.sheet(box), isClosed: true, to: &markup)
      paint(style, to: &markup)
      let fold = Self.fold(of: box)
      let (right, top) = (box.x + box.width, box.y)
      path(
        [Point(x: right - fold, y: top), Point(x: right - fold, y: top + fold), Point(x: right, y: top + fold)],
        isClosed: false, to: &markup)
      stroke(style.palette, .solid, style.outline > 2 ? 2 : 1, to: &markup)
      markup.raw("/>")
      return
    }
    paint(style, to: &markup)
  }

  private mutating func paint(_ style: Diagram.NodeStyle, to markup: inout Markup) {
    sheet.fills.insert(style.palette)
    markup.made(paints.shape(style.palette))
    markup.attribute("stroke-width", style.outline)
    dashes(style.line, to: &markup)
    markup.raw("/>")
  }

  mutating func stroke(
    _ palette: Palette, _ line: Diagram.LineStyle, _ width: Double, to markup: inout Markup
  ) {
    sheet.lines.insert(palette)
    markup.made(paints.line(palette))
    markup.attribute("stroke-width", width)
    dashes(line, to: &markup)
  }

  private func dashes(_ line: Diagram.LineStyle, to markup: inout Markup) {
    switch line {
    case .solid: break
    case .dashed: markup.raw(" stroke-dasharray=\"5 3\"")
    case .dotted: markup.raw(" stroke-dasharray=\"1.6 2.6\"")
    case .dashDotted: markup.raw(" stroke-dasharray=\"8 2.5 1.6 2.5\"")
    }
  }

  /// Draws the line of an edge and its arrowheads, as far from where the route is as `offset` says.
  mutating func edge(
    _ style: Diagram.EdgeStyle, along route: Layout.Route, movedBy offset: Point = Point(x: 0, y: 0),
    to markup: inout Markup
  ) {
    markup.raw("<path d=\"")
    for curve in route.curves {
      for (index, point) in curve.enumerated() {
        markup.point(point.moved(by: offset), after: index == 0 ? "M" : index == 1 ? "C" : " ")
      }
    }
    markup.raw("\"")
    let width = min(max(style.width, 0.3), 12)
    stroke(style.palette, style.line, width, to: &markup)
    markup.raw("/>")
    if let tip = route.endTip, let base = route.curves.last?.last(where: { $0.distance(to: tip) > 0.5 }) {
      arrow(tip.moved(by: offset), base.moved(by: offset), style.palette, width, to: &markup)
    }
    if let tip = route.startTip, let base = route.curves.first?.first(where: { $0.distance(to: tip) > 0.5 }) {
      arrow(tip.moved(by: offset), base.moved(by: offset), style.palette, width, to: &markup)
    }
  }

  /// A triangle from a base to the tip.
  private mutating func arrow(
    _ tip: Point, _ base: Point, _ palette: Palette, _ width: Double, to markup: inout Markup
  ) {
    let length = base.distance(to: tip)
    let foot = tip.toward(base, min(max(Spacing.arrow, width * 3), max(length, Spacing.arrow)) / length)
    let half = max(3, width * 1.7) / length
    let (dx, dy) = ((tip.y - base.y) * half, (base.x - tip.x) * half)
    path(
      [tip, Point(x: foot.x + dx, y: foot.y + dy), Point(x: foot.x - dx, y: foot.y - dy)], isClosed: true, to: &markup)
    sheet.lines.insert(palette)
    markup.made(paints.solid(palette))
    markup.raw("/>")
  }

  /// Draws the box of a cluster.
  mutating func cluster(_ palette: Palette, in box: Box, to markup: inout Markup) {
    rectangle(box, radius: 8, to: &markup)
    sheet.fills.insert(palette)
    let light = sheet.theme.light
    markup.made(" class=\"sf-\(palette.rawValue)\" fill=\"\(light.fill(palette))\" fill-opacity=\"0.5\"")
    markup.made(" stroke=\"\(light.line(palette))\" stroke-opacity=\"0.5\" stroke-width=\"1\"/>")
  }

  func rectangle(_ box: Box, radius: Double, to markup: inout Markup) {
    markup.raw("<rect")
    markup.attribute("x", box.x)
    markup.attribute("y", box.y)
    markup.attribute("width", box.width)
    markup.attribute("height", box.height)
    markup.attribute("rx", radius)
  }

  func path(_ points: [Point], isClosed: Bool, to markup: inout Markup) {
    markup.raw("<path d=\"")
    for (index, point) in points.enumerated() {
      markup.point(point, after: index == 0 ? "M" : "L")
    }
    markup.raw(isClosed ? "Z\"" : "\"")
  }

  private static func fold(of box: Box) -> Double { min(9, box.height / 3) }

  private static func sheet(_ box: Box) -> [Point] {
    let fold = fold(of: box)
    let (right, bottom) = (box.x + box.width, box.y + box.height)
    return [
      Point(x: box.x, y: box.y), Point(x: right - fold, y: box.y), Point(x: right, y: box.y + fold),
      Point(x: right, y: bottom), Point(x: box.x, y: bottom),
    ]
  }

  private static func octagon(_ box: Box) -> [Point] {
    let cut = min(8, box.height / 3)
    let (left, right, top, bottom) = (box.x, box.x + box.width, box.y, box.y + box.height)
    return [
      Point(x: left + cut, y: top), Point(x: right - cut, y: top), Point(x: right, y: top + cut),
      Point(x: right, y: bottom - cut), Point(x: right - cut, y: bottom), Point(x: left + cut, y: bottom),
      Point(x: left, y: bottom - cut), Point(x: left, y: top + cut),
    ]
  }
}
