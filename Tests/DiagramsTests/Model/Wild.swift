@testable import Diagrams

/// Says words that break careless programs, as the dice fall.
struct Author {
  var dice: Samples.Dice

  mutating func roll(_ sides: Int) -> Int { dice.roll(sides) }

  mutating func scrap() -> String { Samples.scraps[roll(Samples.scraps.count)] }

  mutating func word() -> String {
    switch roll(8) {
    case 0...2: scrap()
    // The last two are as slow to measure as they are long.
    case 3: Samples.hostile[roll(Samples.hostile.count - (roll(8) == 0 ? 0 : 2))]
    case 4: letters(1 + roll(40))
    case 5: scrap() + " " + scrap()
    default: "word \(roll(1000))"
    }
  }

  /// Characters of any script, or of none.
  private mutating func letters(_ count: Int) -> String {
    var letters = String.UnicodeScalarView()
    for _ in 0..<count {
      let limit = [0x100, 0x800, 0x3000, 0x1_0000, 0x11_0000][roll(5)]
      letters.append(Unicode.Scalar(UInt32(roll(limit))) ?? "\u{FFFD}")
    }
    return String(letters)
  }

  mutating func node(_ index: Int, like node: Diagram.Node) -> Diagram.Node {
    var label = [Diagram.Line.name(word())]
    for _ in 0..<roll(4) { label.append(.detail(word())) }
    let id = roll(2) == 0 ? word() : "n\(index)"
    return Diagram.Node(id: id, label: label, classes: [word()], href: word(), style: node.style)
  }

  mutating func edge(like edge: Diagram.Edge) -> Diagram.Edge {
    var edge = edge
    if !edge.label.isEmpty { edge.label = word() }
    (edge.tooltip, edge.href, edge.classes) = (word(), word(), [word()])
    edge.style.arrows = [.none, .end, .both][roll(3)]
    edge.style.line = Diagram.LineStyle.allCases[roll(3)]
    return edge
  }

  mutating func clusters(of count: Int) -> [Diagram.Cluster] {
    var clusters: [Diagram.Cluster] = []
    for _ in 0...roll(4) { clusters.append(.init(title: word(), nodes: [])) }
    for node in 0..<count where roll(4) > 0 { clusters[roll(clusters.count)].nodes.append(node) }
    return clusters.filter { !$0.nodes.isEmpty }
  }

  /// Fills in what stands around the nodes and edges.
  mutating func frame(_ diagram: inout Diagram) {
    (diagram.name, diagram.title, diagram.description, diagram.language) = (word(), word(), word(), word())
    diagram.caption = [word(), word()]
    diagram.legend = [.mark(word(), word()), .node(Diagram.NodeStyle(), word()), .edge(Diagram.EdgeStyle(), word())]
    for number in 0..<roll(5) { diagram.sources.append(.init(number: number, text: word(), href: word())) }
    diagram.metadata = [Diagram.Fact(word(), word())]
  }
}

extension Author {
  /// A chart of one of the three kinds, about nodes and marks that the dice choose.
  mutating func chart(of nodes: Int) -> Diagram.Chart {
    let rows = (0...roll(6)).map { _ in Diagram.Chart.Head(word(), node: roll(3) == 0 ? nil : roll(nodes)) }
    let columns = (0...roll(9)).map { _ in Diagram.Chart.Head(word(), node: roll(3) == 0 ? nil : roll(nodes)) }
    let kind = roll(3)
    var chart = Diagram.Chart(rows: rows, columns: .list, marks: [])
    if kind == 0 { chart.columns = .heads(columns) }
    if kind == 1 { chart.columns = .years(1990...(1990 + roll(60))) }
    if roll(2) == 0 { chart.corner = .init(word()) }
    for _ in 0..<roll(30) {
      let places: [Diagram.Chart.Place] = [.column(roll(columns.count)), span(), .line(word())]
      var mark = Diagram.Chart.Mark(
        row: roll(rows.count), place: places[kind], label: [.name(word()), .detail(word())], tooltip: word())
      (mark.shorter, mark.classes) = ([word(), ""], [word()])
      mark.style.shape = roll(4) == 0 ? nil : Diagram.Shape.allCases[roll(5)]
      mark.style.band = Diagram.MarkStyle.Band.allCases[roll(4)]
      chart.marks.append(mark)
    }
    return chart
  }

