@testable import Diagrams

extension Samples {
  /// A diagram as `random` gives it, with hostile words everywhere and, for some seeds, clusters in place of ranks.
  static func wild(_ seed: Int) -> Diagram {
    var dice = Dice(state: UInt64(seed) &* 104_729 &+ 7)
    var diagram = random(seed)
    func word() -> String {
      switch dice.roll(8) {
      case 0...2: return scraps[dice.roll(scraps.count)]
      // The longest are as slow to measure as they are long.
      case 3: return hostile[dice.roll(hostile.count - (dice.roll(8) == 0 ? 0 : 2))]
      case 4: return String(String.UnicodeScalarView((0...dice.roll(40)).map { _ in scalar(&dice) }))
      case 5: return scraps[dice.roll(scraps.count)] + " " + scraps[dice.roll(scraps.count)]
      default: return "word \(dice.roll(1000))"
      }
    }
    for index in diagram.nodes.indices {
      let style = diagram.nodes[index].style
      let lines = (0..<dice.roll(4)).map { _ in Diagram.Line.detail(word()) }
      diagram.nodes[index] = Diagram.Node(
        id: dice.roll(2) == 0 ? word() : "n\(index)", label: [.name(word())] + lines, classes: [word()], href: word(),
        style: style)
    }
    for index in diagram.edges.indices {
      if !diagram.edges[index].label.isEmpty { diagram.edges[index].label = word() }
      (diagram.edges[index].tooltip, diagram.edges[index].href) = (word(), word())
      diagram.edges[index].style.arrows = [.none, .end, .both][dice.roll(3)]
      diagram.edges[index].style.line = Diagram.LineStyle.allCases[dice.roll(3)]
      diagram.edges[index].classes = [word()]
    }
    for index in diagram.ranks.indices { diagram.ranks[index].label = dice.roll(3) == 0 ? nil : word() }
    if diagram.ranks.isEmpty, dice.roll(2) == 0 { diagram.clusters = clusters(of: diagram, &dice, word) }
    if diagram.ranks.isEmpty, diagram.clusters.isEmpty, dice.roll(2) == 0 { diagram.arrangement = .organic }
    (diagram.name, diagram.title, diagram.description) = (word(), word(), word())
    (diagram.language, diagram.caption) = (word(), [word(), word()])
    diagram.legend = [.mark(word(), word()), .node(Diagram.NodeStyle(), word()), .edge(Diagram.EdgeStyle(), word())]
    diagram.sources = (0..<dice.roll(5)).map { .init(number: $0, text: word(), href: word()) }
    diagram.metadata = [Diagram.Fact(word(), word())]
    return diagram
  }

  private static func clusters(
    of diagram: Diagram, _ dice: inout Dice, _ word: () -> String
  ) -> [Diagram.Cluster] {
    var clusters = (0...dice.roll(4)).map { _ in Diagram.Cluster(title: word(), nodes: []) }
    for node in diagram.nodes.indices where dice.roll(4) > 0 { clusters[dice.roll(clusters.count)].nodes.append(node) }
    return clusters
  }

  private static func scalar(_ dice: inout Dice) -> Unicode.Scalar {
    let limit = [0x100, 0x800, 0x3000, 0x1_0000, 0x11_0000][dice.roll(5)]
    return Unicode.Scalar(UInt32(dice.roll(limit))) ?? "\u{FFFD}"
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
