/// The whole page of a picture: a heading, the layout with its axis, the legend and the list of sources.
struct Page {
  /// Lines of text whose top left corner is here.
  struct Block {
    var label: Label
    var corner: Point
  }

  /// An entry of the legend; the sample stands left of the words.
  struct Entry {
    var sample: Diagram.LegendEntry.Sample
    var box: Box
    var words: Block
  }

  /// An entry in the list of sources; the number ends left of the words.
  struct Numbered {
    var source: Diagram.Source
    var words: Block
  }

  /// Notes under their heading.
  struct Noted {
    var heading: Block
    var lines: [Block]
  }

  private(set) var width = 0.0
  private(set) var height = 0.0
  private(set) var heading: [Block] = []
  private(set) var picture = Point(x: 0, y: 0)
  /// The words beside each rank.
  private(set) var axis: [Block?] = []
  private(set) var legend: [Entry] = []
  private(set) var notes: [Noted] = []
  private(set) var sourcesHeading: Block?
  private(set) var sources: [Numbered] = []
  /// Heights at which a hairline parts what is above from what is below.
  private(set) var rules: [Double] = []

  static let margin = 16.0
  private static let leastWidth = 480.0
  private static let sample = 26.0

  private let diagram: Diagram
  private let layout: Layout
  private var inner = 0.0
  private var y = Page.margin

  /// Arranges the page.
  init(_ diagram: Diagram, _ layout: Layout) {
    self.diagram = diagram
    self.layout = layout
    let labels = diagram.ranks.map { rank in
      rank.label.map { Label($0, size: TextSize.caption, bold: true, within: 120, lines: 2) }
    }
    let isDown = diagram.direction == .down
    let widest = labels.compactMap { $0?.width }.max()
    let side = isDown && diagram.chart == nil ? widest.map { $0 + 16 } ?? 0 : 0
    inner = max(Self.leastWidth, side + layout.width)
    width = inner + 2 * Self.margin
    addHeading()
    if !isDown, widest != nil { y += 24 }
    picture = Point(x: Self.margin + side + (inner - side - layout.width) / 2, y: y)
    axis = zip(labels, layout.ranks).map { label, place in label.map { axisBlock($0, place, isDown: isDown) } }
    y += layout.height
    addLegend()
    addNotes()
    addSources()
    height = y + Self.margin
  }

  private func axisBlock(_ label: Label, _ place: Double, isDown: Bool) -> Block {
    let corner =
      isDown
      ? Point(x: Self.margin, y: picture.y + place - label.height / 2)
      : Point(x: picture.x + place - label.width / 2, y: picture.y - label.height - 8)
    return Block(label: label, corner: corner)
  }

  private mutating func add(_ label: Label, gap: Double) -> Block {
    let block = Block(label: label, corner: Point(x: Self.margin, y: y))
    y += label.height + gap
    return block
  }

  private mutating func addHeading() {
    if !diagram.title.isEmpty {
      heading.append(add(Label(diagram.title, size: TextSize.title, bold: true, within: inner, lines: 3), gap: 3))
    }
    for line in diagram.caption {
      heading.append(add(Label(line, size: TextSize.caption, within: inner, lines: 4), gap: 1))
    }
    if !heading.isEmpty { y += 14 }
  }

  private mutating func addRule() {
    y += 18
    rules.append(y)
    y += 10
  }

  private mutating func addLegend() {
    guard !diagram.legend.isEmpty else { return }
    addRule()
    var x = Self.margin
    var row = 0.0
    for entry in diagram.legend {
      let (sample, tall) = Self.size(of: entry.sample)
      let label = Label(entry.text, size: TextSize.legend, within: min(inner - sample - 7, 300), lines: 3)
      if x > Self.margin, x + sample + 7 + label.width > Self.margin + inner {
        (x, y, row) = (Self.margin, y + row, 0)
      }
      let box = Box(x: x, y: y + 1, width: sample, height: tall)
      let words = Block(label: label, corner: Point(x: x + sample + 7, y: y + 1.5 + (tall - 14) / 2))
      legend.append(Entry(sample: entry.sample, box: box, words: words))
      x += sample + 7 + label.width + 18
      row = max(row, max(label.height + (tall - 14) / 2, tall) + 7)
    }
    y += row - 4
  }

  /// The width and height of a sample.
  static func size(of sample: Diagram.LegendEntry.Sample) -> (width: Double, height: Double) {
    switch sample {
    case .mark(let mark): (max(label(ofMark: mark).width, 8), 14)
    case .node(let style): (Self.sample * style.scale, 14 * style.scale)
    case .edge, .bar, .openBar: (Self.sample, 14)
    }
  }

  static func label(ofMark mark: String) -> Label {
    Label(mark, size: TextSize.legend, bold: true, within: 100, lines: 1)
  }

  private mutating func addNotes() {
    for note in diagram.notes {
      addRule()
      let heading = Label(note.heading, size: TextSize.source, bold: true, within: inner, lines: 1)
      let block = add(heading, gap: 4)
      let blocks = columns(note.lines, indent: 0, lines: 12)
      notes.append(Noted(heading: block, lines: blocks))
    }
  }

  private mutating func addSources() {
    guard !diagram.sources.isEmpty else { return }
    addRule()
    let heading = Label(diagram.words.sources, size: TextSize.source, bold: true, within: inner, lines: 1)
    sourcesHeading = add(heading, gap: 4)
    let numbers = diagram.sources.map { TextMetrics.width(of: "[\($0.number)]", size: TextSize.source) }.max() ?? 0
    let blocks = columns(diagram.sources.map(\.text), indent: numbers + 6, lines: 6)
    sources = zip(diagram.sources, blocks).map { Numbered(source: $0, words: $1) }
  }

  /// Sets texts in as many columns as there is room for, of about one height.
  private mutating func columns(_ texts: [String], indent: Double, lines: Int) -> [Block] {
    let columns = min(max(Int((inner + 24) / 404), 1), 3, texts.count)
    let column = (inner - Double(columns - 1) * 24) / Double(columns)
    let labels = texts.map { Label($0, size: TextSize.source, within: column - indent, lines: lines) }
    let target = labels.reduce(0) { $0 + $1.height + 4 } / Double(columns)
    let top = y
    var (place, bottom) = (0, top)
    var blocks: [Block] = []
    for label in labels {
      if y > top, place < columns - 1, y - top + label.height / 2 > target { (place, y) = (place + 1, top) }
      let x = Self.margin + Double(place) * (column + 24) + indent
      blocks.append(Block(label: label, corner: Point(x: x, y: y)))
      y += max(label.height, TextSize.source * 1.25) + 4
      bottom = max(bottom, y)
    }
    y = bottom - 4
    return blocks
  }
}
