/// Paints charts: hairlines, then heads and marks row by row, which is the order in which they are read out.
extension Painter {
  mutating func chart(_ chart: Diagram.Chart, _ placed: ChartLayout) {
    for rule in placed.rules {
      self.rule(rule[0].moved(by: page.picture), rule[1].moved(by: page.picture))
      markup.raw("\n")
    }
    let ids = Identifiers.nodes(of: diagram)
    // An id may stand once only: what heads a row as well has its own there.
    var taken = Set(placed.rows.compactMap(\.node))
    for (column, head) in placed.top.enumerated() {
      self.head(head, id: head.node.map { taken.insert($0).inserted ? ids[$0] : "column-\(column)" })
    }
    taken = []
    let marks = Dictionary(grouping: chart.marks.indices) { chart.marks[$0].row }
    for (row, head) in placed.rows.enumerated() {
      self.head(head, id: head.node.map { taken.insert($0).inserted ? ids[$0] : "row-\(row)" })
      for index in marks[row] ?? [] { mark(index, chart.marks[index], placed.marks[index]) }
    }
  }

  private mutating func head(_ head: ChartLayout.Head, id: String?) {
    guard let index = head.node, let id else {
      head.words.forEach { words($0) }
      markup.raw("\n")
      return
    }
    let node = diagram.nodes[index]
    open(
      "node", id: id, classes: node.classes, spoken: node.spoken, tooltip: node.tooltip, leadingTo: node.href)
    let isLinked = beginLink(node.href, spoken: node.spoken.isEmpty ? node.tooltip : node.spoken)
    head.words.forEach { words($0) }
    if isLinked { markup.raw("</a>") }
    markup.raw("</g>\n")
  }

  private mutating func mark(_ index: Int, _ mark: Diagram.Chart.Mark, _ placed: ChartLayout.Mark) {
    open("mark", index, classes: mark.classes, spoken: "", tooltip: mark.tooltip)
    switch mark.place {
    case .column, .line:
      if let shape = mark.style.shape {
        // Small and round, a box would look like an ellipse.
        let style = Diagram.NodeStyle(
          palette: mark.style.palette, shape: shape == .rounded ? .box : shape, line: mark.style.line)
        outline.node(style, in: placed.box.moved(by: page.picture), to: &markup)
      }
    case .span:
      var bar = placed
      (bar.box, bar.certain) = (bar.box.moved(by: page.picture), bar.certain?.moved(by: page.picture))
      outline.bar(mark.style, as: bar, to: &markup)
    }
    placed.words.forEach { words($0) }
    markup.raw("</g>\n")
  }

  private mutating func words(_ words: ChartLayout.Words) {
    let corner = words.corner.moved(by: page.picture)
    if words.isSlanted {
      markup.raw("<g transform=\"translate(")
      markup.point(corner)
      markup.raw(") rotate(-45)\">")
      text(Page.Block(label: words.label, corner: Point(x: 0, y: -words.label.height / 2)))
      markup.raw("</g>")
    } else if words.isCentred {
      let (width, height) = (words.label.width, words.label.height)
      centred(
        words.label, in: Box(x: corner.x - width / 2, y: corner.y, width: width, height: height), colour: nil)
    } else {
      text(Page.Block(label: words.label, corner: corner))
    }
  }
}
