/// What stands before the picture: who it is, in words and for programs, and its style rules.
struct Head {
  let diagram: Diagram
  let layout: Layout
  let page: Page
  let options: SVG.Options

  func markup(sheet: StyleSheet) -> Markup {
    var markup = Markup()
    if options.hasProlog { markup.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }
    root(to: &markup)
    markup.raw("<title id=\"")
    markup.prefix()
    markup.raw("-title\">")
    markup.text(diagram.title)
    markup.raw("</title>\n<desc id=\"")
    markup.prefix()
    markup.raw("-desc\">")
    markup.text(description)
    markup.raw("</desc>\n")
    record(to: &markup)
    if options.hasStyle { style(sheet, to: &markup) }
    return markup
  }

  private func root(to markup: inout Markup) {
    markup.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" class=\"stemma ")
    markup.prefix()
    markup.raw("\" role=\"graphics-document\" aria-labelledby=\"")
    markup.prefix()
    markup.raw("-title ")
    markup.prefix()
    markup.raw("-desc\"")
    markup.attribute("lang", diagram.language)
    markup.attribute("xml:lang", diagram.language)
    markup.attribute("width", page.width)
    markup.attribute("height", page.height)
    markup.raw(" viewBox=\"0 0 ")
    markup.point(Point(x: page.width, y: page.height))
    markup.made("\" font-family=\"\(TextMetrics.fontFamily)\">\n")
  }

  /// What is shown, then the relations as sentences.
  private var description: String {
    var parts = [Self.sentence(diagram.description)].filter { !$0.isEmpty }
    let limit = parts.count + max(options.sentences, 0)
    var left = 0
    for told in told where !told.isEmpty {
      if parts.count < limit { parts.append(Self.sentence(told)) } else { left += 1 }
    }
    if left > 0 { parts.append(Self.filled(diagram.words.more, left)) }
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What the marks of a chart say, or the edges.
  private var told: [String] {
    if let chart = diagram.chart { return chart.marks.map(\.tooltip) }
    return diagram.readingOrder.edges.map { diagram.edges[$0].tooltip }
  }

  private static func sentence(_ text: String) -> String {
    guard let last = text.last else { return "" }
    return ".!?。！？".contains(last) ? text : text + "."
  }

  private static func filled(_ pattern: String, _ count: Int) -> String {
    guard let open = pattern.firstIndex(of: "{") else { return pattern }
    let rest = pattern[open...]
    guard rest.hasPrefix("{n}") else { return pattern }
    return pattern[..<open] + "\(count)" + rest.dropFirst(3)
  }

  private func record(to markup: inout Markup) {
    var facts = diagram.metadata
    facts.append(Diagram.Fact("renderer", SVG.renderer))
    facts.append(Diagram.Fact("theme", options.theme.name))
    if !layout.version.isEmpty { facts.append(Diagram.Fact("graphviz", layout.version)) }
    if layout.step > .full { facts.append(Diagram.Fact("layout", "\(layout.step)")) }
    markup.raw("<metadata>\n")
    for fact in facts {
      markup.text(fact.key.filter { $0 != ":" && !$0.isNewline })
      markup.raw(": ")
      markup.text(fact.value)
      markup.raw("\n")
    }
    markup.raw("</metadata>\n")
  }

  private func style(_ sheet: StyleSheet, to markup: inout Markup) {
    markup.raw("<style>")
    // The rules are made of our own words and colours; the stand-in cannot occur in them.
    let rules = sheet.rules(scope: ".\u{1}").split(separator: "\u{1}", omittingEmptySubsequences: false)
    for (index, piece) in rules.enumerated() {
      if index > 0 { markup.prefix() }
      markup.made(String(piece))
    }
    markup.raw("</style>\n")
  }
}
