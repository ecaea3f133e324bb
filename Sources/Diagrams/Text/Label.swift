/// A label broken into lines, with the place of each.
struct Label: Hashable {
  /// A line, its font, and its baseline below the top of the label.
  struct Line: Hashable {
    var text: String
    var width: Double
    var size: Double
    var isBold: Bool
    var isDetail: Bool
    var baseline: Double
  }

  /// The lines, first on top.
  private(set) var lines: [Line] = []
  /// The width of the widest line, in points.
  private(set) var width = 0.0
  /// The height of all lines, in points.
  private(set) var height = 0.0

  /// Adds the lines of a text.
  mutating func add(
    _ text: String, size: Double, bold: Bool, detail: Bool, even: Bool, within width: Double, lines limit: Int
  ) {
    var left = limit
    for paragraph in PlainText.lines(text) where left > 0 {
      let wrapping = Wrapping(width: width, lines: left, size: size, bold: bold, isEven: even)
      for line in wrapping.wrap(paragraph) {
        lines.append(
          Line(
            text: line.text, width: line.width, size: size, isBold: bold, isDetail: detail,
            baseline: height + size * 0.95))
        height += size * 1.25
        self.width = max(self.width, line.width)
        left -= 1
      }
    }
  }

  /// The label of a node.
  init(nodeLines: [Diagram.Line], within width: Double, scale: Double = 1) {
    for line in nodeLines.prefix(6) {
      let isName = line.role == .name
      add(
        line.text, size: (isName ? TextSize.name : TextSize.detail) * scale, bold: isName, detail: !isName,
        even: true, within: width * scale, lines: isName ? 5 : 3)
    }
  }

  /// Lines that name, in one size, and lines of details, in another.
  init(_ lines: [Diagram.Line], name: Double, detail: Double, bold: Bool, within width: Double) {
    for line in lines {
      let isName = line.role == .name
      add(
        line.text, size: isName ? name : detail, bold: isName && bold, detail: !isName, even: false, within: width,
        lines: 4)
    }
  }

  /// A label in one font.
  init(_ text: String, size: Double, bold: Bool = false, even: Bool = false, within width: Double, lines: Int) {
    add(text, size: size, bold: bold, detail: !bold, even: even, within: width, lines: lines)
  }
}

/// The sizes of fonts, in points.
enum TextSize {
  static let title = 16.0
  static let name = 12.0
  static let detail = 10.0
  static let edge = 9.5
  static let caption = 11.0
  static let legend = 10.5
  static let source = 10.0
}
