extension Answer {
  /// The formats in which an answer can be printed.
  public enum Format: String, Sendable, CaseIterable {
    /// Aligned and wrapped, for a person at a terminal.
    case text
    /// The value that programs read, indented.
    case json
    /// The table as RFC 4180 has it.
    case csv
    /// GitHub's Markdown, with sources as footnotes.
    case markdown
  }

  /// What the reader's terminal can show.
  public struct Style: Sendable {
    /// How many columns wide lines may be; nil leaves them as long as they are.
    public let width: Int?
    /// Whether to use colour and weight; the caller asks the terminal and `NO_COLOR`.
    public let colour: Bool

    /// A style.
    public init(width: Int? = nil, colour: Bool = false) {
      self.width = width
      self.colour = colour
    }

    /// Lines of any length, without colour: what a file or a pipe gets.
    public static let plain = Style()
  }

  /// The answer in a format, ending with exactly one end of line.
  public func rendered(as format: Format, for style: Style = .plain) -> String {
    switch format {
    case .text: TextRenderer(answer: self, style: style).rendered()
    case .json: value.pretty + "\n"
    case .csv: CSVRenderer(answer: self).rendered()
    case .markdown: MarkdownRenderer(answer: self).rendered()
    }
  }

  /// What applies to the whole answer as one line of JSON, without an end of line; nil if nothing does.
  public var contextLine: String? { context.isEmpty ? nil : JSON.object(context).description }

  /// What applies to the whole answer as a sentence; nil if nothing does.
  package var contextSentence: String? {
    // Which format and graph it is, people know, and what is compared or counted, they read; programs are told.
    let telling = context.filter {
      !["format", "graph", "before", "after", "of-graph", "counts", "complete"].contains($0.name)
    }
    guard !telling.isEmpty else { return nil }
    let facts = telling.map {
      $0.recording ?? "\($0.name.split(separator: "-").joined(separator: " ")): \($0.value.words)"
    }
    let sentence = facts.joined(separator: "; ") + "."
    return sentence.prefix(1).uppercased() + sentence.dropFirst()
  }
}

extension JSON.Member {
  /// The words for the revision at which all was recorded so; `nil` for anything else.
  fileprivate var recording: String? { name == "revision" ? Commit.recording(value) : nil }
}

extension JSON {
  /// The value as it stands in a sentence.
  fileprivate var words: String {
    switch self {
    case .null: "none"
    case .bool(let value): value ? "yes" : "no"
    case .string(let text): text
    case .array(let items): items.map(\.words).joined(separator: ", ")
    case .object(let members): members.map { "\($0.name) \($0.value.words)" }.joined(separator: ", ")
    case .integer, .number: description
    }
  }
}
