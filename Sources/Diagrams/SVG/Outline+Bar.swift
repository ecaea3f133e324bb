/// The bars of charts.
extension Outline {
  /// Draws a bar: a broken outline for all that it may cover, open where nothing bounds it, a filled one with its band
  /// for what it certainly covers, and an arrowhead where it goes on.
  mutating func bar(_ style: Diagram.MarkStyle, as bar: ChartLayout.Mark, to markup: inout Markup) {
    let (box, certain) = (bar.box, bar.certain)
    if certain != box { possible(bar, to: &markup) }
    if let certain {
      node(.init(palette: style.palette, shape: .box, line: style.line), in: certain, to: &markup)
      band(style, in: certain, to: &markup)
    }
    guard bar.goesOn else { return }
    let (right, middle) = (box.x + box.width, box.middle.y)
    path(
      [Point(x: right + 1, y: middle - 5), Point(x: right + 7, y: middle), Point(x: right + 1, y: middle + 5)],
      isClosed: true, to: &markup)
    fill(style.palette, to: &markup)
  }

  /// All that a bar may cover: closed by the bounds that are known, and open to a side that has none.
  private mutating func possible(_ bar: ChartLayout.Mark, to markup: inout Markup) {
    let style = Diagram.NodeStyle(palette: .neutral, shape: .box, line: .dashed)
    guard bar.opensLeft || bar.opensRight else { return node(style, in: bar.box, to: &markup) }
    let box = bar.box
    let (left, right, top, foot) = (box.x, box.x + box.width, box.y, box.y + box.height)
    let corners: [Point] =
      bar.opensLeft
      ? [Point(x: left, y: top), Point(x: right, y: top), Point(x: right, y: foot), Point(x: left, y: foot)]
      : [Point(x: right, y: top), Point(x: left, y: top), Point(x: left, y: foot), Point(x: right, y: foot)]
    // Open to both sides, it has its top and foot alone.
    let lines = bar.opensLeft && bar.opensRight ? [Array(corners[..<2]), Array(corners[2...])] : [corners]
    rectangle(box, radius: 0, to: &markup)
    sheet.fills.insert(.neutral)
    markup.made(" class=\"sf-neutral\" fill=\"\(sheet.theme.light.fill(.neutral))\" stroke-width=\"0\"/>")
    for line in lines {
      path(line, isClosed: false, to: &markup)
      stroke(.neutral, .dashed, 1.1, to: &markup)
      markup.raw("/>")
    }
  }

  private mutating func band(_ style: Diagram.MarkStyle, in box: Box, to markup: inout Markup) {
    let foot = box.y + box.height
    switch style.band {
    case .none: return
    case .solid:
      rectangle(Box(x: box.x, y: foot - 4, width: box.width, height: 4), radius: 1, to: &markup)
      fill(style.palette, to: &markup)
    case .dotted:
      path(
        [Point(x: box.x + 4, y: foot - 3), Point(x: max(box.x + box.width - 3, box.x + 4.1), y: foot - 3)],
        isClosed: false, to: &markup)
      stroke(style.palette, .dotted, 2.2, to: &markup)
      markup.raw("/>")
    case .striped:
      markup.raw("<path d=\"")
      for x in stride(from: box.x + 4, to: box.x + box.width - 1, by: 4) {
        markup.raw("M")
        markup.point(Point(x: x - 2, y: foot - 0.5))
        markup.raw("L")
        markup.point(Point(x: x, y: foot - 5))
      }
      markup.raw("\"")
      stroke(style.palette, .solid, 1.2, to: &markup)
      markup.raw("/>")
    }
  }

  private mutating func fill(_ palette: Palette, to markup: inout Markup) {
    sheet.lines.insert(palette)
    markup.made(paints.solid(palette))
    markup.raw("/>")
  }
}
