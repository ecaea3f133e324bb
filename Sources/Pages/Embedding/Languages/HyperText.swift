import Relations

/// HTML.
struct HyperText: DocumentLanguage, Markup {
  let name = "HTML"
  let endings = ["html", "htm", "xhtml"]
  let comment = (open: "<!--", close: "-->")
  var markup: any Markup { self }
  let gap = ""

  func plain(_ words: String) -> String { HTML.escaped(words) }
  func strong(_ words: String) -> String { HTML.element("strong", text: words) }
  func code(_ words: String) -> String { HTML.element("code", text: words) }

  func link(_ words: String, to address: String) -> String {
    guard let address = WebAddress.safe(address) else { return plain(words) }
    return HTML.element("a", [("href", address)], text: words)
  }

  func reference(to note: EmbeddedNotes.Note) -> String {
    HTML.element("sup", html: HTML.element("a", [("href", "#" + id(note))], text: "[\(note.number)]"))
  }

  func paragraph(_ inline: String) -> String { inline.isEmpty ? "" : HTML.element("p", html: inline) }

  func list(_ items: [(text: String, depth: Int)]) -> String {
    var html = ""
    var depth = -1
    for item in items {
      if item.depth > depth {
        // A point is at most one deeper than the one before it.
        html += "\n<ul>\n"
        depth += 1
      } else {
        html += "</li>\n"
        while depth > item.depth {
          html += "</ul>\n</li>\n"
          depth -= 1
        }
      }
      html += "<li>" + item.text
    }
    while depth >= 0 {
      html += depth > 0 ? "</li>\n</ul>\n" : "</li>\n</ul>"
      depth -= 1
    }
    return String(html.drop { $0 == "\n" })
  }

  func table(_ titles: [(text: String, isNumber: Bool)], _ rows: [[String]]) -> String {
    let head = titles.map { HTML.element("th", [("scope", "col")], html: $0.text) }.joined()
    let body = rows.map { row in
      let cells = zip(titles, row).map { title, cell in
        HTML.element("td", title.isNumber ? [("style", "text-align: right")] : [], html: cell)
      }
      return "<tr>\(cells.joined())</tr>"
    }
    return "<table>\n<thead><tr>\(head)</tr></thead>\n<tbody>\n\(body.joined(separator: "\n"))\n</tbody>\n</table>"
  }

  func notes(_ notes: [EmbeddedNotes.Note]) -> String {
    guard let first = notes.first else { return "" }
    let items = notes.map { note in
      let address = note.source.url.map { ", " + link($0, to: $0) } ?? ""
      return "<li id=\"\(HTML.escaped(id(note)))\" value=\"\(note.number)\">\(code(note.source.id)) "
        + "\(plain(note.source.text))\(address)</li>"
    }
    return "<ol class=\"stemma-sources\" start=\"\(first.number)\">\n\(items.joined(separator: "\n"))\n</ol>"
  }

  private func id(_ note: EmbeddedNotes.Note) -> String { "stemma-source-\(note.number)" }

  func figure(_ figure: EmbeddedPicture) throws(QuestionError) -> String {
    let caption = HTML.element("figcaption", text: figure.title)
    guard let file = figure.file else {
      // In Markdown a blank line would end the element.
      let svg = figure.svg.split(separator: "\n").joined(separator: "\n")
      return "<figure>\n\(svg)\n\(caption)\n</figure>"
    }
    let image = "<img\(HTML.written([("src", WebAddress.path(file)), ("alt", figure.alternative)]))>"
    return "<figure>\n\(image)\n\(caption)\n</figure>"
  }
}