  private mutating func span() -> Diagram.Chart.Place {
    let start = 1985 + Double(roll(800)) / 10
    let end = start + Double(roll(400)) / 10
    let from = Diagram.Chart.Moment(
      earliest: roll(3) == 0 ? nil : start - Double(roll(3)), latest: roll(4) == 0 ? nil : start)
    if roll(3) == 0 { return .span(from: from, to: nil) }
    return .span(
      from: from, to: .init(earliest: roll(3) == 0 ? nil : end, latest: roll(3) == 0 ? nil : end + Double(roll(3))))
  }
}

extension Samples {
  /// A chart with hostile words everywhere.
  static func wildChart(_ seed: Int) -> Diagram {
    var author = Author(dice: Dice(state: UInt64(seed) &* 15_485_863 &+ 11))
    var diagram = diagram((0..<(1 + author.roll(9))).map { "n\($0)" })
    for index in diagram.nodes.indices { diagram.nodes[index] = author.node(index, like: diagram.nodes[index]) }
    diagram.chart = author.chart(of: diagram.nodes.count)
    author.frame(&diagram)
    return diagram
  }

  /// A network of so many nodes that edges are led by us, or groups of nodes act as one, with hostile words everywhere.
  static func wildNetwork(_ seed: Int) -> Diagram {
    var author = Author(dice: Dice(state: UInt64(seed) &* 32_452_843 &+ 13))
    let count = seed % 4 == 0 ? 151 + author.roll(100) : 41 + author.roll(60)
    var diagram = diagram((0..<count).map { "n\($0)" })
    for index in diagram.nodes.indices {
      diagram.nodes[index].style.shape = Diagram.Shape.allCases[author.roll(5)]
      diagram.nodes[index] = author.node(index, like: diagram.nodes[index])
      let edges = index == 0 ? 0 : author.roll(3)
      for _ in 0..<edges {
        let edge = Diagram.Edge(from: index, to: author.roll(8) == 0 ? index : author.roll(index), label: "x")
        diagram.edges.append(author.edge(like: edge))
      }
    }
    diagram.arrangement = .organic
    author.frame(&diagram)
    return diagram
  }

  /// A diagram as `random` gives it, with hostile words everywhere and, for some seeds, clusters in place of ranks.
  static func wild(_ seed: Int) -> Diagram {
    var author = Author(dice: Dice(state: UInt64(seed) &* 104_729 &+ 7))
    var diagram = random(seed)
    for index in diagram.nodes.indices { diagram.nodes[index] = author.node(index, like: diagram.nodes[index]) }
    for index in diagram.edges.indices { diagram.edges[index] = author.edge(like: diagram.edges[index]) }
    for index in diagram.ranks.indices { diagram.ranks[index].label = author.roll(3) == 0 ? nil : author.word() }
    if diagram.ranks.isEmpty {
      switch author.roll(4) {
      case 0: diagram.arrangement = .organic
      case 1...2: diagram.clusters = author.clusters(of: diagram.nodes.count)
      default: break
      }
    }
    author.frame(&diagram)
    return diagram
  }

  /// Short texts that break careless programs.
  static let scraps = [
    "", " ", "\"", "'", "\\", "\\N", "\\E\\G\\L", "\\n\\l\\r", "]]>", "<![CDATA[", "<!--", "-->", "<?xml?>", "&",
    "&amp;",
    "&#0;", "&copy;", "<b>bold</b>", "<", ">", "<<i>i</i>>", "{a|b}", "[", "];", "->", "--", "digraph {", "}", "/* ",
    "//",
    "#", "%s%n", "${x}", "$(x)", "`x`", "\u{0}", "\u{7}\u{8}\u{1B}", "\u{7F}\u{85}\u{9F}", "\r\n", "\n\n\n", "\t",
    "\u{2028}",
    "\u{200E}\u{200F}\u{61C}", "\u{202E}txt", "\u{2067}a\u{2069}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}", "\u{1FFFE}",
    "👩‍👩‍👧‍👦", "🏳️‍🌈🇺🇳", "1️⃣", "\u{200D}\u{200D}", "e\u{301}\u{301}\u{301}\u{301}", "\u{301}", "नमस्ते", "ไทย", "한국어",
    "العربية", "עברית", "汉字", "ﷺ", "𝔘𝔫𝔦", "\u{E000}", "\u{10FFFD}",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk",
    "https://example.org/" + String(repeating: "path/", count: 30), String(repeating: "W", count: 300),
    "javascript:alert(1)",
    "cluster_1", "graph", "node", "subgraph", "strict", "1e9", "NaN", "-0", "00",
  ]
}
