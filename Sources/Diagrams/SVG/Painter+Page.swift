/// What stands around the layout: heading, axis, legend and sources.
extension Painter {
  // The title is what the picture is labelled by, and is not to be read out twice.
  mutating func heading() {
    for (index, block) in page.heading.enumerated() {
      markup.made(index == 0 && !diagram.title.isEmpty ? "<g aria-hidden=\"true\">" : "<g>")
      text(block)
      markup.raw("</g>\n")
    }
  }

  mutating func axis() {
    let right = page.width - Page.margin
    for (place, block) in zip(layout.ranks, page.axis) {
      guard let block else { continue }
      let isDown = diagram.direction == .down
      let from =
        isDown
        ? Point(x: block.corner.x + block.label.width + 8, y: page.picture.y + place)
        : Point(x: page.picture.x + place, y: page.picture.y - 4)
      let to = isDown ? Point(x: right, y: from.y) : Point(x: from.x, y: page.picture.y + layout.height)
      rule(from, to)
      text(block)
      markup.raw("\n")
    }
  }

  mutating func rule(_ from: Point, _ to: Point) {
    markup.raw("<path d=\"M")
    markup.point(from)
    markup.raw("L")
    markup.point(to)
    markup.raw("\"")
    markup.made(outline.paints.rule)
    markup.raw(" stroke-width=\"0.6\"/>")
  }

  mutating func legend() {
    if let rule = page.rules.first, !page.legend.isEmpty { self.rule(at: rule) }
    for entry in page.legend {
      markup.raw("<g class=\"key\">")
      switch entry.sample {
      case .node(let style): outline.node(style, in: entry.box, to: &markup)
      case .edge(let style): outline.edge(style, along: Self.sample(style, in: entry.box), to: &markup)
      case .bar(let style):
        outline.bar(style, as: .init(box: entry.box, certain: entry.box, words: []), to: &markup)
      case .openBar:
        outline.bar(.init(), as: .init(box: entry.box, words: [], opensLeft: true), to: &markup)
      case .mark(let mark):
        text(Page.Block(label: Page.label(ofMark: mark), corner: entry.words.corner).moved(by: -entry.box.width - 7))
      }
      text(entry.words)
      markup.raw("</g>\n")
    }
  }

  private mutating func rule(at height: Double) {
    rule(Point(x: Page.margin, y: height), Point(x: page.width - Page.margin, y: height))
    markup.raw("\n")
  }

  private static func sample(_ style: Diagram.EdgeStyle, in box: Box) -> Layout.Route {
    let (left, right) = (Point(x: box.x, y: box.middle.y), Point(x: box.x + box.width, y: box.middle.y))
    let start = style.arrows == .both ? left.toward(right, Spacing.arrow / box.width) : left
    let end = style.arrows == .none ? right : right.toward(left, Spacing.arrow / box.width)
    return Layout.Route(
      curves: [[start, start.toward(end, 1 / 3), start.toward(end, 2 / 3), end]],
      startTip: style.arrows == .both ? left : nil, endTip: style.arrows == .none ? nil : right, label: nil)
  }

  mutating func notes() {
    let first = page.legend.isEmpty ? 0 : 1
    for (note, rule) in zip(page.notes, page.rules.dropFirst(first)) {
      self.rule(at: rule)
      markup.raw("<g class=\"notes\">")
      text(note.heading)
      for line in note.lines {
        markup.raw("<g>")
        text(line)
        markup.raw("</g>")
      }
      markup.raw("</g>\n")
    }
  }

  mutating func sources() {
    guard let heading = page.sourcesHeading, let rule = page.rules.last else { return }
    self.rule(at: rule)
    text(heading)
    markup.raw("\n")
    var named = Set<Int>()
    for entry in page.sources {
      markup.raw("<g class=\"source\"")
      if named.insert(entry.source.number).inserted {
        markup.raw(" id=\"")
        markup.prefix()
        markup.made("-source-\(entry.source.number)\"")
      }
      markup.raw(">")
      let isLinked = beginLink(entry.source.href)
      let number = Label("[\(entry.source.number)]", size: TextSize.source, within: 100, lines: 1)
      text(Page.Block(label: number, corner: entry.words.corner).moved(by: -6 - number.width))
      text(entry.words)
      if isLinked { markup.raw("</a>") }
      markup.raw("</g>\n")
    }
  }
}

extension Page.Block {
  func moved(by x: Double) -> Page.Block {
    Page.Block(label: label, corner: Point(x: corner.x + x, y: corner.y))
  }
}
