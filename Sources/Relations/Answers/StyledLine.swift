/// One line of a terminal: stretches of text, each in a style.
struct StyledLine: Hashable {
  /// How a stretch looks.
  enum Look: String, Hashable {
    case plain = ""
    case strong = "1"
    case muted = "2"
    case code = "36"
    case link = "4"
  }

  /// A stretch in one look.
  struct Run: Hashable {
    var text: String
    let look: Look
  }

  private(set) var runs: [Run] = []
  /// The columns it takes.
  private(set) var width = 0

  init() {}

  init(_ text: String, _ look: Look = .plain) { append(text, look) }

  /// A whole text on one line.
  init(_ text: Text) {
    for piece in text.pieces {
      switch piece {
      case .plain(let words), .record(let words, _): append(words.printable, .plain)
      case .strong(let words): append(words.printable, .strong)
      case .muted(let words): append(words.printable, .muted)
      case .code(let words): append(words.printable, .code)
      case .link(let words, let url):
        if words != url { append(words.printable + " ", .plain) }
        append(url.printable, .link)
      case .sources(let numbers): append(numbers.map { "[\($0)]" }.joined(), .muted)
      }
    }
  }

  mutating func append(_ text: String, _ look: Look) {
    guard !text.isEmpty else { return }
    width += DisplayWidth.of(text)
    if let last = runs.indices.last, runs[last].look == look {
      runs[last].text += text
    } else {
      runs.append(Run(text: text, look: look))
    }
  }

  mutating func append(_ line: StyledLine) { for run in line.runs { append(run.text, run.look) } }

  /// Appends spaces up to a width.
  mutating func pad(to wanted: Int) { append(String(repeating: " ", count: max(0, wanted - width)), .plain) }

  /// The line as it is printed, without spaces at its end.
  func rendered(colour: Bool) -> String {
    var text = ""
    for run in runs {
      text += colour && run.look != .plain ? "\u{1B}[\(run.look.rawValue)m\(run.text)\u{1B}[0m" : run.text
    }
    while text.last == " " { text.removeLast() }
    return text
  }
}
