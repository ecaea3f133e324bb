import Relations

/// LaTeX; its documents load the packages `graphicx`, `longtable` and `hyperref`.
struct LaTeX: DocumentLanguage, Markup {
  let name = "LaTeX"
  let endings = ["tex", "ltx"]
  let comment = (open: "%", close: "")
  var markup: any Markup { self }
  let gap = "\\textsuperscript{,}"

  /// A listing as it stands.
  func listingEnd(openedBy line: Substring) -> (@Sendable (Substring) -> Bool)? {
    for name in ["verbatim", "lstlisting", "minted"] where line.contains("\\begin{\(name)}") {
      return { $0.contains("\\end{\(name)}") }
    }
    return nil
  }

  func plain(_ words: String) -> String {
    words.map { letter -> String in
      switch letter {
      case "\\": "\\textbackslash{}"
      case "{", "}", "$", "&", "#", "%", "_": "\\\(letter)"
      case "~": "\\textasciitilde{}"
      case "^": "\\textasciicircum{}"
      case "<": "\\textless{}"
      case ">": "\\textgreater{}"
      case "|": "\\textbar{}"
      // Quotation marks and hyphens would join to others.
      case "\"": "\\textquotedbl{}"
      case "-": "{-}"
      default: letter.isNewline ? " " : String(letter)
      }
    }.joined()
  }

  func strong(_ words: String) -> String { words.isEmpty ? "" : "\\textbf{\(plain(words))}" }
  func code(_ words: String) -> String { words.isEmpty ? "" : "\\texttt{\(plain(words))}" }

  func link(_ words: String, to address: String) -> String {
    guard let address = WebAddress.safe(address) else { return plain(words) }
    let escaped = address.map { "#%&\\".contains($0) ? "\\\($0)" : String($0) }.joined()
    return "\\href{\(escaped)}{\(plain(words))}"
  }

  func reference(to note: EmbeddedNotes.Note) -> String {
    let label = "stemma:\(note.number)"
    guard note.isFirst else { return "\\textsuperscript{\\ref{\(label)}}" }
    let address = note.source.url.map { ", " + link($0, to: $0) } ?? ""
    return "\\footnote{\\label{\(label)}\(code(note.source.id)) \(plain(note.source.text))\(address)}"
  }

  func paragraph(_ inline: String) -> String { inline }

  func list(_ items: [(text: String, depth: Int)]) -> String {
    var lines: [String] = []
    var depth = -1
    for item in items {
      // LaTeX nests four lists at most.
      let wanted = min(item.depth, 3)
      while depth < wanted {
        depth += 1
        lines.append("\\begin{itemize}")
      }
      while depth > wanted {
        depth -= 1
        lines.append("\\end{itemize}")
      }
      lines.append("\\item {}" + item.text)
    }
    lines += Array(repeating: "\\end{itemize}", count: depth + 1)
    return lines.joined(separator: "\n")
  }

  func table(_ titles: [(text: String, isNumber: Bool)], _ rows: [[String]]) -> String {
    let numbers = titles.count { $0.isNumber }
    let width = (0.96 - 0.09 * Double(numbers)) / Double(max(titles.count - numbers, 1))
    let columns = titles.map { $0.isNumber ? "r" : "p{\(Double(Int(width * 100)) / 100)\\linewidth}" }.joined()
    let head = titles.map { "\\textbf{\($0.text)}" }.joined(separator: " & ")
    let body = rows.map { $0.joined(separator: " & ") + " \\\\" }.joined(separator: "\n")
    return "\\begin{longtable}{\(columns)}\n\(head) \\\\\n\\hline\n\\endhead\n\(body)\n\\end{longtable}"
  }

  func notes(_ notes: [EmbeddedNotes.Note]) -> String { "" }

  func figure(_ figure: EmbeddedPicture) throws(QuestionError) -> String {
    guard let file = figure.file else {
      throw QuestionError("in LaTeX a picture is a file: name it with -o, such as -o picture.pdf")
    }
    guard file.hasSuffix(".pdf") || file.hasSuffix(".png") else {
      throw QuestionError("LaTeX takes pictures as .pdf or .png, not '\(file)'")
    }
    return """
      \\begin{figure}
      \\centering
      \\includegraphics[width=\\linewidth,alt={\(plain(figure.alternative))}]{\(file)}
      \\caption{\(plain(figure.title))}
      \\end{figure}
      """
  }
}
