@testable import Diagrams

/// Diagrams to try things on.
enum Samples {
  /// Numbers that look random and are the same each time (Knuth's MMIX generator).
  struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(sides))
    }
  }

  /// A diagram of nodes named by these, and edges between those at these places.
  static func diagram(_ names: [String], _ edges: [(Int, Int)] = [], label: String = "") -> Diagram {
    var diagram = Diagram(name: "sample", title: "A sample", description: "What is shown.")
    diagram.nodes = names.map { Diagram.Node(id: $0, label: [.name($0)]) }
    diagram.edges = edges.map {
      Diagram.Edge(from: $0.0, to: $0.1, label: label, tooltip: "\(names[$0.0]) knows \(names[$0.1])")
    }
    return diagram
  }

  /// A diagram with labels, loops, parallel edges, reversed edges and, where the seed is even, ranks.
  static func random(_ seed: Int) -> Diagram {
    var dice = Dice(state: UInt64(seed) &* 7919 &+ 1)
    let count = 2 + dice.roll(18)
    var diagram = diagram((0..<count).map { "n\($0)" })
    let words = ["", "knows", "[3]", "signed the agreement of [12]", "<&\">"]
    for index in 0..<(dice.roll(count * 2) + 1) {
      let from = dice.roll(count)
      let to = index % 7 == 0 ? from : dice.roll(count)
      diagram.edges.append(
        Diagram.Edge(
          from: from, to: to, laysOutReversed: dice.roll(3) == 0, label: words[dice.roll(words.count)],
          tooltip: "edge \(index)"))
      if index % 5 == 0 { diagram.edges.append(diagram.edges[diagram.edges.count - 1]) }
    }
    for index in diagram.nodes.indices { diagram.nodes[index].style.shape = Diagram.Shape.allCases[dice.roll(5)] }
    if seed % 2 == 0 { diagram.ranks = ranks(count, &dice) }
    if seed % 3 == 0 { diagram.direction = .right }
    if seed % 5 == 0 { diagram.edgeLabels = .overlaid }
    return diagram
  }

  private static func ranks(_ count: Int, _ dice: inout Dice) -> [Diagram.Rank] {
    var ranks = (0..<(1 + dice.roll(5))).map { Diagram.Rank(label: "\(2000 + $0)", nodes: []) }
    for node in 0..<count where dice.roll(5) > 0 { ranks[dice.roll(ranks.count)].nodes.append(node) }
    return ranks
  }

  /// Texts that break careless programs.
  static let hostile = [
    "<script>alert(1)</script>", "a & b &amp; &copy; &#169;", "\"quoted\" 'single'", "\\N \\G \\L \\\\N \\",
    "a\u{0}b\u{1B}[31m",
    "line one\nline two\r\nline three", "tab\there", "", " ", "\u{202E}reversed\u{2066}", "]]>", "-->", "%5",
    "cluster_0", "n0",
    "Шанхайская организация сотрудничества", "上海合作组织成员国政府间国际信息安全合作协定", "منظمة شنغهاي للتعاون",
    "👩‍👩‍👧‍👦 family", "e\u{301}\u{301}\u{301}", "\u{FFFE}\u{FFFF}", "a;b]{}|<port>", String(repeating: "x", count: 10_000),
    String(repeating: "word ", count: 2000),
  ]
}
