extension Diagram {
  /// A sample and what it means. Give entries for what is in the picture only.
  public struct LegendEntry: Sendable, Hashable {
    /// The sample.
    public var sample: Sample
    /// What it means.
    public var text: String

    /// What is shown before the text of a legend's entry.
    public enum Sample: Sendable, Hashable {
      /// A small node in this style.
      case node(NodeStyle)
      /// A short edge in this style.
      case edge(EdgeStyle)
      /// A short bar of a chart in this style.
      case bar(MarkStyle)
      /// A short bar of which nobody knows when it began.
      case openBar
      /// A few characters, such as `[3]` or a mark used in labels.
      case mark(String)
    }

    /// Makes an entry for nodes in a style.
    public static func node(_ style: NodeStyle, _ text: String) -> LegendEntry {
      LegendEntry(sample: .node(style), text: text)
    }

    /// Makes an entry for edges in a style.
    public static func edge(_ style: EdgeStyle, _ text: String) -> LegendEntry {
      LegendEntry(sample: .edge(style), text: text)
    }

    /// Makes an entry for bars of a chart in a style.
    public static func bar(_ style: MarkStyle, _ text: String) -> LegendEntry {
      LegendEntry(sample: .bar(style), text: text)
    }

    /// Makes an entry for a mark used in labels.
    public static func mark(_ mark: String, _ text: String) -> LegendEntry {
      LegendEntry(sample: .mark(mark), text: text)
    }
  }

  /// A source in the numbered list under a picture.
  public struct Source: Sendable, Hashable {
    /// The number by which labels refer to it.
    public var number: Int
    /// The source in words.
    public var text: String
    /// Where it can be read.
    public var href: String?

    /// Makes a numbered source.
    public init(number: Int, text: String, href: String? = nil) {
      self.number = number
      self.text = text
      self.href = href
    }
  }
}
